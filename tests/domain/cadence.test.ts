import { expect, test } from "vitest";
import { addCadence, cadenceInDays, type CadenceUnit } from "../../src/domain/cadence";
import { everyDay, monthsLater } from "./calendar-oracle";
import { day } from "./days";

test.each<[string, number, CadenceUnit, string]>([
  ["2026-11-22", 30, "day", "2026-12-22"],
  ["2026-11-22", 6, "week", "2027-01-03"],
  ["2026-01-31", 1, "month", "2026-02-28"],
  ["2026-01-31", 3, "month", "2026-04-30"],
  ["2024-02-29", 1, "year", "2025-02-28"],
  ["2024-02-29", 4, "year", "2028-02-29"],
])("%s and %d %s(s) is %s", (anchor, count, unit, due) => {
  expect(addCadence(day(anchor), { count, unit })).toBe(due);
});

test("every due day from 2020 to 2032 is the one of a calendar that counts day by day", () => {
  const days = everyDay(2020, 2034);
  const anchors = days.slice(0, days.indexOf("2032-12-31") + 1);
  const wrong = anchors.filter((anchor, index) => {
    const from = day(anchor);
    return (
      addCadence(from, { count: 10, unit: "day" }) !== days[index + 10] ||
      addCadence(from, { count: 6, unit: "week" }) !== days[index + 42] ||
      addCadence(from, { count: 5, unit: "month" }) !== monthsLater(anchor, 5) ||
      addCadence(from, { count: 1, unit: "year" }) !== monthsLater(anchor, 12)
    );
  });
  expect(wrong).toEqual([]);
});

test("cadences are compared by their mean length in days", () => {
  expect(cadenceInDays({ count: 10, unit: "day" })).toBe(10);
  expect(cadenceInDays({ count: 2, unit: "week" })).toBe(14);
  expect(cadenceInDays({ count: 12, unit: "month" })).toBeCloseTo(365.25, 0);
  expect(cadenceInDays({ count: 1, unit: "year" })).toBe(365.25);
});
