import { expect, test } from "vitest";
import { median } from "../../src/domain/median";

test.each<[number[], number | null]>([
  [[], null],
  [[7], 7],
  [[9, 1], 5],
  [[30, 1, 7], 7],
  [[100, 20, 10, 9], 15],
])("the median of %j is %j", (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});
