import { describe, expect, test } from "vitest";
import { dayNumber, monthAndDay } from "../../src/domain/day";
import { DEFAULT_WINDOWS, horizon, type Windows } from "../../src/domain/horizon";
import { day, yearless } from "./days";

function fallsOn(today: string, birthday: string, windows: Windows = DEFAULT_WINDOWS): string | undefined {
  return horizon(day(today), windows).yearly.get(monthAndDay(yearless(birthday)));
}

test("the windows are laid around today", () => {
  const around = horizon(day("2026-11-22"), DEFAULT_WINDOWS);
  expect(around).toMatchObject({
    today: "2026-11-22",
    soonDays: 7,
    todayNumber: dayNumber(day("2026-11-22")),
    promiseUntil: "2026-11-25",
    milestoneUntil: "2026-11-29",
    oneOffFrom: "2026-10-23",
  });
  expect(around.yearly.size).toBe(22);
});

describe("a yearly day is in the window from 7 days ahead until 14 days after", () => {
  test.each([
    ["2026-11-22", "--11-30", undefined],
    ["2026-11-22", "--11-29", "2026-11-29"],
    ["2026-11-22", "--11-22", "2026-11-22"],
    ["2026-11-22", "--11-08", "2026-11-08"],
    ["2026-11-22", "--11-07", undefined],
    ["2026-12-30", "--01-02", "2027-01-02"],
    ["2027-01-05", "--12-31", "2026-12-31"],
  ])("on %s the %s falls on %s", (today, birthday, expected) => {
    expect(fallsOn(today, birthday)).toBe(expected);
  });
});

describe("Feb 29", () => {
  test.each([
    ["2026-02-20", undefined],
    ["2026-02-21", "2026-02-28"],
    ["2026-03-14", "2026-02-28"],
    ["2026-03-15", undefined],
    ["2028-02-21", undefined],
    ["2028-02-22", "2028-02-29"],
    ["2028-03-14", "2028-02-29"],
    ["2028-03-15", undefined],
    ["2100-02-28", "2100-02-28"],
  ])("on %s falls on %s", (today, expected) => {
    expect(fallsOn(today, "--02-29")).toBe(expected);
  });
});

test("in windows of a year the nearer of two occurrences counts", () => {
  const year: Windows = { ...DEFAULT_WINDOWS, milestoneAheadDays: 366, yearlyBelatedDays: 366 };
  expect(fallsOn("2026-11-22", "--11-20", year)).toBe("2026-11-20");
  expect(fallsOn("2026-11-22", "--11-24", year)).toBe("2026-11-24");
  expect(fallsOn("2026-11-22", "--02-29", year)).toBe("2027-02-28");
});
