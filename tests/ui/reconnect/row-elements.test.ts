import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elementsFor, type LinedRow, type RowElements } from "../../../src/ui/reconnect/row-elements";

/** Rows as letters; a small one stands for a row of two lines, a capital one for a row of three. */
function lined(rows: string): readonly LinedRow[] {
  return [...rows].map((key) => ({ key, lines: key === key.toLowerCase() ? 2 : 3 }));
}

/** Such rows with the numbers of their elements. */
function shown(rows: string, numbers: readonly number[]): RowElements {
  return new Map(lined(rows).map(({ key, lines }, at) => [key, { element: numbers[at] ?? -1, lines }]));
}

function numbersOf(elements: RowElements): number[] {
  return [...elements.values()].map(({ element }) => element);
}

describe("the elements of rows", () => {
  test.each([
    ["", [], "abc", "", [0, 1, 2], "new ones for the first rows"],
    ["abc", [0, 1, 2], "abc", "", [0, 1, 2], "the same for the same rows"],
    ["abc", [0, 1, 2], "cab", "", [2, 0, 1], "the same in another order"],
    ["abc", [0, 1, 2], "bc", "", [1, 2], "the same when one has gone"],
    ["abc", [0, 1, 2], "xyz", "", [0, 1, 2], "those of rows that have gone, from the top"],
    ["abc", [0, 1, 2], "xbyz", "", [0, 1, 2, 3], "a new one where none is left"],
    ["abc", [0, 1, 2], "xyz", "a", [1, 2, 3], "a new one instead of one that is in hand"],
    ["abc", [4, 5, 7], "abx", "c", [4, 5, 8], "a new one that no row had"],
    ["abc", [0, 1, 2], "ab", "ab", [0, 1], "their own while they are in hand"],
    ["abCd", [0, 1, 2, 3], "Xy", "", [2, 3], "those with as many lines, where others are to spare"],
    [
      "abCdEf",
      [0, 1, 2, 3, 4, 5],
      "xYZ",
      "",
      [0, 2, 4],
      "those from the top to the bottom, so that none is moved",
    ],
    [
      "abcdef",
      [0, 1, 2, 3, 4, 5],
      "cxy",
      "",
      [2, 3, 4],
      "those below a row that stays, which is then not moved",
    ],
    ["abcd", [0, 1, 2, 3], "cxyz", "", [2, 0, 1, 3], "those above it as well, where none is to spare"],
    ["aBc", [0, 1, 2], "XyZ", "", [0, 1, 2], "any, where none is to spare"],
    ["abC", [0, 1, 2], "XY", "", [0, 2], "those with as many lines, as far as others are to spare"],
  ])("of %s with %j, for %s with %s in hand, are: %j, %s", (before, numbers, rows, held, expected) => {
    const elements = elementsFor({
      rows: lined(rows),
      before: shown(before, numbers),
      inHand: new Set(held),
    });
    expect(numbersOf(elements)).toEqual(expected);
  });

  test("are never shared, stay with rows that stay, and are not passed on by whom somebody has in hand", () => {
    const rows = fc.uniqueArray(fc.constantFrom(..."abcdeFGHIJ"));
    fc.assert(
      fc.property(fc.array(fc.record({ rows, held: rows })), (redraws) => {
        let before: RowElements = new Map();
        for (const redraw of redraws) {
          const elements = elementsFor({
            rows: lined(redraw.rows.join("")),
            before,
            inHand: new Set(redraw.held),
          });
          expect(new Set(numbersOf(elements)).size).toBe(redraw.rows.length);
          const heldNumbers = redraw.held.map((row) => before.get(row)?.element);
          for (const [row, { element }] of elements) {
            const own = before.get(row)?.element;
            if (own === undefined) expect(heldNumbers).not.toContain(element);
            else expect(element).toBe(own);
          }
          before = elements;
        }
      }),
    );
  });

  test("are made only where none is left, and those passed on go from the top to the bottom", () => {
    const rows = fc.uniqueArray(fc.constantFrom(..."abcdeFGHIJ"));
    fc.assert(
      fc.property(rows, rows, rows, (was, is, held) => {
        const before = elementsFor({ rows: lined(was.join("")), before: new Map(), inHand: new Set() });
        const elements = elementsFor({ rows: lined(is.join("")), before, inHand: new Set(held) });
        const free = was.filter((row) => !is.includes(row) && !held.includes(row)).length;
        const others = is.filter((row) => !was.includes(row)).map((row) => elements.get(row)?.element ?? -1);
        expect(others.filter((element) => element >= was.length)).toHaveLength(
          Math.max(0, others.length - free),
        );
        expect(others).toEqual(others.toSorted((one, other) => one - other));
      }),
    );
  });
});
