import { expect, test } from "vitest";
import type { Circle } from "../../src/domain/cadence";
import type { PersonFacts } from "../../src/domain/person";
import { reliefs } from "../../src/domain/relief";
import { someone } from "./people";

const CIRCLES: readonly Circle[] = [
  { name: "Inner", cadence: { count: 2, unit: "week" } },
  { name: "close", cadence: { count: 1, unit: "month" } },
  { name: "odd", cadence: { count: 80, unit: "day" } },
  { name: "yearly", cadence: { count: 1, unit: "year" } },
  { name: "dormant", cadence: null },
];

function inCircle(circle: string, count: number, facts: Partial<PersonFacts> = {}) {
  return Array.from({ length: count }, () => someone({ circle, cadenceFrom: "circle", ...facts }));
}

test.each<[string, ReturnType<typeof inCircle>, string[]]>([
  ["nobody", [], []],
  ["a circle of three", inCircle("close", 3), ["close 3: 1 month to 6 week, 0.19"]],
  ["a name in another case", inCircle("inner", 1), ["Inner 1: 2 week to 1 month, 0.27"]],
  [
    "a cadence of no usual length, to one that is noticed",
    inCircle("odd", 10),
    ["odd 10: 80 day to 6 month, 0.49"],
  ],
  ["one whose gain would be told as 0", inCircle("odd", 1), []],
  ["the longest there is", inCircle("yearly", 9), []],
  ["a circle without a cadence", inCircle("dormant", 9), []],
  ["people with a cadence of their own", inCircle("close", 3, { cadenceFrom: "note" }), []],
  [
    "two, the more helpful first",
    [...inCircle("close", 3), ...inCircle("inner", 1)],
    ["Inner 1: 2 week to 1 month, 0.27", "close 3: 1 month to 6 week, 0.19"],
  ],
])("of %s", (_, people, expected) => {
  const said = reliefs(people, CIRCLES).map(
    ({ circle, people: count, from, to, saves }) =>
      `${circle} ${count}: ${from.count} ${from.unit} to ${to.count} ${to.unit}, ${saves.toFixed(2)}`,
  );
  expect(said).toEqual(expected);
});
