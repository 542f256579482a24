import { describe, expect, test } from "vitest";
import type { PersonFacts } from "../../src/domain/person";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import { rowOf } from "../../src/domain/row";
import { createDates } from "../../src/i18n/dates";
import { checklistMark, checklistText } from "../../src/i18n/en/checklist";
import { day, yearless } from "../domain/days";
import { contactOn, entryOn, milestone, MONTHLY, promise, someone } from "../domain/people";

const TODAY = day("2026-11-22");
const DATES = createDates("en");

/** The line of a person's first reason and what it is known by again. */
function lineFor(facts: Partial<PersonFacts>): [string, string] {
  const row = rowOf(someone(facts), horizon(TODAY, DEFAULT_WINDOWS));
  const [reason] = row?.reasons ?? [];
  if (row === null || reason === undefined) throw new Error("nothing to say");
  return [checklistText(row, reason, TODAY, DATES), checklistMark(reason)];
}

describe("a line behind the link", () => {
  test("of a contact says why, and when and how the last one was", () => {
    const facts = { lastContact: contactOn("2026-09-30"), cadence: MONTHLY };
    expect(lineFor(facts)).toEqual(["3 weeks overdue, last: 2026-09-30", ""]);
    const coffee = [entryOn(day("2026-09-30"), { channel: "coffee" })];
    expect(lineFor({ ...facts, interactions: coffee })).toEqual([
      "3 weeks overdue, last: 2026-09-30 coffee",
      "",
    ]);
  });

  test("of a contact does not take the channel of another day", () => {
    const call = [entryOn(day("2026-08-01"), { channel: "call" })];
    const facts = { lastContact: contactOn("2026-09-30"), cadence: MONTHLY, interactions: call };
    expect(lineFor(facts)).toEqual(["3 weeks overdue, last: 2026-09-30", ""]);
  });

  test("of a contact that was never made before", () => {
    expect(lineFor({ nextContact: TODAY })).toEqual(["planned contact due today", ""]);
  });

  test("of a promise gives its day written out, because the note stays", () => {
    expect(lineFor({ commitments: [promise("mine", "2026-11-20")] })).toEqual([
      "you promised: send the deck by 2026-11-20",
      "send the deck",
    ]);
    expect(lineFor({ commitments: [promise("theirs", "2026-11-20")] })).toEqual([
      "they promised: send the deck by 2026-11-20",
      "send the deck",
    ]);
  });

  test("of help says what to say thank you for", () => {
    const interactions = [
      entryOn(day("2026-11-20"), { direction: "from", text: "a lift #help", tags: ["help"] }),
    ];
    expect(lineFor({ interactions })).toEqual(["say thank you: a lift", "say thank you: a lift"]);
  });

  test("of a follow-up gives the day you met written out", () => {
    expect(lineFor({ metOn: day("2026-11-20") })).toEqual(["follow up, met on 2026-11-20", ""]);
  });

  test("of a milestone says what and when, and never how long ago you last talked", () => {
    const birthday = milestone({ kind: "birthday", text: "", day: yearless("--11-23"), yearly: true });
    const facts = { lastContact: contactOn("2026-09-30"), milestones: [birthday] };
    expect(lineFor(facts)).toEqual(["birthday tomorrow", "birthday"]);
  });
});
