import { expect, test } from "vitest";
import { nearestWord } from "../../src/domain/nearest-word";
import { workTime } from "../work-time";

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
  const long = "m".repeat(1_000_000);
  const took = workTime(() => {
    expect(nearestWord(long, KNOWN)).toBeUndefined();
  });
  expect(took).toBeLessThan(50);
});
