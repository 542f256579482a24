import { expect, test } from "vitest";
import type { Person } from "../../src/domain/person";
import type { Standing } from "../../src/domain/standing";
import { createDates } from "../../src/i18n/dates";
import { standingText } from "../../src/i18n/en/modals";
import { day } from "../domain/days";
import { someone } from "../domain/people";
import { lastSeen, TODAY } from "./people";

const dates = createDates("en-GB");

test.each<[Standing, Person, string]>([
  ["overdue", lastSeen(53, { name: "Ana" }), "3 weeks late"],
  ["due", lastSeen(1, { name: "Ana", nextContact: TODAY }), "due today"],
  ["soon", lastSeen(1, { name: "Ana", nextContact: day("2026-11-24") }), "due Tuesday"],
  ["fine", lastSeen(12, { name: "Ana" }), "in touch 10 Nov"],
  ["fine", someone(), ""],
  ["never", someone(), "not yet in touch"],
  ["snoozed", lastSeen(53, { name: "Ana", snoozeUntil: day("2026-12-12") }), "snoozed until 12 Dec"],
  ["paused", someone(), "paused"],
  ["let-go", someone(), "let go"],
])("the picker says of somebody who is %s where they stand", (standing, person, text) => {
  expect(standingText(person, standing, { today: TODAY, dates })).toBe(text);
});
