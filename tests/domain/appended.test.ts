import { expect, test } from "vitest";
import { appended } from "../../src/domain/appended";

test("a list gains an entry, a list even, at its end, and the list it was stays as it is", () => {
  const before: readonly (number | readonly number[])[] = [1];
  expect(appended(appended(before, 2), [3])).toEqual([1, 2, [3]]);
  expect(appended([], [3])).toEqual([[3]]);
  expect(before).toEqual([1]);
});
