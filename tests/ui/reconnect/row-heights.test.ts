import { describe, expect, test } from "vitest";
import { RowHeights } from "../../../src/ui/reconnect/row-heights";

test("more lines are taken to be higher until something is known", () => {
  const heights = new RowHeights();
  expect(heights.of("a", 3)).toBeGreaterThan(heights.of("a", 2));
});

test("a measured row stands for all others with as many lines", () => {
  const heights = new RowHeights();
  expect(heights.measured("a", 2, 61.5)).toBe(true);
  expect(heights.of("a", 2)).toBe(61.5);
  expect(heights.of("unseen", 2)).toBe(61.5);
  expect(heights.of("unseen", 3)).not.toBe(61.5);
});

test("a row's own measure goes before what is typical", () => {
  const heights = new RowHeights();
  heights.measured("a", 2, 60);
  heights.measured("b", 2, 90);
  expect(heights.of("a", 2)).toBe(60);
});

test("measuring the same again is no reason to lay out again", () => {
  const heights = new RowHeights();
  heights.measured("a", 2, 60);
  expect(heights.measured("a", 2, 60.2)).toBe(false);
  expect(heights.measured("a", 2, 61)).toBe(true);
});

describe("a width", () => {
  test("that changes makes all that was measured count for nothing", () => {
    const heights = new RowHeights();
    const unknown = heights.of("a", 2);
    heights.areFor(320);
    heights.measured("a", 2, 200);
    heights.areFor(320);
    expect(heights.of("a", 2)).toBe(200);
    heights.areFor(240);
    expect(heights.of("a", 2)).toBe(unknown);
  });

  test("that comes to be known after the first rows were measured is the one they were measured at", () => {
    const heights = new RowHeights();
    heights.areFor(0);
    heights.measured("a", 2, 200);
    heights.areFor(320);
    expect(heights.of("a", 2)).toBe(200);
  });

  test("of a list that is hidden for a while changes nothing", () => {
    const heights = new RowHeights();
    heights.areFor(320);
    heights.measured("a", 2, 200);
    heights.areFor(0);
    heights.areFor(320);
    expect(heights.of("a", 2)).toBe(200);
  });
});
