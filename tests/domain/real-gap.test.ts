import { expect, test } from "vitest";
import { addDays } from "../../src/domain/day";
import { realGap } from "../../src/domain/real-gap";
import { day } from "./days";
import { inTouchBefore } from "./histories";
import { MONTHLY, NO_MENTIONS, someone, WEEKLY } from "./people";

const TODAY = day("2026-11-22");
const MONTHS = [5, 35, 65, 95];

test.each([
  ["weekly, and talks every month", WEEKLY, MONTHS, 30],
  ["monthly, and talks every month", MONTHLY, MONTHS, null],
  ["monthly, and talks every week", MONTHLY, [1, 8, 15, 22, 29], 7],
  ["no cadence", null, MONTHS, 30],
  ["too little on record", WEEKLY, [5, 35], null],
  ["a burst", MONTHLY, [5, 6, 7, 8], null],
])("the real gap with %s", (_, cadence, ages, expected) => {
  expect(realGap(someone({ cadence, ...inTouchBefore(TODAY, ages) }), TODAY, NO_MENTIONS)).toBe(expected);
});

test("notes that mention somebody count", () => {
  const days = MONTHS.map((age) => addDays(TODAY, -age));
  expect(realGap(someone({ cadence: WEEKLY }), TODAY, () => days)).toBe(30);
});
