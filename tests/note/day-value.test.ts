import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnniversary, readDay, type DateOrder } from "../../src/note/text/day-value";

/** What a value reads as: the day, or the code of the issue. */
function dayOf(value: unknown, order: DateOrder = "unset"): string {
  const reading = readDay(value, order);
  return reading.ok ? reading.value : reading.code;
}

function anniversaryOf(value: unknown, order: DateOrder = "unset"): string {
  const reading = readAnniversary(value, order);
  return reading.ok ? reading.value : reading.code;
}

describe("a day", () => {
  test.each<[unknown, string]>([
    ["2026-11-22", "2026-11-22"],
    ["  2026-11-22 ", "2026-11-22"],
    ["2026-11-22T23:59", "2026-11-22"],
    ["2026-11-22T00:00:00", "2026-11-22"],
    ["2026-11-22 9:30", "2026-11-22"],
    ["2026-11-22T23:59:59.999", "2026-11-22"],
    ["[[2026-11-22]]", "2026-11-22"],
    ["[[Daily/2026/2026-11-22]]", "2026-11-22"],
    ["[[2026-11-22|last Sunday]]", "2026-11-22"],
    ["[[2026-11-22#Log]]", "2026-11-22"],
    ["[[Daily/2026-11-22.md|Sunday]]", "2026-11-22"],
    ["[[Sunday|2026-11-22]]", "2026-11-22"],
    [[["2026-11-22"]], "2026-11-22"],
    [["[[2026-11-22]]"], "2026-11-22"],
    ["2026/11/22", "2026-11-22"],
    ["2026/3/4", "2026-03-04"],
    ["20261122", "2026-11-22"],
    [20261122, "2026-11-22"],
    ["2024-02-29", "2024-02-29"],
    ["November 22, 2026", "2026-11-22"],
    ["Nov 22 2026", "2026-11-22"],
    ["22 Nov. 2026", "2026-11-22"],
    ["22nd of November, 2026", "2026-11-22"],
    ["[[November 22nd, 2026]]", "2026-11-22"],
  ])("%j is %s", (value, expected) => {
    expect(dayOf(value)).toBe(expected);
  });

  test.each<[unknown, string]>([
    ["2026-02-30", "impossible-day"],
    ["February 30, 2026", "impossible-day"],
    ["Marble 12, 2026", "not-a-day"],
    ["2026-13-01", "impossible-day"],
    ["2025-02-29", "impossible-day"],
    ["20260230", "impossible-day"],
    ["2026/02/30", "impossible-day"],
    ["[[2026-02-30]]", "impossible-day"],
    ["2026-02-30T10:00", "impossible-day"],
    ["2026-02-30T10:00:00Z", "impossible-day"],
    ["2026-02-30T10:00:00+01:00", "impossible-day"],
    ["yesterday", "not-a-day"],
    ["2026", "not-a-day"],
    [2026, "not-a-day"],
    ["2026-11", "not-a-day"],
    ["04-15", "not-a-day"],
    ["November 22", "not-a-day"],
    ["[[Ana Diaz]]", "not-a-day"],
    ["[[2026-11-22]] and [[2026-11-23]]", "not-a-day"],
    [["2026-11-22", "2026-11-23"], "not-a-day"],
    [true, "not-a-day"],
    [{}, "not-a-day"],
    [null, "not-a-day"],
    [Number.NaN, "not-a-day"],
  ])("%j is an issue: %s", (value, code) => {
    expect(dayOf(value)).toBe(code);
  });

  test.each<[string, DateOrder, string]>([
    ["03/04/2026", "unset", "ambiguous-day"],
    ["3.4.2026", "unset", "ambiguous-day"],
    ["12/11/2026", "unset", "ambiguous-day"],
    ["22/11/2026", "unset", "2026-11-22"],
    ["22.9.2026", "unset", "2026-09-22"],
    ["09-22-2026", "unset", "2026-09-22"],
    ["11.11.2026", "unset", "2026-11-11"],
    ["29.02.2026", "unset", "impossible-day"],
    ["31.11.2026", "unset", "impossible-day"],
    ["31/31/2026", "unset", "impossible-day"],
    ["03/04/2026", "day-month-year", "2026-04-03"],
    ["03/04/2026", "month-day-year", "2026-03-04"],
    ["3.4.2026", "day-month-year", "2026-04-03"],
    ["22/11/2026", "month-day-year", "impossible-day"],
    ["31/02/2026", "day-month-year", "impossible-day"],
    ["[[03/04/2026]]", "unset", "not-a-day"],
  ])("%s with the order %s: %s", (value, order, expected) => {
    expect(dayOf(value, order)).toBe(expected);
  });
});

describe("a time with a zone is the day in the user's own zone", () => {
  const localDays: Record<string, readonly [string, string]> = {
    UTC: ["2026-11-22", "2026-11-22"],
    "America/New_York": ["2026-11-21", "2026-11-22"],
    "Africa/Cairo": ["2026-11-22", "2026-11-23"],
    "Pacific/Kiritimati": ["2026-11-22", "2026-11-23"],
  };
  const [early = "", late = ""] = localDays[process.env["TZ"] ?? "UTC"] ?? [];

  test.each([
    ["2026-11-22T00:30:00Z", early],
    ["2026-11-22T00:30Z", early],
    ["2026-11-22 00:30:00 Z", early],
    ["2026-11-22T00:30:00.123456Z", early],
    ["2026-11-22T02:30:00+02:00", early],
    ["2026-11-22T02:30:00+0200", early],
    ["2026-11-22T02:30:00+02", early],
    ["2026-11-22 2:30 +02:00", early],
    ["2026-11-22T23:30:00Z", late],
    ["2026-11-22t23:30:00z", late],
    ["2026-11-22T18:30:00-05:00", late],
    ["2026-11-22T18:30:00-0500", late],
  ])("%s", (value, expected) => {
    expect(dayOf(value)).toBe(expected);
  });
});

describe("a day that returns every year", () => {
  test.each<[unknown, string]>([
    ["1986-11-22", "1986-11-22"],
    ["19861122", "1986-11-22"],
    [19861122, "1986-11-22"],
    ["11-22", "--11-22"],
    ["--11-22", "--11-22"],
    ["--1122", "--11-22"],
    ["XXXX-11-22", "--11-22"],
    ["xxxx-11-22", "--11-22"],
    ["02-29", "--02-29"],
    ["April 15", "--04-15"],
    ["april 15th", "--04-15"],
    ["Apr 15", "--04-15"],
    ["15. April", "--04-15"],
    ["15. März 1986", "1986-03-15"],
    ["15. Ma\u0308rz 1986", "1986-03-15"],
    ["1. Mai", "--05-01"],
    ["3. Okt.", "--10-03"],
    ["24. Dezember", "--12-24"],
    ["Sept. 5", "--09-05"],
    ["15 April", "--04-15"],
    ["15. April", "--04-15"],
    ["15th of April", "--04-15"],
    ["April 15, 1986", "1986-04-15"],
    ["15 April 1986", "1986-04-15"],
    ["May 1", "--05-01"],
    ["1604-11-22", "--11-22"],
    ["1900-11-22", "--11-22"],
    ["16041122", "--11-22"],
    ["1604-02-29", "--02-29"],
    ["1900-02-29", "--02-29"],
    ["1604-11-22T00:00:00", "--11-22"],
    ["April 15, 1604", "--04-15"],
    [["11-22"], "--11-22"],
    ["[[1986-11-22]]", "1986-11-22"],
  ])("%j is %s", (value, expected) => {
    expect(anniversaryOf(value)).toBe(expected);
  });

  test.each<[unknown, string]>([
    ["02-30", "impossible-day"],
    ["--13-01", "impossible-day"],
    ["1900-02-30", "impossible-day"],
    ["April 31", "impossible-day"],
    ["February 29, 2025", "impossible-day"],
    ["1990", "not-a-day"],
    [1990, "not-a-day"],
    ["1204", "not-a-day"],
    ["Marble 12", "not-a-day"],
    ["Junior 12", "not-a-day"],
    ["maybe 12", "not-a-day"],
    ["in spring", "not-a-day"],
    ["03/04/1986", "ambiguous-day"],
  ])("%j is an issue: %s", (value, code) => {
    expect(anniversaryOf(value)).toBe(code);
  });
});

test("without an order a day is read only where both orders that have one agree on it", () => {
  const number = fc.integer({ min: 0, max: 32 });
  fc.assert(
    fc.property(number, number, fc.constantFrom("/", ".", "-"), (first, second, sign) => {
      const written = `${first}${sign}${second}${sign}2026`;
      const orders = (["day-month-year", "month-day-year"] as const).map((order) => dayOf(written, order));
      const days = new Set(orders.filter((found) => found !== "impossible-day"));
      const expected = days.size > 1 ? "ambiguous-day" : ([...days][0] ?? "impossible-day");
      expect(dayOf(written)).toBe(expected);
    }),
  );
});

test("no value makes the reading throw", () => {
  const order = fc.constantFrom<DateOrder>("unset", "day-month-year", "month-day-year");
  fc.assert(
    fc.property(fc.anything(), order, (value, choice) => {
      readDay(value, choice);
      readAnniversary(value, choice);
    }),
    { numRuns: 1000 },
  );
});
