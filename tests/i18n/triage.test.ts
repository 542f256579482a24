import { expect, test } from "vitest";
import { createDates } from "../../src/i18n/dates";
import * as german from "../../src/i18n/de/triage";
import { evidenceText, heardText, progressText } from "../../src/i18n/en/triage";

const DATES = createDates("en");

test.each([
  [0, 0, ""],
  [2, 0, "Mentioned in 2 notes"],
  [1, 1, "1 entry in the log, mentioned once"],
  [0, 3, "3 entries in the log"],
])("with %i mentions and %i talks", (mentions, talks, text) => {
  expect(evidenceText(mentions, talks)).toBe(text);
});

test.each([
  [0, null, "In touch today"],
  [14, 42, "Last in touch 2 weeks ago, usually every 6 weeks"],
  [5, 1, "Last in touch 5 days ago, usually every day"],
])("after %i days, usually every %s", (days, gap, text) => {
  expect(heardText(days, gap, DATES)).toBe(text);
});

test("the same in German", () => {
  expect(german.evidenceText(1, 2)).toBe("2 Einträge im Verlauf, einmal erwähnt");
  expect(german.heardText(14, 42, createDates("de"))).toBe(
    "Letzter Kontakt vor 2 Wochen, sonst alle 6 Wochen",
  );
  expect(german.progressText(3, 9)).toBe("3 von 9");
});

test("how far one has come", () => {
  expect(progressText(12, 84)).toBe("12 of 84");
});
