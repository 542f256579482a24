import { describe, expect, test } from "vitest";
import { linkedDays } from "../../src/note/body/day-links";
import { isTheirEvent } from "../../src/note/body/their-events";
import { fastest } from "./fastest";

describe("an event of theirs is no contact", () => {
  test.each([
    "Her exam was on [[2026-11-20]].",
    "- her driving exam: [[2026-11-20]]",
    "Deadline for her thesis: [[2026-11-20]]",
    "Wedding on [[2026-11-14]] in Rome",
    "**Wedding:** [[2026-11-14]]",
    "Her sister's wedding is on [[2026-11-14]]",
    "Sam's graduation [[2026-11-14]]",
    "We get on well. Her birthday is [[2026-11-14]]",
    "Due date: [[2026-11-14]]",
    "knee surgery on [[2026-11-14]]",
    "She moves on [[2026-11-14]]",
    "She moved to Lisbon on [[2026-11-14]]",
    "Starts her new job on [[2026-11-14]]",
    "Promoted on [[2026-11-14]]",
    "Her trip to Peru: [[2026-11-14]]",
    "her holiday, [[2026-11-14]]",
    "Ihre Prüfung am [[2026-11-14]]",
    "Hochzeit am [[2026-11-14]]",
    "Umzug nach Lissabon: [[2026-11-14]]",
    "Annas Urlaub ab [[2026-11-14]]",
  ])("%s", (words) => {
    expect(linkedDays(words)).toEqual([]);
  });
});

describe("what was done together is contact", () => {
  test.each([
    "lunch with her [[2026-11-20]]",
    "lunch after her exam on [[2026-11-20]]",
    "we talked about her exam, [[2026-11-20]]",
    "called about the wedding [[2026-11-20]]",
    "I was at her wedding on [[2026-11-20]]",
    "At her wedding, [[2026-11-20]]",
    "went to her graduation [[2026-11-20]]",
    "birthday party [[2026-11-20]]",
    "birthday dinner [[2026-11-20]]",
    "celebrated her birthday [[2026-11-20]]",
    "Her exam is over. Coffee on [[2026-11-20]]",
    "her exam: see [[2026-11-20]]",
    "birthday ideas from [[2026-11-20]]",
    "trip to the lake [[2026-11-20]]",
    "concert in Rome [[2026-11-20]]",
    "examined the house [[2026-11-20]]",
    "Kaffee nach ihrer Prüfung am [[2026-11-20]]",
    "zusammen auf der Hochzeit [[2026-11-20]]",
    "Geburtstag gefeiert [[2026-11-20]]",
    "[[2026-11-20]] her exam went well",
    "the harbour, [[2026-11-20]]",
  ])("%s", (words) => {
    expect(linkedDays(words)).toEqual(["2026-11-20"]);
  });

  test("in doubt also where the start of the sentence is too far away to be seen", () => {
    expect(isTheirEvent("her exam on ", true)).toBe(true);
    expect(isTheirEvent("her exam on ", false)).toBe(false);
    expect(isTheirEvent("so. Her exam on ", false)).toBe(true);
  });
});

test.each(["exam ", "her ", "a ", ". ", "Anna’s ", "x"])("1 MB of %j is searched within 50 ms", (bait) => {
  const words = bait.repeat(1_000_000 / bait.length);
  expect(fastest(() => linkedDays(`${words}[[2026-11-12]]${words}`))).toBeLessThan(50);
});
