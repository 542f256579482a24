import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeIn } from "../../src/domain/sorted-place";

const byNumber = (one: number, other: number): number => one - other;

describe("a place in what is sorted", () => {
  test.each<[readonly number[], number, number]>([
    [[], 5, 0],
    [[1, 3], 0, 0],
    [[1, 3], 1, 1],
    [[1, 3], 2, 1],
    [[1, 3, 3, 3], 3, 4],
    [[1, 3], 9, 2],
  ])("in %j, %i stands at %i", (sorted, wanted, place) => {
    expect(placeIn(sorted, wanted, byNumber)).toBe(place);
  });

  test("what is put there leaves it sorted", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (numbers, wanted) => {
        const sorted = numbers.toSorted(byNumber);
        const place = placeIn(sorted, wanted, byNumber);
        expect(sorted.toSpliced(place, 0, wanted)).toEqual([...numbers, wanted].toSorted(byNumber));
      }),
    );
  });
});
