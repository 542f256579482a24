import { expect, test } from "vitest";
import { readCadence } from "../../src/note/properties/cadence-grammar";
import { presentCadence } from "../../src/ui/cadence-words";
import { MONTHLY, WEEKLY } from "../domain/people";

test.each([
  ["nobody", [], ""],
  ["one who has none", [null], ""],
  ["one", [WEEKLY], "every week"],
  ["two who have the same", [MONTHLY, MONTHLY], "every month"],
  ["two who have not", [MONTHLY, WEEKLY], ""],
  ["two of whom one has none", [MONTHLY, null], ""],
])("the present cadence of %s", (_, cadences, expected) => {
  expect(presentCadence(cadences.map((cadence) => ({ cadence })))).toBe(expected);
});

test("is read as that cadence again", () => {
  const words = presentCadence([{ cadence: { count: 6, unit: "week" } }]);
  expect(readCadence(words, [])).toMatchObject({ value: { cadence: { count: 6, unit: "week" } } });
});
