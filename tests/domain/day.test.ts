import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  anniversaryIn,
  calendarDay,
  dayNumber,
  daysBetween,
  hasYear,
  localDay,
  noon,
  parseDay,
  weekdayOf,
  yearlessDay,
  monthAndDay,
  yearMonthAndDay,
  yearlessOf,
  yearOf,
} from "../../src/domain/day";
import { everyDay, isLeap, monthsLater } from "./calendar-oracle";
import { day, yearless } from "./days";

const DAYS = everyDay(2020, 2032);

describe("a day is a real day written YYYY-MM-DD", () => {
  test.each(["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s", (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    "2026-02-30",
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "0000-01-01",
    "2026-1-5",
    "26-01-05",
    "2026-01-05 ",
    "2026-01-05T10:00",
    "2026",
    "2026-W10",
    "２０２６-01-05",
    "",
  ])("%j is none", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test.each([
    [2026, 1.5, 3],
    [2026, 1, 1.5],
    [Number.NaN, 1, 1],
    [10_000, 1, 1],
    [-1, 1, 1],
  ])("%d-%d-%d is none", (year, month, date) => {
    expect(calendarDay(year, month, date)).toBeNull();
  });
});

describe("arithmetic agrees with a calendar that counts day by day, 2020 to 2032", () => {
  test("every text that the calendar has is a day, and no other", () => {
    const real = new Set(DAYS);
    for (let year = 2020; year <= 2032; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let date = 0; date <= 32; date += 1) {
          const text = [year, String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
          expect(parseDay(text) !== null).toBe(real.has(text));
        }
      }
    }
  });

  test.each([1, 2, 7, 14, 30, 31, 59, 366])("%d days later and earlier", (count) => {
    DAYS.slice(count).forEach((later, index) => {
      const earlier = DAYS[index] ?? "";
      if (addDays(day(earlier), count) !== later) expect.fail(`${earlier} + ${count} is not ${later}`);
      if (addDays(day(later), -count) !== earlier) expect.fail(`${later} - ${count} is not ${earlier}`);
      if (daysBetween(day(earlier), day(later)) !== count) expect.fail(`${earlier} to ${later}`);
      if (daysBetween(day(later), day(earlier)) !== -count) expect.fail(`${later} to ${earlier}`);
    });
  });

  test.each([1, 2, 3, 6, 12, 48, -1, -12])("%d months later", (count) => {
    const wrong = DAYS.filter((text) => addMonths(day(text), count) !== monthsLater(text, count));
    expect(wrong).toEqual([]);
  });

  test("noon is on the day itself, and the local day of noon is the day", () => {
    const wrong = DAYS.filter(
      (text) => localDay(noon(day(text))) !== text || noon(day(text)).getHours() !== 12,
    );
    expect(wrong).toEqual([]);
  });
});

describe("months are held back to the end of the month", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-01-31", 2, "2026-03-31"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-11-22", 0, "2026-11-22"],
  ])("%s and %d months is %s", (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to);
  });
});

describe("a day without a year", () => {
  test.each([
    [2, 29, "--02-29"],
    [12, 31, "--12-31"],
    [1, 1, "--01-01"],
    [2, 30, null],
    [13, 1, null],
    [0, 1, null],
    [1, 0, null],
  ])("of month %i and day %i is %s", (month, date, expected) => {
    expect(yearlessDay(month, date)).toBe(expected);
  });

  test("is what is left of a day", () => {
    expect(yearlessOf(day("1990-04-15"))).toBe("--04-15");
    expect(yearlessDay(4, 15)).toBe("--04-15");
    expect(yearlessDay(2, 30)).toBeNull();
  });

  test.each(["1990-04-15", "0001-04-15"])("has month and date as a number in common with %s", (text) => {
    expect(monthAndDay(day(text))).toBe(415);
    expect(monthAndDay(yearless("--04-15"))).toBe(415);
    expect(monthAndDay(yearless("--12-31"))).toBe(1231);
  });

  test("is, with its year, one number too", () => {
    expect(yearMonthAndDay(day("2026-11-02"))).toBe(20261102);
    expect(yearMonthAndDay(day("0001-01-31"))).toBe(10131);
  });

  test("is told apart from a day", () => {
    expect(hasYear(day("1990-04-15"))).toBe(true);
    expect(hasYear(yearless("--04-15"))).toBe(false);
    expect(yearOf(day("1990-04-15"))).toBe(1990);
  });

  test("falls on itself every year, and Feb 29 on Feb 28 in common years", () => {
    for (let year = 1896; year <= 2104; year += 1) {
      expect(anniversaryIn(year, yearless("--04-15"))).toBe(`${year}-04-15`);
      expect(anniversaryIn(year, yearless("--02-29"))).toBe(`${year}-02-${isLeap(year) ? 29 : 28}`);
    }
  });
});

describe("the day of the week", () => {
  test.each([
    ["2026-11-23", 0],
    ["2026-11-24", 1],
    ["2026-11-28", 5],
    ["2026-11-29", 6],
    ["2024-02-29", 3],
    ["0001-01-01", 0],
    ["9999-12-31", 4],
  ])("of %s is %i", (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  test("is the one that a calendar gives", () => {
    const days = DAYS.map(day);
    const calendar = days.map((each) => (noon(each).getDay() + 6) % 7);
    expect(days.map(weekdayOf)).toEqual(calendar);
  });
});

describe("laws", () => {
  const anyDay = fc
    .record({
      year: fc.integer({ min: 1996, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 31 }),
    })
    .map(({ year, month, date }) => calendarDay(year, month, date))
    .filter((found) => found !== null);

  test("adding the days between leads from one day to the other", () => {
    fc.assert(fc.property(anyDay, anyDay, (one, other) => addDays(one, daysBetween(one, other)) === other));
  });

  test("days sort as text as they do in time", () => {
    fc.assert(fc.property(anyDay, anyDay, (one, other) => one < other === daysBetween(one, other) > 0));
  });
});

describe("the number of a day", () => {
  test("is one more than that of the day before, for every day of a century with and without a leap day", () => {
    const days = [...everyDay(1898, 1905), ...everyDay(1998, 2032)];
    for (const [at, text] of days.entries()) {
      const before = days[at - 1];
      if (before === undefined || text === "1998-01-01") continue;
      expect(dayNumber(day(text)) - dayNumber(day(before))).toBe(1);
    }
  });

  test("is as many more than that of another day as days lead there", () => {
    const first = day("2000-01-01");
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 2_000_000 }),
        (count) => dayNumber(addDays(first, count)) - dayNumber(first) === count,
      ),
    );
  });
});
