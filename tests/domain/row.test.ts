import { describe, expect, test } from "vitest";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import type { PersonFacts } from "../../src/domain/person";
import { rowOf, sectionOf, weightIn, type Row } from "../../src/domain/row";
import { day, yearless } from "./days";
import { AN_ISSUE, contactOn, entryOn, milestone, MONTHLY, promise, someone, WEEKLY } from "./people";

const TODAY = day("2026-11-22");
const AROUND = horizon(TODAY, DEFAULT_WINDOWS);

function row(facts: Partial<PersonFacts>): Row {
  const found = rowOf(someone(facts), AROUND);
  if (found === null) throw new Error("not listed");
  return found;
}

test("days late count from the due day and never below 0", () => {
  expect(row({ nextContact: day("2026-11-01") }).daysLate).toBe(21);
  expect(row({ nextContact: TODAY }).daysLate).toBe(0);
  expect(row({ nextContact: day("2026-11-29") }).daysLate).toBe(0);
});

test("the most urgent reason comes first: late, today, coming up, not yet in touch", () => {
  const late = promise("mine", "2026-11-20");
  const { reasons } = row({
    cadence: WEEKLY,
    commitments: [promise("mine", "2026-11-24"), late],
    milestones: [milestone({ day: TODAY })],
  });
  expect(reasons.map(({ kind, day: on }) => `${kind} ${on}`)).toEqual([
    "commitment 2026-11-20",
    "milestone 2026-11-22",
    "commitment 2026-11-24",
    "reconnect null",
  ]);
});

describe("a person stands in the section of the most urgent reason", () => {
  test.each<{ name: string; facts: Partial<PersonFacts>; section: string }>([
    { name: "a contact that is late", facts: { nextContact: day("2026-11-21") }, section: "overdue" },
    { name: "a contact of today", facts: { nextContact: TODAY }, section: "today" },
    { name: "a contact to come", facts: { nextContact: day("2026-11-23") }, section: "soon" },
    {
      name: "a promise that is late",
      facts: { commitments: [promise("theirs", "2026-11-21")] },
      section: "overdue",
    },
    {
      name: "a promise for tomorrow",
      facts: { commitments: [promise("mine", "2026-11-23")] },
      section: "soon",
    },
    {
      name: "help that was not thanked for",
      facts: {
        interactions: [entryOn(day("2026-11-10"), { direction: "from", tags: ["help"] })],
      },
      section: "today",
    },
    {
      name: "tension that was not repaired",
      facts: { interactions: [entryOn(day("2026-11-10"), { tags: ["tension"] })] },
      section: "today",
    },
    { name: "a follow-up that is late", facts: { metOn: day("2026-11-18") }, section: "overdue" },
    { name: "a follow-up for today", facts: { metOn: day("2026-11-20") }, section: "today" },
    { name: "a follow-up of tomorrow", facts: { metOn: day("2026-11-21") }, section: "soon" },
    {
      name: "a belated birthday",
      facts: { milestones: [milestone({ day: yearless("--11-10"), yearly: true })] },
      section: "today",
    },
    {
      name: "a birthday to come",
      facts: { milestones: [milestone({ day: yearless("--11-25"), yearly: true })] },
      section: "soon",
    },
    { name: "no contact yet", facts: { cadence: WEEKLY }, section: "never" },
    { name: "a snooze", facts: { snoozeUntil: day("2026-12-01"), cadence: WEEKLY }, section: "snoozed" },
    {
      name: "a snooze and a promise of mine that is late",
      facts: { snoozeUntil: day("2026-12-01"), commitments: [promise("mine", "2026-11-21")] },
      section: "overdue",
    },
  ])("$name: $section", ({ facts, section }) => {
    expect(sectionOf(row(facts), TODAY)).toBe(section);
  });
});

describe("nobody is listed without a reason", () => {
  test.each<{ name: string; facts: Partial<PersonFacts>; listed: boolean }>([
    { name: "nothing known", facts: {}, listed: false },
    { name: "a pause", facts: { status: "paused", nextContact: TODAY }, listed: false },
    { name: "a contact far ahead", facts: { nextContact: day("2027-06-01") }, listed: false },
    { name: "a snooze", facts: { snoozeUntil: day("2027-06-01") }, listed: true },
    { name: "an issue", facts: { issues: [AN_ISSUE] }, listed: true },
  ])("$name: $listed", ({ facts, listed }) => {
    expect(rowOf(someone(facts), AROUND) !== null).toBe(listed);
  });
});

describe("weight in a section", () => {
  test("of the late is relative: three weeks of a weekly cadence weigh more than four of a monthly one", () => {
    const weekly = row({ lastContact: contactOn("2026-10-25"), cadence: WEEKLY });
    const monthly = row({ lastContact: contactOn("2026-09-25"), cadence: MONTHLY });
    expect(weekly.daysLate).toBe(21);
    expect(monthly.daysLate).toBe(28);
    expect(weightIn("overdue", weekly, AROUND)).toBe(3);
    expect(weightIn("overdue", monthly, AROUND)).toBeCloseTo(0.92, 2);
  });

  test("of a promise is by the week, of a person without a cadence by the month", () => {
    expect(weightIn("overdue", row({ commitments: [promise("mine", "2026-11-08")] }), AROUND)).toBe(2);
    expect(weightIn("overdue", row({ nextContact: day("2026-10-23") }), AROUND)).toBe(1);
  });

  test("of what is coming up is by its day", () => {
    const [sooner, later] = [
      row({ nextContact: day("2026-11-24") }),
      row({ nextContact: day("2026-11-25") }),
    ];
    expect(weightIn("soon", sooner, AROUND)).toBeGreaterThan(weightIn("soon", later, AROUND));
  });

  test("of those not yet in touch is by how long they are known", () => {
    const old = row({ cadence: WEEKLY, knownSince: day("2020-01-01") });
    const fresh = row({ cadence: WEEKLY, knownSince: day("2026-11-01") });
    const unknown = row({ cadence: WEEKLY });
    const weights = [old, fresh, unknown].map((each) => weightIn("never", each, AROUND));
    expect(weights).toEqual([2517, 21, 0]);
  });
});

test("tension is as quiet as on its first day, however long ago it was", () => {
  const tense = row({ interactions: [entryOn(day("2024-11-10"), { tags: ["tension"] })] });
  expect(weightIn("today", tense, AROUND)).toBe(0);
});
