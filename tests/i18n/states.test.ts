import { expect, test } from "vitest";
import { createDates } from "../../src/i18n/dates";
import { nextText, silenceText, usualText } from "../../src/i18n/en/states";

import { day } from "../domain/days";

const DATES = createDates("en");

test.each([
  [5, "5 days"],
  [240, "8 months"],
])("a silence of %i days is told in its largest unit", (days, text) => {
  expect(silenceText(days, DATES)).toBe(text);
});

test.each([
  [1, "Usually every day"],
  [7, "Usually every 7 days"],
  [42, "Usually every 6 weeks"],
])("a rhythm of %i days is told by its gap", (gap, text) => {
  expect(usualText(gap, DATES)).toBe(text);
});

test.each([
  ["2026-12-24", "The next one is Ana Diaz, Dec 24."],
  ["2026-11-23", "The next one is Ana Diaz, tomorrow."],
])("who is due next on %s is named", (due, text) => {
  expect(nextText({ name: "Ana Diaz", dueOn: day(due) }, day("2026-11-22"), DATES)).toBe(text);
});
