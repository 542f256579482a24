import { describe, expect, test } from "vitest";
import { cadenceInDays } from "../../src/domain/cadence";
import { proposedCadence, USUAL_CADENCES, usualCadence } from "../../src/domain/usual-cadence";
import { day } from "./days";
import { inTouchBefore } from "./histories";

const TODAY = day("2026-11-22");

describe("the usual cadence nearest to", () => {
  test.each<[number, string]>([
    [0, "1 week"],
    [1, "1 week"],
    [9, "1 week"],
    [10, "2 week"],
    [20, "2 week"],
    [21, "1 month"],
    [30, "1 month"],
    [40, "6 week"],
    [61, "6 week"],
    [65, "3 month"],
    [91, "3 month"],
    [182, "6 month"],
    [300, "1 year"],
    [2000, "1 year"],
  ])("%i days is %s", (days, expected) => {
    const { count, unit } = usualCadence(days);
    expect(`${count} ${unit}`).toBe(expected);
  });

  test("its own length is itself", () => {
    for (const cadence of USUAL_CADENCES) expect(usualCadence(cadenceInDays(cadence))).toBe(cadence);
  });
});

test("what is proposed is the nearest to the real rhythm, and nothing without one", () => {
  expect(proposedCadence(inTouchBefore(TODAY, [3, 35, 60, 93]), TODAY)).toEqual({ count: 1, unit: "month" });
  expect(proposedCadence(inTouchBefore(TODAY, [3, 35]), TODAY)).toBeNull();
});

test.each<[string, number[], string | null]>([
  ["a burst of twenty days", [1, 11, 21], null],
  ["three weeks", [1, 11, 22], "2 week"],
  ["a weekly talk that ended three months ago", [90, 97, 104, 111], "1 week"],
  ["the day after", [91, 98, 105, 112], null],
  ["a monthly one, six months ago", [180, 210, 240], "1 month"],
  ["the next day", [181, 211, 241], null],
])("what is over or never was a rhythm is not proposed to go on: %s", (_, ages, expected) => {
  const found = proposedCadence(inTouchBefore(TODAY, ages), TODAY);
  expect(found && `${found.count} ${found.unit}`).toBe(expected);
});
