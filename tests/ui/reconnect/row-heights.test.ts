import { expect, test } from "vitest";
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

test("after a change of width nothing measured counts", () => {
  const heights = new RowHeights();
  const unknown = heights.of("a", 2);
  heights.measured("a", 2, 200);
  heights.forget();
  expect(heights.of("a", 2)).toBe(unknown);
});
