import { describe, expect, test } from "vitest";
import { linkedDays } from "../../src/note/body/day-links";
import { fastest } from "./fastest";

const DAY = "2026-11-12";

describe("a link to a day", () => {
  test.each([
    "[[2026-11-12]]",
    "what I learned is in [[2026-11-12]].",
    "[[Daily/2026/2026-11-12]]",
    "[[2026-11-12|Thursday]]",
    "[[Daily/2026-11-12.md|Thursday]]",
    "[[Thursday|2026-11-12]]",
    "[[2026-11-12#Lunch]]",
    "| [[2026-11-12\\|Thursday]] | lunch |",
    "[Thursday](Daily/2026-11-12.md)",
    "[2026-11-12](Daily/Thursday.md)",
    "lunch on [[2026-11-12]] - 2 hours",
    "notes from [[2026-11-12]]",
    "“[[2026-11-12]]”",
    "**[[2026-11-12]]**",
  ])("%s", (words) => {
    expect(linkedDays(words)).toEqual([DAY]);
  });

  test("several on a line, in their order", () => {
    expect(linkedDays("[[2026-11-12]], then [[2025-01-02|winter]] and [[2026-10-01]]")).toEqual([
      DAY,
      "2025-01-02",
      "2026-10-01",
    ]);
  });
});

describe("no day of contact", () => {
  test.each([
    ["no link", "2026-11-12"],
    ["a link to something else", "[[Ana Diaz]]"],
    ["a note with a day in its name", "[[2026-11-12 River map review]]"],
    ["a day that no calendar has", "[[2026-02-30]]"],
    ["an embed", "![[2026-11-12]]"],
    ["an embedded picture", "![2026-11-12](a.png)"],
    ["code", "`[[2026-11-12]]`"],
    ["a comment", "%% [[2026-11-12]] %%"],
    ["a comment of HTML", "a <!-- [[2026-11-12]] -->"],
    ["a day by which", "the deck by [[2026-11-12]]"],
    ["a day until which", "on leave until [[2026-11-12]]"],
    ["a day since which", "at Tidewater since [[2026-11-12]]"],
    ["a day on which something began", "Joined on [[2026-11-12]]"],
    ["a due day behind its sign", "the deck 📅 [[2026-11-12]]"],
    ["the first day of a span", "[[2026-11-12]] – present: architect"],
    ["both days of a span", "[[2019-03-01]] – [[2026-11-12]]: architect"],
    ["both days of a span in folders", "[[Daily/2019-03-01]] to [[Daily/2026-11-12]]"],
    ["the last day of a span", "2019 – [[2026-11-12]]: architect"],
    ["a link that is not closed", "[[2026-11-12"],
  ])("%s: %s", (_, words) => {
    expect(linkedDays(words)).toEqual([]);
  });
});

test.each([
  "[[",
  "[",
  "![[",
  "[[2026-11-12]]",
  "[[2026-11-12",
  "[a](",
  "[](a)",
  "by ",
  "2019 - ",
  "`[[2026-11-12]] ",
  " ",
])("1 MB of %j is searched within 50 ms", (bait) => {
  const words = bait.repeat(1_000_000 / bait.length);
  expect(fastest(() => linkedDays(`${words}[[2026-11-12]]${words}`))).toBeLessThan(50);
});
