import { describe, expect, test } from "vitest";
import { leadingDay, leadingImpossibleDay } from "../../src/note/text/leading-day";

const DAY = "2026-11-12";

describe("a day at the start of a text", () => {
  test.each([
    ["2026/11/12: called", ": called"],
    ["2026.11.12 called", " called"],
    ["2026/1/2 called", null],
    ["November 12, 2026 – called", " – called"],
    ["Nov 12 2026", ""],
    ["November 12th, 2026: called", ": called"],
    ["12 November 2026 called", " called"],
    ["12. November 2026: Anruf", ": Anruf"],
    ["Thu 2026-11-12: called", ": called"],
    ["Thursday, November 12, 2026", ""],
    ["Donnerstag, 12. November 2026", ""],
    ["(2026-11-12) called", " called"],
    ["[2026-11-12] called", " called"],
    ["==2026-11-12== called", " called"],
    ["**November 12, 2026** called", " called"],
    ["**2026/11/12:** called", ": called"],
  ])("%j", (text, rest) => {
    expect(leadingDay(text)).toEqual(
      rest === null ? { day: "2026-01-02", rest: " called" } : { day: DAY, rest },
    );
  });

  test.each([
    "12 eggs 2026",
    "November 2026",
    "November 12",
    "Marble 12 2026",
    "2026/11/123",
    "2026/11",
    "2026.11-12",
    "November 12 20261",
    "November 31, 2026",
    "Thu: called",
    "Sunday 12",
    "(2026-11-12 called",
    "[2026-11-12",
    "(on 2026-11-12) called",
  ])("%j is none", (text) => {
    expect(leadingDay(text)).toBeNull();
  });
});

test.each([
  ["2026/02/30: tea", "2026/02/30"],
  ["2026.13.01 tea", "2026.13.01"],
  ["2026-02-30 tea", "2026-02-30"],
  ["2026/02/28 tea", null],
  ["2026/02/301", null],
])("%j starts with the impossible day %s", (text, expected) => {
  expect(leadingImpossibleDay(text, "unset")).toBe(expected);
});
