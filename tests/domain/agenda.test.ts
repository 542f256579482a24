import { describe, expect, test } from "vitest";
import { agenda } from "./agenda-of";
import { dueRows } from "../../src/domain/due-rows";
import { SECTIONS } from "../../src/domain/section-id";
import type { PersonFacts } from "../../src/domain/person";
import { day, yearless } from "./days";
import { AN_ISSUE, contactOn, milestone, MONTHLY, promise, someone, WEEKLY } from "./people";
import { NO_WINDOWS } from "./no-windows";

const TODAY = day("2026-11-22");

/** Each section with the names in it, for people given by name. */
function sectionsOf(people: Readonly<Record<string, Partial<PersonFacts>>>): string[] {
  const made = Object.entries(people).map(([name, facts]) => someone({ name, ...facts }));
  return agenda(made, TODAY).sections.map(
    ({ id, rows }) => `${id}: ${rows.map(({ person }) => person.name).join(", ")}`,
  );
}

test("the sections stand in the order of urgency, the snoozed and those that need attention last", () => {
  expect(SECTIONS).toEqual(["overdue", "today", "never", "soon", "next", "silent", "snoozed", "attention"]);
  expect(
    sectionsOf({
      broken: { issues: [AN_ISSUE] },
      resting: { snoozeUntil: day("2026-12-01") },
      ahead: { nextContact: day("2026-11-24") },
      unmet: { cadence: WEEKLY },
      due: { nextContact: TODAY },
      late: { nextContact: day("2026-11-21") },
      fine: { lastContact: contactOn("2026-11-21"), cadence: MONTHLY },
      gone: { status: "let-go", nextContact: TODAY },
    }),
  ).toEqual([
    "overdue: late",
    "today: due",
    "never: unmet",
    "soon: ahead",
    "snoozed: resting",
    "attention: broken",
  ]);
});

test("without people there is nothing to show", () => {
  expect(agenda([], TODAY)).toEqual({ today: TODAY, sections: [], nextDue: null });
});

test("who becomes due next is listed while nobody is listed for a reason", () => {
  const fine = { lastContact: contactOn("2026-11-21"), cadence: MONTHLY };
  const later = { lastContact: contactOn("2026-11-20"), cadence: { count: 2, unit: "month" } } as const;
  const paused = { ...fine, status: "paused" } as const;
  expect(sectionsOf({ later, fine, paused })).toEqual(["next: fine, later"]);
  expect(sectionsOf({ fine, ahead: { nextContact: day("2026-11-24") } })).toEqual(["soon: ahead"]);
});

test("silences are listed while nobody has a cadence, also beside those who are due", () => {
  const silent = { lastContact: contactOn("2026-01-01") };
  const due = { nextContact: TODAY };
  expect(sectionsOf({ silent, due })).toEqual(["today: due", "silent: silent"]);
  expect(sectionsOf({ silent, due: { ...due, cadence: MONTHLY } })).toEqual(["today: due"]);
});

test("a person stands in one section, and in the one for issues too", () => {
  expect(
    sectionsOf({
      Ana: { nextContact: day("2026-11-21"), issues: [AN_ISSUE], milestones: [milestone({ day: TODAY })] },
    }),
  ).toEqual(["overdue: Ana", "attention: Ana"]);
});

describe("order within a section", () => {
  test("of the late is by relative lateness, promises by the week", () => {
    expect(
      sectionsOf({
        "monthly, 28 days late": { lastContact: contactOn("2026-09-25"), cadence: MONTHLY },
        "weekly, 21 days late": { lastContact: contactOn("2026-10-25"), cadence: WEEKLY },
        "promise, 8 days late": { commitments: [promise("mine", "2026-11-14")] },
        "planned, 12 days late": { nextContact: day("2026-11-10") },
      }),
    ).toEqual([
      "overdue: weekly, 21 days late, promise, 8 days late, monthly, 28 days late, planned, 12 days late",
    ]);
  });

  test("of what is coming up is by day", () => {
    expect(
      sectionsOf({
        fourth: { nextContact: day("2026-11-29") },
        second: { commitments: [promise("mine", "2026-11-24")] },
        first: { nextContact: day("2026-11-23") },
        third: { milestones: [milestone({ day: yearless("--11-26"), yearly: true })] },
      }),
    ).toEqual(["soon: first, second, third, fourth"]);
  });

  test("of those not yet in touch is the longest known first", () => {
    expect(
      sectionsOf({
        unknown: { cadence: WEEKLY },
        fresh: { cadence: WEEKLY, knownSince: day("2026-11-01") },
        old: { cadence: WEEKLY, knownSince: day("2019-01-01") },
      }),
    ).toEqual(["never: old, fresh, unknown"]);
  });

  test("of equals is by name, then by path", () => {
    const made = ["B/Sam.md", "A/Sam.md"].map((path) => someone({ path, name: "Sam", nextContact: TODAY }));
    const rows = agenda([someone({ name: "Zoe", nextContact: TODAY }), ...made], TODAY).sections[0]?.rows;
    expect(rows?.map(({ person }) => person.path)).toEqual(["A/Sam.md", "B/Sam.md", "People/Zoe.md"]);
  });
});

describe("the next day on which somebody becomes due", () => {
  const ahead = someone({ name: "ahead", nextContact: day("2027-03-01") });
  const sooner = someone({ name: "sooner", nextContact: day("2026-11-25") });

  test("is the first one ahead", () => {
    expect(agenda([ahead, sooner], TODAY).nextDue).toBe("2026-11-25");
    expect(agenda([ahead], TODAY).nextDue).toBe("2027-03-01");
  });

  test("is not that of somebody who is hidden", () => {
    const hidden = [
      someone({ name: "a", nextContact: day("2026-11-23"), status: "paused" }),
      someone({ name: "b", nextContact: day("2026-11-23"), status: "let-go" }),
      someone({ name: "c", nextContact: day("2026-11-23"), snoozeUntil: day("2026-12-24") }),
    ];
    expect(agenda([ahead, ...hidden], TODAY).nextDue).toBe("2027-03-01");
  });

  test("is not asked for while somebody is due or late", () => {
    expect(agenda([ahead, someone({ nextContact: TODAY })], TODAY).nextDue).toBeNull();
  });
});

test("due are those with a reason: the late, of today, not yet in touch and coming up", () => {
  const people = [
    someone({ name: "late", nextContact: day("2026-11-01"), issues: [AN_ISSUE] }),
    someone({ name: "broken", issues: [AN_ISSUE] }),
    someone({ name: "resting", snoozeUntil: day("2026-12-01"), nextContact: TODAY }),
    someone({ name: "ahead", nextContact: day("2026-11-24") }),
    someone({ name: "unmet", cadence: WEEKLY }),
  ];
  expect(dueRows(agenda(people, TODAY)).map(({ person }) => person.name)).toEqual(["late", "unmet", "ahead"]);
});

test("the windows are settings", () => {
  const ahead = someone({ nextContact: day("2026-11-23") });
  expect(agenda([ahead], TODAY, NO_WINDOWS).sections).toMatchObject([{ id: "next" }]);
  expect(agenda([ahead], TODAY).sections).toMatchObject([{ id: "soon" }]);
});
