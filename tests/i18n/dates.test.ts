import { describe, expect, test } from "vitest";
import { addDays } from "../../src/domain/day";
import { createDates } from "../../src/i18n/dates";
import { day } from "../domain/days";

const TODAY = day("2026-11-22");
const ENGLISH = createDates("en");
const BRITISH = createDates("en-GB");
const GERMAN = createDates("de");

describe("a day in short", () => {
  test.each([
    ["2026-09-30", "30 Sept"],
    ["2025-09-30", "30 Sept 2025"],
    ["2027-01-01", "1 Jan 2027"],
  ])("%s is %s: with the year where it is another one", (on, expected) => {
    expect(BRITISH.short(day(on), TODAY)).toBe(expected);
  });

  test("is in the user's language", () => {
    expect(ENGLISH.short(day("2026-09-30"), TODAY)).toBe("Sep 30");
    expect(GERMAN.short(day("2026-09-30"), TODAY)).toBe("30. Sept.");
  });

  test("is said anew once its year is another one", () => {
    expect(ENGLISH.short(day("2026-09-30"), TODAY)).toBe("Sep 30");
    expect(ENGLISH.short(day("2026-09-30"), day("2027-01-01"))).toBe("Sep 30, 2026");
    expect(ENGLISH.short(day("2026-09-30"), TODAY)).toBe("Sep 30");
  });

  test("is the day itself in every zone, all year round", () => {
    for (let count = 0; count < 366; count += 1) {
      const on = addDays(day("2026-01-01"), count);
      expect(ENGLISH.short(on, TODAY)).toContain(String(Number(on.slice(8))));
    }
  });
});

test.each([
  [ENGLISH, "S", "Sunday"],
  [GERMAN, "S", "Sonntag"],
  [createDates("ja"), "日", "日曜日"],
])("the weekday of a day has an initial and a name", (dates, initial, full) => {
  expect(dates.weekdayName(TODAY)).toEqual({ initial, full });
});

describe("a day near today", () => {
  test.each([
    [-2, "Nov 20"],
    [-1, "yesterday"],
    [0, "today"],
    [1, "tomorrow"],
    [2, "Tuesday"],
    [6, "Saturday"],
    [7, "Nov 29"],
  ])("%d days from today is %s", (count, expected) => {
    expect(ENGLISH.near(addDays(TODAY, count), TODAY)).toBe(expected);
  });

  test.each([
    [-3, "19. Nov."],
    [-2, "vorgestern"],
    [1, "morgen"],
    [2, "übermorgen"],
    [3, "Mittwoch"],
  ])("%d days from today is %s in the user's language", (count, expected) => {
    expect(GERMAN.near(addDays(TODAY, count), TODAY)).toBe(expected);
  });

  test.each([
    [ENGLISH, [-1, 0, 1]],
    [GERMAN, [-2, -1, 0, 1, 2]],
  ])("has a name where the language has one", (dates, expected) => {
    const around = Array.from({ length: 15 }, (_, index) => index - 7);
    expect(around.filter((count) => dates.hasName(addDays(TODAY, count), TODAY))).toEqual(expected);
  });
});

test("a day by its weekday", () => {
  expect(ENGLISH.weekday(TODAY)).toBe("Sunday, Nov 22");
});

describe("a span", () => {
  test.each([
    [0, "0 days"],
    [1, "1 day"],
    [13, "13 days"],
    [14, "2 weeks"],
    [20, "3 weeks"],
    [59, "8 weeks"],
    [60, "2 months"],
    [365, "12 months"],
    [729, "24 months"],
    [730, "2 years"],
    [3653, "10 years"],
  ])("of %d days is %s", (days, expected) => {
    expect(ENGLISH.span(days)).toBe(expected);
  });
});

describe("a span counted down", () => {
  test.each([
    [0, "0 days"],
    [27, "3 weeks"],
    [28, "4 weeks"],
    [59, "8 weeks"],
    [1095, "3 years"],
    [1430, "3 years"],
    [1461, "4 years"],
  ])("%d days are %s", (count, expected) => {
    expect(ENGLISH.completed(count)).toBe(expected);
  });
});

test.each([
  [1, "1 day ago", "vor 1 Tag"],
  [13, "13 days ago", "vor 13 Tagen"],
  [21, "3 weeks ago", "vor 3 Wochen"],
  [90, "3 months ago", "vor 3 Monaten"],
  [800, "2 years ago", "vor 2 Jahren"],
])("%d days are %s, or %s in German", (days, english, german) => {
  expect([ENGLISH.ago(days), GERMAN.ago(days)]).toEqual([english, german]);
});
