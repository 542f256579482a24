import { expect, test } from "vitest";
import { yearsOn } from "../../src/domain/milestone";
import { day, yearless } from "./days";
import { milestone } from "./people";

test.each<{ born: string; yearly: boolean; on: string; years: number | null }>([
  { born: "1986-11-22", yearly: true, on: "2026-11-22", years: 40 },
  { born: "2025-11-22", yearly: true, on: "2026-11-22", years: 1 },
  { born: "2026-11-22", yearly: true, on: "2026-11-22", years: null },
  { born: "1986-12-31", yearly: true, on: "2027-12-31", years: 41 },
  { born: "2024-02-29", yearly: true, on: "2026-02-28", years: 2 },
  { born: "1986-11-22", yearly: false, on: "2026-11-22", years: null },
])("$born completes $years years on $on (yearly: $yearly)", ({ born, yearly, on, years }) => {
  expect(yearsOn(milestone({ day: day(born), yearly }), day(on))).toBe(years);
});

test("a milestone without a year has no age", () => {
  expect(yearsOn(milestone({ day: yearless("--11-22"), yearly: true }), day("2026-11-22"))).toBeNull();
});
