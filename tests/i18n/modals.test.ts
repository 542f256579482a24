import { describe, expect, test } from "vitest";
import type { PersonFacts } from "../../src/domain/person";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import { standing } from "../../src/domain/standing";
import { createDates } from "../../src/i18n/dates";
import { standingText } from "../../src/i18n/en/modals";
import { day } from "../domain/days";
import { contactOn, MONTHLY, someone, WEEKLY } from "../domain/people";

const TODAY = day("2026-11-22");

describe("where somebody stands, for the picker", () => {
  test.each<[string, Partial<PersonFacts>]>([
    ["not yet in touch", { cadence: WEEKLY }],
    ["3 weeks late", { nextContact: day("2026-11-01") }],
    ["due today", { nextContact: TODAY }],
    ["due Tuesday", { nextContact: day("2026-11-24") }],
    ["in touch yesterday", { lastContact: contactOn("2026-11-21"), cadence: MONTHLY }],
    ["snoozed until tomorrow", { snoozeUntil: day("2026-11-23") }],
    ["paused", { status: "paused" }],
    ["let go", { status: "let-go" }],
    ["", {}],
  ])("%j", (expected, facts) => {
    const person = someone(facts);
    const where = standing(person, horizon(TODAY, DEFAULT_WINDOWS));
    expect(standingText(person, where, { today: TODAY, dates: createDates("en") })).toBe(expected);
  });
});
