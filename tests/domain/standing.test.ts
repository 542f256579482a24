import { describe, expect, test } from "vitest";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import type { PersonFacts } from "../../src/domain/person";
import { isLetGo, isSnoozed, standing, type Standing } from "../../src/domain/standing";
import { everyDay } from "./calendar-oracle";
import { day } from "./days";
import { contactOn, MONTHLY, someone, WEEKLY } from "./people";

function standingOn(today: string, facts: Partial<PersonFacts>, soonDays = 7): Standing {
  return standing(someone(facts), horizon(day(today), { ...DEFAULT_WINDOWS, soonDays }));
}

describe("by the due day 2026-11-22", () => {
  const facts = { lastContact: contactOn("2026-10-22"), cadence: MONTHLY };

  test.each<[string, Standing]>([
    ["2026-10-22", "fine"],
    ["2026-11-14", "fine"],
    ["2026-11-15", "soon"],
    ["2026-11-21", "soon"],
    ["2026-11-22", "due"],
    ["2026-11-23", "overdue"],
    ["2027-11-23", "overdue"],
  ])("on %s: %s", (today, expected) => {
    expect(standingOn(today, facts)).toBe(expected);
    expect(standingOn(today, { nextContact: day("2026-11-22") })).toBe(expected);
  });

  test("the window is a setting", () => {
    expect(standingOn("2026-11-21", facts, 0)).toBe("fine");
    expect(standingOn("2026-11-22", facts, 0)).toBe("due");
    expect(standingOn("2026-10-23", facts, 30)).toBe("soon");
  });
});

describe("without a due day", () => {
  test.each<{ name: string; facts: Partial<PersonFacts>; expected: Standing }>([
    { name: "a cadence and no contact on record", facts: { cadence: WEEKLY }, expected: "never" },
    {
      name: "no cadence, contact long ago",
      facts: { lastContact: contactOn("1999-01-01") },
      expected: "fine",
    },
    { name: "nothing known at all", facts: {}, expected: "fine" },
    {
      name: "a cadence, no contact, but a next one planned",
      facts: { cadence: WEEKLY, nextContact: day("2026-11-22") },
      expected: "due",
    },
  ])("$name: $expected", ({ facts, expected }) => {
    expect(standingOn("2026-11-22", facts)).toBe(expected);
  });
});

describe("snoozed, paused and let go come before the due day", () => {
  const late = { lastContact: contactOn("2020-01-01"), cadence: WEEKLY };

  test.each<[string, Standing]>([
    ["2026-11-21", "snoozed"],
    ["2026-11-22", "overdue"],
    ["2026-11-23", "overdue"],
  ])("snoozed until 2026-11-22, on %s: %s", (today, expected) => {
    expect(standingOn(today, { ...late, snoozeUntil: day("2026-11-22") })).toBe(expected);
    expect(isSnoozed({ snoozeUntil: day("2026-11-22") }, day(today))).toBe(expected === "snoozed");
  });

  test.each<{ status: PersonFacts["status"]; expected: Standing }>([
    { status: "active", expected: "snoozed" },
    { status: "paused", expected: "paused" },
    { status: "let-go", expected: "let-go" },
    { status: "deceased", expected: "let-go" },
  ])("$status and snoozed is $expected", ({ status, expected }) => {
    expect(standingOn("2026-11-22", { ...late, status, snoozeUntil: day("2027-01-01") })).toBe(expected);
    expect(isLetGo({ status })).toBe(expected === "let-go");
  });

  test("somebody snoozed before the first contact is snoozed", () => {
    expect(standingOn("2026-11-22", { cadence: WEEKLY, snoozeUntil: day("2027-01-01") })).toBe("snoozed");
  });
});

test("on every day from 2020 to 2032 the standing is that of a calendar that counts day by day", () => {
  const days = everyDay(2020, 2032);
  const wrong = days.slice(31, -31).filter((today, index) => {
    const at = index + 31;
    const around = horizon(day(today), DEFAULT_WINDOWS);
    const of = (offset: number): Standing =>
      standing(someone({ nextContact: day(days[at + offset] ?? "") }), around);
    return (
      of(-31) !== "overdue" ||
      of(-1) !== "overdue" ||
      of(0) !== "due" ||
      of(1) !== "soon" ||
      of(7) !== "soon" ||
      of(8) !== "fine"
    );
  });
  expect(wrong).toEqual([]);
});
