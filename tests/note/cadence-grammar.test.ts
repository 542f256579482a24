import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Circle } from "../../src/domain/cadence";
import { readCadence } from "../../src/note/properties/cadence-grammar";

const CIRCLES: readonly Circle[] = [
  { name: "Inner circle", cadence: { count: 2, unit: "week" } },
  { name: "A", cadence: { count: 1, unit: "month" } },
  { name: "dormant", cadence: null },
];

/** `3 month`, `none`, `circle A`, or the code of the issue with what was probably meant. */
function cadenceOf(value: unknown, circles: readonly Circle[] = []): string {
  const reading = readCadence(value, circles);
  if (!reading.ok) return [reading.code, reading.suggestion].filter((part) => part !== undefined).join(": ");
  if (reading.value.kind === "none") return "none";
  if (reading.value.kind === "circle") return `circle ${reading.value.circle.name}`;
  return `${reading.value.cadence.count} ${reading.value.cadence.unit}`;
}

describe("a cadence", () => {
  test.each<[unknown, string]>([
    [30, "30 day"],
    ["30", "30 day"],
    [["30"], "30 day"],
    ["2w", "2 week"],
    ["2 w", "2 week"],
    ["10d", "10 day"],
    ["3m", "3 month"],
    ["1y", "1 year"],
    ["1q", "3 month"],
    ["2q", "6 month"],
    ["3 months", "3 month"],
    ["3-months", "3 month"],
    ["1 month", "1 month"],
    ["2 years", "2 year"],
    ["6 wks", "6 week"],
    ["every 6 weeks", "6 week"],
    ["Every 6 Weeks", "6 week"],
    ["every six weeks", "6 week"],
    ["every 10 days", "10 day"],
    ["every week", "1 week"],
    ["every day", "1 day"],
    ["every month", "1 month"],
    ["every quarter", "3 month"],
    ["every year", "1 year"],
    ["every other week", "2 week"],
    ["every other month", "2 month"],
    ["once a month", "1 month"],
    ["once per quarter", "3 month"],
    ["week", "1 week"],
    ["month", "1 month"],
    ["a year", "1 year"],
    ["daily", "1 day"],
    ["weekly", "1 week"],
    ["Weekly", "1 week"],
    ["biweekly", "2 week"],
    ["bi-weekly", "2 week"],
    ["fortnightly", "2 week"],
    ["every fortnight", "2 week"],
    ["monthly", "1 month"],
    [" monthly ", "1 month"],
    ["bimonthly", "2 month"],
    ["bi-monthly", "2 month"],
    ["quarterly", "3 month"],
    ["semiannually", "6 month"],
    ["semi-annually", "6 month"],
    ["bi-annually", "6 month"],
    ["biannually", "6 month"],
    ["twice-yearly", "6 month"],
    ["twice a year", "6 month"],
    ["half-yearly", "6 month"],
    ["yearly", "1 year"],
    ["annual", "1 year"],
    ["annually", "1 year"],
    ["P3M", "3 month"],
    ["P2W", "2 week"],
    ["P30D", "30 day"],
    ["P1Y", "1 year"],
    ["none", "none"],
    ["never", "none"],
    ["None", "none"],
    [0, "none"],
    ["0 days", "none"],
  ])("%j is %s", (value, expected) => {
    expect(cadenceOf(value)).toBe(expected);
  });

  test.each<[unknown, string]>([
    ["inner circle", "circle Inner circle"],
    ["INNER-CIRCLE", "circle Inner circle"],
    ["[[Inner circle]]", "circle Inner circle"],
    ["a", "circle A"],
    ["dormant", "circle dormant"],
    ["monthly", "1 month"],
  ])("%j, with circles: %s", (value, expected) => {
    expect(cadenceOf(value, CIRCLES)).toBe(expected);
  });

  test("A to D are nothing unless the circles define them", () => {
    expect(cadenceOf("A")).toBe("unknown-cadence");
    expect(cadenceOf("A", CIRCLES)).toBe("circle A");
  });
});

describe("what is no cadence is an issue, with what was probably meant", () => {
  test.each<[unknown, string]>([
    ["montly", "unknown-cadence: monthly"],
    ["wekly", "unknown-cadence: weekly"],
    ["quaterly", "unknown-cadence: quarterly"],
    ["anually", "unknown-cadence: annually"],
    ["dormnat", "unknown-cadence: dormant"],
    ["sometimes", "unknown-cadence"],
    ["soon", "unknown-cadence"],
    ["every blue moon", "unknown-cadence"],
    ["3 moons", "unknown-cadence"],
    ["1.5 months", "unknown-cadence"],
    [-5, "unknown-cadence"],
    ["-5", "unknown-cadence"],
    [1.5, "unknown-cadence"],
    [Number.POSITIVE_INFINITY, "unknown-cadence"],
    ["P1M15D", "unknown-cadence"],
    ["P", "unknown-cadence"],
    ["99999", "unknown-cadence"],
    ["101 years", "unknown-cadence"],
    [true, "unknown-cadence"],
    [{ weeks: 2 }, "unknown-cadence"],
    [["weekly", "monthly"], "unknown-cadence"],
    ["constructor", "unknown-cadence"],
    ["__proto__", "unknown-cadence"],
    ["toString", "unknown-cadence"],
  ])("%j: %s", (value, expected) => {
    expect(cadenceOf(value, CIRCLES)).toBe(expected);
  });
});

test("no value makes the reading throw, and every cadence read is a positive number of days", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string()), (value) => {
      const reading = readCadence(value, CIRCLES);
      if (!reading.ok || reading.value.kind !== "cadence") return true;
      return Number.isInteger(reading.value.cadence.count) && reading.value.cadence.count > 0;
    }),
    { numRuns: 1000 },
  );
});

test("every number of units is read as it is written", () => {
  const units = fc.constantFrom("day", "week", "month", "year");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), units, (count, unit) => {
      expect(cadenceOf(`every ${count} ${unit}s`)).toBe(`${count} ${unit}`);
      expect(cadenceOf(`P${count}${unit.charAt(0).toUpperCase()}`)).toBe(`${count} ${unit}`);
    }),
  );
});
