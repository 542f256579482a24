import { expect, test } from "vitest";
import { byName, compareText } from "../../src/domain/compare";

test.each([
  ["Ana", "Ana", 0],
  ["Ana", "Bo", -1],
  ["bo", "Zoë", 1],
  ["", "a", -1],
])("%s before %s: %i", (one, other, order) => {
  expect(compareText(one, other)).toBe(order);
});

const ANA = { name: "Ana Diaz", path: "People/Ana Diaz.md" };
const NAMESAKE = { name: "Ana Diaz", path: "Friends/Ana Diaz.md" };
const BO = { name: "Bo Lund", path: "Friends/Bo Lund.md" };

test.each([
  ["whose name is first", ANA, BO, -1],
  ["whose name is last", BO, ANA, 1],
  ["of one name, by the path", ANA, NAMESAKE, 1],
  ["the same one", ANA, ANA, 0],
])("people by name: %s", (_, one, other, order) => {
  expect(byName(one, other)).toBe(order);
});
