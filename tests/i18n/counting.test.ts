import { expect, test } from "vitest";
import { countingIn } from "../../src/i18n/counting";

const PEOPLE = { one: "one person", other: "people" };

test.each([
  ["en", 0, "people"],
  ["en", 1, "one person"],
  ["en", 2, "people"],
  ["de", 0, "people"],
  ["de", 1, "one person"],
  ["de", 11, "people"],
])("in %s, %i goes with %s", (language, count, expected) => {
  expect(countingIn(language).plural(count, PEOPLE)).toBe(expected);
});

test.each([
  ["en", 43, "43"],
  ["en", 10_000, "10,000"],
  ["de", 10_000, "10.000"],
])("in %s, %i is written %s", (language, count, expected) => {
  expect(countingIn(language).number(count)).toBe(expected);
});
