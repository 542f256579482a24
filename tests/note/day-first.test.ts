import { describe, expect, test } from "vitest";
import { headingWithDayFirst, withDayFirst } from "../../src/note/log/day-first";
import { fastest } from "./fastest";

describe("the day of an entry goes in front", () => {
  test.each([
    ["Kick-off [[2026-11-12]]", "[[2026-11-12]] Kick-off"],
    ["Kick-off, [[2026-11-12]].", "[[2026-11-12]] Kick-off"],
    ["Kick-off: [[2026-11-12]]", "[[2026-11-12]] Kick-off"],
    ["Kick-off ([[2026-11-12]])", "[[2026-11-12]] Kick-off"],
    ["Kick-off - [[Daily/2026-11-12|Thursday]]", "[[Daily/2026-11-12|Thursday]] Kick-off"],
    ["lunch with her on [[2026-11-12]]", "[[2026-11-12]] lunch with her"],
    ["Kaffee am [[2026-11-12]]", "[[2026-11-12]] Kaffee"],
    ["lunch [Thursday](Daily/2026-11-12.md)", "[Thursday](Daily/2026-11-12.md) lunch"],
    ["lunch [2026-11-12](Daily/2026-11-12.md)", "[2026-11-12](Daily/2026-11-12.md) lunch"],
    ["[x] [[2026-11-12]] call", "[[2026-11-12]] call"],
    ["[X] 2026-11-12 call", "2026-11-12 call"],
  ])("of %j", (text, expected) => {
    expect(withDayFirst(text)).toBe(expected);
  });

  test.each([
    "Kick-off",
    "Kick-off 2026-11-12",
    "2026-11-12 the talk of [[2026-11-01]]",
    "[[2026-11-12]] as on [[2026-11-01]]",
    "the talks of [[2026-11-01]] and [[2026-11-12]]",
    "go through the notes of [[2026-11-12]]",
    "the deck is due [[2026-11-12]]",
    "Due: [[2026-11-12]]",
    "Birthday: [[2026-11-12]]",
    "Last contact: [[2026-11-12]]",
    "lunch [[2026-11-12]] at the harbour",
    "lunch with [[Ana Diaz]]",
    "~~lunch [[2026-11-12]]~~",
    "[ ] lunch [[2026-11-12]]",
    "[x] lunch [[2026-11-12]]",
    "[x]",
    "[x] ",
  ])("of no other text, such as %j", (text) => {
    const box = /^\[x\] (?=\S)/;
    expect(withDayFirst(text)).toBe(text.replace(box, ""));
  });

  test.each(["a", " ", "[[", "a [[2026-11-12]] ", "([", "]]", "[x] "])(
    "1 MB of %j is read in no time",
    (bait) => {
      const words = `${bait.repeat(1_000_000 / bait.length)} [[2026-11-12]]`;
      expect(fastest(() => withDayFirst(words))).toBeLessThan(50);
    },
  );
});

describe("a heading may have it as a day without a link", () => {
  test.each([
    ["Kick-off - 2026-11-12", "2026-11-12 Kick-off"],
    ["Kick-off — 2026-11-12", "2026-11-12 Kick-off"],
    ["Kick-off: 2026-11-12", "2026-11-12 Kick-off"],
    ["Kick-off (2026-11-12)", "2026-11-12 Kick-off"],
    ["Kick-off on 2026-11-12", "2026-11-12 Kick-off"],
    ["Kick-off 2026-11-12", "2026-11-12 Kick-off"],
    ["Kick-off [[2026-11-12]]", "[[2026-11-12]] Kick-off"],
  ])("%j", (text, expected) => {
    expect(headingWithDayFirst(text)).toBe(expected);
  });

  test.each([
    "2026-11-12 Kick-off",
    "2026-11-01 – 2026-11-12",
    "Since 2026-11-12",
    "Until: 2026-11-12",
    "Notes from 2026-11-12",
    "Next meeting: 2026-11-12",
    "Birthday: 2026-11-12",
    "Room 12026-11-12",
  ])("but not %j", (text) => {
    expect(headingWithDayFirst(text)).toBe(text);
  });
});
