import { expect, test } from "vitest";
import { scrolledBy } from "../../../src/ui/brief/scrolled-by";

test.each([
  ["ArrowDown", 40],
  ["ArrowUp", -40],
  ["PageDown", 260],
  ["PageUp", -260],
  ["Home", -900],
  ["End", 900],
  ["Enter", null],
  ["l", null],
])("%s scrolls by %s", (key, expected) => {
  let top: number | null = null;
  const element = Object.assign(Object.create(null) as HTMLElement, {
    clientHeight: 300,
    scrollHeight: 900,
    scrollBy: (to: ScrollToOptions) => (top = to.top ?? null),
  });
  expect(scrolledBy(key, element)).toBe(expected !== null);
  expect(top).toBe(expected);
});

test("nothing is scrolled while nothing is drawn", () => {
  expect(scrolledBy("ArrowDown", null)).toBe(false);
});
