import { expect, test } from "vitest";
import { nearestWord } from "../../src/domain/nearest-word";

const KNOWN = ["weekly", "monthly", "quarterly", "rel", "Close"];

test.each([
  ["montly", "monthly"],
  ["Monthly", "monthly"],
  ["weakly", "weekly"],
  ["quaterli", "quarterly"],
  ["clse", "Close"],
  ["re", "rel"],
  ["r", undefined],
  ["yearly", undefined],
  ["", undefined],
])("%j is probably meant as %j", (text, word) => {
  expect(nearestWord(text, KNOWN)).toBe(word);
});

test("a megabyte is near nothing, and told so at once", () => {
  const started = performance.now();
  expect(nearestWord("m".repeat(1_000_000), KNOWN)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(50);
});
