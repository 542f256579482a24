import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawnAtOnce, gapBelow, place, rowTops, spanIn } from "../../../src/ui/reconnect/windowing";

const TOPS = rowTops([40, 60, 20, 80]);

test("tops add up the heights", () => {
  expect(TOPS).toEqual([0, 40, 100, 120, 200]);
  expect(rowTops([])).toEqual([0]);
});

describe("the rows in a stretch", () => {
  test.each([
    [
      { top: 0, bottom: 40 },
      { from: 0, to: 1 },
    ],
    [
      { top: 0, bottom: 41 },
      { from: 0, to: 2 },
    ],
    [
      { top: 39, bottom: 101 },
      { from: 0, to: 3 },
    ],
    [
      { top: 100, bottom: 110 },
      { from: 2, to: 3 },
    ],
    [
      { top: -50, bottom: 10 },
      { from: 0, to: 1 },
    ],
    [
      { top: -50, bottom: 0 },
      { from: 0, to: 0 },
    ],
    [
      { top: 200, bottom: 300 },
      { from: 4, to: 4 },
    ],
    [
      { top: 190, bottom: 900 },
      { from: 3, to: 4 },
    ],
  ])("%j holds %j", (stretch, span) => {
    expect(spanIn(TOPS, stretch)).toEqual(span);
  });

  test("of an empty section are none", () => {
    expect(spanIn([0], { top: 0, bottom: 500 })).toEqual({ from: 0, to: 0 });
  });
});

describe("what is drawn at once", () => {
  const seen = { from: 4, to: 6 };
  const around = { from: 1, to: 9 };

  test.each([
    ["nothing was drawn before", [], { from: 4, to: 6 }],
    ["other rows in sight were drawn before", [4, 5], { from: 4, to: 6 }],
    ["the next ones were drawn before", [2, 3, 6], { from: 2, to: 7 }],
    ["more than is near was drawn before", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { from: 1, to: 9 }],
    ["rows were drawn before beyond others that were not", [1, 2, 7, 8], { from: 4, to: 6 }],
  ])("where %s", (_, before, span) => {
    expect(drawnAtOnce(seen, around, (index) => before.includes(index))).toEqual(span);
  });
});

describe("placing", () => {
  test("leaves the height of what is not drawn as gaps", () => {
    expect(place(TOPS, { from: 2, to: 3 }, -1)).toEqual([{ index: 2, gap: 100 }]);
    expect(gapBelow(TOPS, place(TOPS, { from: 2, to: 3 }, -1))).toBe(80);
  });

  test("draws the pinned row above or below the others", () => {
    expect(place(TOPS, { from: 2, to: 3 }, 0)).toEqual([
      { index: 0, gap: 0 },
      { index: 2, gap: 60 },
    ]);
    expect(place(TOPS, { from: 0, to: 1 }, 3)).toEqual([
      { index: 0, gap: 0 },
      { index: 3, gap: 80 },
    ]);
    expect(place(TOPS, { from: 2, to: 2 }, 0)).toEqual([{ index: 0, gap: 0 }]);
  });

  test("draws a pinned row among the others once", () => {
    expect(place(TOPS, { from: 0, to: 2 }, 1).map(({ index }) => index)).toEqual([0, 1]);
  });

  test("gaps and drawn rows always come to the height of the list, and all that is in sight is drawn", () => {
    const heights = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 60 });
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: -500, max: 9000 }),
        fc.nat(900),
        fc.nat(60),
        (rows, top, height, pin) => {
          const tops = rowTops(rows);
          const pinned = pin < rows.length ? pin : -1;
          const stretch = { top, bottom: top + height };
          const placed = place(tops, spanIn(tops, stretch), pinned);
          const drawn = new Set(placed.map(({ index }) => index));
          const total = placed.reduce((sum, { index, gap }) => sum + gap + (rows[index] ?? 0), 0);
          expect(total + gapBelow(tops, placed)).toBe(tops.at(-1));
          expect(placed.every(({ gap }) => gap >= 0)).toBe(true);
          rows.forEach((rowHeight, index) => {
            const start = tops[index] ?? 0;
            const isInSight = start < stretch.bottom && start + rowHeight > stretch.top && height > 0;
            if (isInSight || index === pinned) expect(drawn.has(index)).toBe(true);
          });
        },
      ),
    );
  });
});
