import { describe, expect, test } from "vitest";
import { sameKeys, sameValue } from "../../src/domain/same-value";

const bare = (properties: object): object => Object.assign(Object.create(null), properties);

describe("two parsed values are the same", () => {
  test.each<[string, unknown, unknown]>([
    ["texts", "a", "a"],
    ["what is not a number", NaN, NaN],
    ["lists in lists", [[1], ["a"]], [[1], ["a"]]],
    ["objects in lists", [{ a: [1, { b: null }] }], [{ a: [1, { b: null }] }]],
    ["empty lists", [], []],
    ["objects without a prototype", bare({ a: 1 }), { a: 1 }],
  ])("%s", (_, one, other) => {
    expect(sameValue(one, other)).toBe(true);
  });
});

describe("two parsed values differ", () => {
  test.each<[string, unknown, unknown]>([
    ["in kind", "1", 1],
    ["as nothing and as an empty text", null, ""],
    ["as a missing value and as null", undefined, null],
    ["as a list and as an object of the same keys", ["a"], { 0: "a" }],
    ["as an object and as nothing", {}, null],
    ["as nothing and as an object", null, {}],
    ["as zero and as less than zero", 0, -0],
    ["in the order of their keys", { a: 1, b: 2 }, { b: 2, a: 1 }],
    ["in a key more", { a: 1 }, { a: 1, b: 2 }],
    ["in a key less", { a: 1, b: 2 }, { a: 1 }],
    ["in a key that is not given", { a: undefined }, { b: undefined }],
    ["in the first of several entries", ["a", "b"], ["x", "b"]],
    ["in the last of several entries", ["a", "b"], ["a", "x"]],
    ["deep inside", { a: [{ b: [1] }] }, { a: [{ b: [2] }] }],
    ["as days of a parser, which say nothing of themselves", new Date(0), new Date(0)],
    ["as a day and as an object", new Date(0), {}],
    ["as sets, whose entries are no keys", new Set(["a"]), new Set(["b"])],
  ])("%s", (_, one, other) => {
    expect(sameValue(one, other)).toBe(false);
  });
});

test("a value that aliases let grow without end is given up in time", () => {
  let [one, other]: unknown[] = ["x", "x"];
  for (let depth = 0; depth < 40; depth += 1)
    [one, other] = [
      [one, one],
      [other, other],
    ];
  expect(sameValue(one, other)).toBe(false);
  expect(sameValue(one, one)).toBe(true);
});

test("a list as long as notes have them is compared to its end", () => {
  const long = Array.from({ length: 20_000 }, (_, index) => index);
  expect(sameValue(long, [...long])).toBe(true);
  expect(sameValue(long, long.with(0, -1))).toBe(false);
});

test.each([
  [["a", "b"], ["a", "b"], true],
  [[], [], true],
  [["a", "b"], ["b", "a"], false],
  [["a"], ["a", "b"], false],
  [["a", "b"], ["a"], false],
])("the keys %j and %j are the same: %s", (one, other, expected) => {
  expect(sameKeys(one, other)).toBe(expected);
});
