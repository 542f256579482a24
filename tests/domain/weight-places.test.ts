import fc from "fast-check";
import { expect, test } from "vitest";
import { placesByWeight } from "../../src/domain/weight-places";

test.each<[readonly number[], readonly number[]]>([
  [[], []],
  [[5], [0]],
  [
    [1, 3, 2],
    [2, 0, 1],
  ],
  [
    [0, 7, 0, 7],
    [2, 0, 3, 1],
  ],
  [
    [-2, 0, -0, 1 / 3],
    [3, 1, 2, 0],
  ],
])("weights of %j stand at %j", (weights, places) => {
  expect([...placesByWeight(weights)]).toEqual(places);
});

test("the places are those of a sort that leaves equals as they came", () => {
  const weight = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(fc.array(weight), (weights) => {
      const sorted = weights
        .map((each, from) => ({ each, from }))
        .sort((one, other) => other.each - one.each);
      const places = placesByWeight(weights);
      for (const [at, { from }] of sorted.entries()) expect(places[from]).toBe(at);
    }),
  );
});
