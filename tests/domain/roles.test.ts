import { expect, test } from "vitest";
import { hasAgenda } from "../../src/domain/roles";

test.each<[readonly string[], boolean]>([
  [["mentor"], true],
  [["friend", "Mentee"], true],
  [["Direct-Report"], true],
  [["Vorgesetzte"], true],
  [["Line manager"], true],
  [["client"], false],
  [["peer"], false],
  [["mentor's friend"], false],
  [[], false],
])("matters are collected for the next talk with %j: %s", (relationships, expected) => {
  expect(hasAgenda({ relationships })).toBe(expected);
});
