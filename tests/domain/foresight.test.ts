import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, type YearlessDay } from "../../src/domain/day";
import {
  lookAhead,
  mayCelebrate,
  mayPromise,
  milestoneTimes,
  ONCE,
  promisesFrom,
  type Foresight,
} from "../../src/domain/foresight";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import type { Milestone } from "../../src/domain/milestone";
import { promiseReasons } from "../../src/domain/promise-reasons";
import { rowOf } from "../../src/domain/row";
import { peopleAround } from "./arbitrary-people";
import { day, yearless } from "./days";
import { milestone, promise, someone } from "./people";

const TODAY = day("2026-11-22");
const AROUND = horizon(TODAY, DEFAULT_WINDOWS);
/** Of whom nothing is known beforehand, everything is looked at. */
const NOTHING_FORESEEN: Foresight = { promisesFrom: 0, milestoneTimes: -1 };

test.each<[(string | null)[], number | null]>([
  [[], null],
  [[null], null],
  [["2026-12-01"], 20261201],
  [["2027-01-01", null, "2026-12-31"], 20261231],
])("of promises due on %j the earliest is %j", (days, expected) => {
  expect(promisesFrom(promiseReasons(days.map((due) => promise("mine", due))))).toBe(expected);
});

test("what may be near is looked at beforehand, and nothing else", () => {
  const commitments = [promise("mine", "2026-11-23"), promise("mine", null)];
  const milestones = [milestone({ day: day("1980-11-23"), yearly: true })];
  const [far, birthday] = [[promise("mine", "2027-03-01")], someone({ milestones })];
  expect(lookAhead([someone({ commitments, milestones }), birthday, someone()], AROUND)).toBe(3);
  expect(lookAhead([someone({ commitments: far })], AROUND)).toBe(0);
});

test("yearly milestones of one time of the year are told by one bit, whatever their years", () => {
  const yearly = (on: Day | YearlessDay): Milestone => milestone({ day: on, yearly: true });
  const early = [day("1980-02-22"), day("2030-03-03"), yearless("--02-29")].map(yearly);
  expect(milestoneTimes(early)).toBe(1 << 4);
  expect(milestoneTimes([yearly(day("1980-03-04")), ...early])).toBe(0b11 << 4);
  expect(milestoneTimes([yearly(day("1980-12-31"))])).toBe(1 << 28);
  expect(milestoneTimes([])).toBe(0);
});

test("milestones that come once are told by a bit of their own", () => {
  expect(milestoneTimes([milestone({ day: day("1980-03-01"), yearly: false })])).toBe(ONCE);
});

describe("most people are done with without a look at", () => {
  test.each([
    ["2026-11-25", true],
    ["2020-01-01", true],
    ["2026-11-26", false],
  ])("a promise due on %s: %s", (due, isNear) => {
    expect(mayPromise(someone({ commitments: [promise("mine", due)] }), AROUND)).toBe(isNear);
  });

  test.each([
    ["1980-11-29", true, true],
    ["1980-11-08", true, true],
    ["1980-10-15", true, false],
    ["1980-12-20", true, false],
    ["1980-03-01", true, false],
    ["1980-03-01", false, true],
  ])("a milestone of %s, yearly %s: %s", (on, yearly, isNear) => {
    expect(mayCelebrate(someone({ milestones: [milestone({ day: day(on), yearly })] }), AROUND)).toBe(isNear);
  });
});

test("nobody's row is another for what is known beforehand, on any day and in any windows", () => {
  const reach = fc.integer({ min: 0, max: 400 });
  const windows = fc
    .record({
      promiseAheadDays: reach,
      milestoneAheadDays: reach,
      yearlyBelatedDays: reach,
      oneOffBelatedDays: reach,
    })
    .map((chosen) => ({ ...DEFAULT_WINDOWS, ...chosen }));
  const away = fc.oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -1500, max: 1500 }));
  fc.assert(
    fc.property(
      peopleAround(TODAY),
      away,
      fc.oneof(fc.constant(DEFAULT_WINDOWS), windows),
      (person, days, each) => {
        const around = horizon(addDays(TODAY, days), each);
        const unforeseen = { ...person, ...NOTHING_FORESEEN };
        const [row, looked] = [rowOf(person, around), rowOf(unforeseen, around)];
        expect(row?.reasons).toEqual(looked?.reasons);
        expect(row === null).toBe(looked === null);
      },
    ),
    { numRuns: 300 },
  );
});
