import { describe, expect, test } from "vitest";
import * as words from "../../src/i18n/en/brief";
import { createDates } from "../../src/i18n/dates";
import { day } from "../domain/days";
import { entryOn, milestone } from "../domain/people";

const TODAY = day("2026-11-22");
const DATES = createDates("en-GB");

test.each([
  ["architect", "Tidewater", "architect, Tidewater"],
  ["architect", null, "architect"],
  [null, "Tidewater", "Tidewater"],
  [null, null, ""],
])("work as %s at %s: %j", (role, company, expected) => {
  expect(words.workText({ role, company })).toBe(expected);
});

test.each([
  [{ count: 1, unit: "month" } as const, "every month"],
  [{ count: 6, unit: "week" } as const, "every 6 weeks"],
])("the cadence %j: %s", (cadence, expected) => {
  expect(words.everyText(cadence)).toBe(expected);
});

test.each([
  [{}, "30 Sep"],
  [{ channel: "coffee" }, "30 Sep, coffee"],
  [{ channel: "call", direction: "from" as const }, "30 Sep, call ←"],
  [{ direction: "to" as const }, "30 Sep, →"],
])("a talk %j starts: %s", (facts, expected) => {
  expect(words.talkHead(entryOn(day("2026-09-30"), facts), "30 Sep")).toBe(expected);
});

test.each([
  [null, "", ""],
  ["2026-11-20", "2 days late", "by 2026-11-20"],
  ["2026-11-22", "by today", "by 2026-11-22"],
  ["2026-11-27", "by Friday", "by 2026-11-27"],
])("a promise for %s: %j, in a note %j", (due, now, kept) => {
  const on = due === null ? null : day(due);
  expect(words.promiseDueText(on, TODAY, DATES)).toBe(now);
  expect(words.promiseByText(on)).toBe(kept);
});

describe("a milestone", () => {
  const birthday = milestone({ kind: "birthday", text: "", day: day("1986-11-22"), yearly: true });
  const wedding = milestone({ text: "wedding", day: day("2025-11-22"), yearly: true });

  test.each([
    [birthday, 40, "birthday, turns 40"],
    [birthday, null, "birthday"],
    [wedding, 1, "wedding, 1 year"],
    [wedding, 5, "wedding, 5 years"],
  ])("%#: %s", (of, years, expected) => {
    expect(words.celebrationText({ kind: "milestone", day: TODAY, milestone: of, years })).toBe(expected);
  });

  test.each([
    ["2026-11-17", "5 days ago"],
    ["2026-11-21", "yesterday"],
    ["2026-11-24", "Tuesday"],
  ])("on %s is %s", (on, expected) => {
    expect(words.celebrationDayText(day(on), TODAY, DATES)).toBe(expected);
  });
});

test.each([
  ["the Porto talk", "Noor", "the Porto talk, through Noor"],
  ["the Porto talk", null, "the Porto talk"],
  [null, "Noor", "through Noor"],
  [null, null, ""],
])("met at %s through %s: %j", (metAt, introducedBy, expected) => {
  expect(words.metText({ metAt, introducedBy })).toBe(expected);
});

test.each([
  ["2019-03-12", "since 12 Mar 2019, 7 years", "since 2019-03-12"],
  ["2026-11-22", "today", "since 2026-11-22"],
  ["2026-11-20", "since 20 Nov", "since 2026-11-20"],
  ["2026-10-20", "since 20 Oct, 4 weeks", "since 2026-10-20"],
])("met on %s: %j, in a note %j", (on, now, kept) => {
  expect(words.sinceText(day(on), TODAY, DATES)).toBe(now);
  expect(words.keptSinceText(day(on))).toBe(kept);
});

test("what stays in a note has its days written out", () => {
  expect(words.keptStanding.last(TODAY)).toBe("last contact 2026-11-22");
  expect(words.keptStanding.due(TODAY)).toBe("due 2026-11-22");
  expect(words.lastContactText(day("2026-11-21"), TODAY, DATES)).toBe("last in touch yesterday");
});
