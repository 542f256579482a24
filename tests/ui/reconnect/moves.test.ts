import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { destination, heir } from "../../../src/ui/reconnect/moves";

describe("moving", () => {
  const rows = ["a", "b", "c"];
  test.each([
    ["a", "next", "b"],
    ["c", "next", "c"],
    ["b", "previous", "a"],
    ["a", "previous", "a"],
    ["c", "first", "a"],
    ["a", "last", "c"],
    [null, "next", "a"],
    [null, "previous", "a"],
    ["gone", "next", "a"],
  ] as const)("from %s %s leads to %s", (from, move, to) => {
    expect(destination(rows, from, move)).toBe(to);
  });

  test("in an empty list there is nowhere to go", () => {
    expect(destination([], "a", "next")).toBeNull();
    expect(destination([], null, "last")).toBeNull();
  });
});

describe("who is current after a redraw", () => {
  test.each([
    ["the same, wherever it has gone", ["a", "b", "c"], "b", ["c", "a", "b"], "b"],
    ["the next one when it has left", ["a", "b", "c"], "b", ["a", "c"], "c"],
    ["the next one that is still there", ["a", "b", "c", "d"], "b", ["a", "d"], "d"],
    ["the one before when it was the last", ["a", "b", "c"], "c", ["a", "b"], "b"],
    ["the first when nobody is left of the old list", ["a"], "a", ["x", "y"], "x"],
    ["nobody in an empty list", ["a"], "a", [], null],
    ["nobody while nobody was", ["a"], null, ["a"], null],
  ])("%s", (_, before, current, after, expected) => {
    expect(heir(before, current, after)).toBe(expected);
  });

  test("is always somebody of the new list", () => {
    const keys = fc.uniqueArray(fc.string({ maxLength: 2 }), { maxLength: 12 });
    fc.assert(
      fc.property(keys, keys, fc.nat(11), (before, after, index) => {
        const current = before[index] ?? null;
        const next = heir(before, current, after);
        expect(next === null ? current === null || after.length === 0 : after.includes(next)).toBe(true);
      }),
    );
  });
});
