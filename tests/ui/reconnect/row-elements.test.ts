import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elementsFor, type RowElements } from "../../../src/ui/reconnect/row-elements";

/** The rows as letters, with the numbers of their elements. */
function shown(rows: string, numbers: readonly number[]): RowElements {
  return new Map([...rows].map((row, at) => [row, numbers[at] ?? -1]));
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
  ])("of %s with %j, for %s with %s in hand, are: %j, %s", (before, numbers, rows, held, expected) => {
    const elements = elementsFor({
      rows: [...rows],
      before: shown(before, numbers),
      inHand: new Set(held),
    });
    expect([...elements.values()]).toEqual(expected);
  });

  test("are never shared, stay with rows that stay, and are not passed on by whom somebody has in hand", () => {
    const rows = fc.uniqueArray(fc.constantFrom(..."abcdefghij"));
    fc.assert(
      fc.property(fc.array(fc.record({ rows, held: rows })), (redraws) => {
        let before: RowElements = new Map();
        for (const redraw of redraws) {
          const elements = elementsFor({ rows: redraw.rows, before, inHand: new Set(redraw.held) });
          expect(new Set(elements.values()).size).toBe(redraw.rows.length);
          const heldNumbers = redraw.held.map((row) => before.get(row));
          for (const [row, element] of elements) {
            const own = before.get(row);
            if (own === undefined) expect(heldNumbers).not.toContain(element);
            else expect(element).toBe(own);
          }
          before = elements;
        }
      }),
    );
  });
});
