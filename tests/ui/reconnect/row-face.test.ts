import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/domain/day";
import type { Person } from "../../../src/domain/person";
import { createDates } from "../../../src/i18n/dates";
import { lineCount, rowFace, type RowFace } from "../../../src/ui/reconnect/row-face";
import { day } from "../../domain/days";
import { AN_ISSUE, contactOn, entryOn, milestone, MONTHLY, promise, someone } from "../../domain/people";
import { agendaOf, lastSeen, TODAY } from "../people";

const dates = createDates("en-GB");

function faceOf(person: Person): RowFace {
  const [section] = agendaOf(person).sections;
  const [row] = section?.rows ?? [];
  if (section === undefined || row === undefined) throw new Error("Not on the agenda");
  return rowFace(row, { section: section.id, today: TODAY, dates });
}

function linesOf(person: Person): string[] {
  return faceOf(person).reasons.map(({ lead, text, when }) => {
    const words = lead === "" ? text : `${lead} ${text}`;
    return when === "" ? words : `${words} | ${when}`;
  });
}

const birthday = milestone({ kind: "birthday", text: "", day: day("1986-11-22"), yearly: true });

describe("the edge of a row", () => {
  test.each<[string, Person, string]>([
    ["late", lastSeen(53, { name: "Ana" }), "3 weeks late"],
    ["due today", lastSeen(1, { name: "Ana", nextContact: TODAY }), "today"],
    ["coming up", lastSeen(1, { name: "Ana", nextContact: addDays(TODAY, 2) }), "Tuesday"],
    ["snoozed", lastSeen(53, { name: "Ana", snoozeUntil: addDays(TODAY, 20) }), "until 12 Dec"],
    ["never in touch", someone({ cadence: MONTHLY }), ""],
    ["a birthday today", lastSeen(1, { name: "Ana", milestones: [birthday] }), "today"],
    [
      "a milestone gone by",
      lastSeen(1, { name: "Ana", milestones: [milestone({ day: day("2026-11-17") })] }),
      "5 days ago",
    ],
  ])("says how urgent somebody is who is %s", (_, person, edge) => {
    expect(faceOf(person).edge).toBe(edge);
  });

  test("is marked late only among the overdue", () => {
    expect(faceOf(lastSeen(53, { name: "Ana" })).isLate).toBe(true);
    expect(faceOf(lastSeen(1, { name: "Ana", nextContact: TODAY })).isLate).toBe(false);
  });
});

describe("the lines below the name", () => {
  test("leave out the contact that the edge has said", () => {
    expect(linesOf(lastSeen(53, { name: "Ana" }))).toEqual([]);
  });

  test("say the contact where the edge speaks for something more urgent", () => {
    const soon = lastSeen(1, { name: "Ana", nextContact: addDays(TODAY, 2), milestones: [birthday] });
    expect(linesOf(soon)).toEqual(["Turns 40", "Planned contact | Tuesday"]);
  });

  test("keep the words of the note apart from those before them", () => {
    const thanked = entryOn(day("2026-11-20"), {
      direction: "from",
      tags: ["help"],
      text: "lent me the car",
    });
    const person = someone({
      name: "Ana",
      commitments: [promise("mine", "2026-11-20")],
      interactions: [thanked],
    });
    expect(faceOf(person).reasons.map(({ lead, text }) => [lead, text])).toEqual([
      ["You promised:", "send the deck"],
      ["Say thank you:", "lent me the car"],
    ]);
  });

  test("say once that something was promised", () => {
    const commitments = [{ ...promise("mine", "2026-11-20"), text: "promised Carla the plans" }];
    const { reasons } = faceOf(someone({ name: "Carla", commitments }));
    expect(reasons.map(({ lead, text }) => [lead, text])).toEqual([["You promised:", "Carla the plans"]]);
  });

  test("say when each further reason is, once", () => {
    const commitments = [
      promise("mine", "2026-11-20"),
      promise("theirs", "2026-11-21"),
      promise("mine", "2026-11-23"),
    ];
    expect(linesOf(lastSeen(53, { name: "Ana", commitments }))).toEqual([
      "You promised: send the deck | 2 days late",
      "They promised: send the deck | 1 day late",
      "You promised: send the deck | by tomorrow",
    ]);
  });

  test.each([
    [milestone({ kind: "birthday", text: "", day: day("1986-11-25"), yearly: true }), "Turns 40 | Wednesday"],
    [
      milestone({ kind: "anniversary", text: "work anniversary", day: day("2021-11-25"), yearly: true }),
      "Work anniversary, 5 years | Wednesday",
    ],
    [
      milestone({ kind: "anniversary", text: "", day: day("2025-11-25"), yearly: true }),
      "Anniversary, 1 year | Wednesday",
    ],
    [milestone({ text: "new job", day: day("2026-11-21") }), "New job | yesterday"],
  ])("name a milestone", (worthCelebrating, line) => {
    expect(linesOf(lastSeen(53, { name: "Ana", milestones: [worthCelebrating] }))).toEqual([line]);
  });
});

describe("the last contact", () => {
  test.each<[string, Person, string | null]>([
    ["an entry", lastSeen(53, { name: "Ana" }), "Coffee, 30 Sept: the move to Lisbon"],
    ["an entry of today", lastSeen(0, { name: "Ana" }), "Coffee, today: the move to Lisbon"],
    [
      "a contact of yesterday",
      someone({ cadence: MONTHLY, lastContact: contactOn("2026-11-21") }),
      "Last in touch yesterday",
    ],
    [
      "a property",
      someone({ cadence: MONTHLY, lastContact: contactOn("2026-09-30") }),
      "Last in touch 30 Sept",
    ],
    [
      "a meeting note",
      someone({
        cadence: MONTHLY,
        lastContact: { ...contactOn("2026-09-30"), from: "Meetings/2026-09-30 River map.md" },
      }),
      "30 Sept, in River map",
    ],
    ...["Daily/2026-09-30-Wednesday.md", "Daily/2026-09-30 Wed.md"].map((from): [string, Person, string] => [
      `a daily note with its weekday, ${from}`,
      someone({ cadence: MONTHLY, lastContact: { ...contactOn("2026-09-30"), from } }),
      "Last in touch 30 Sept",
    ]),
    [
      "a meeting note with a short date",
      someone({
        cadence: MONTHLY,
        lastContact: { ...contactOn("2026-09-30"), from: "Meetings/20260930 River map.md" },
      }),
      "30 Sept, in River map",
    ],
    [
      "a daily note",
      someone({ cadence: MONTHLY, lastContact: { ...contactOn("2026-09-30"), from: "Daily/2026-09-30.md" } }),
      "Last in touch 30 Sept",
    ],
    [
      "last year",
      someone({ cadence: MONTHLY, lastContact: contactOn("2025-09-30") }),
      "Last in touch 30 Sept 2025",
    ],
    [
      "nothing but when they met",
      someone({ cadence: MONTHLY, knownSince: day("2026-11-03") }),
      "Known since 3 Nov",
    ],
    ["nothing at all", someone({ cadence: MONTHLY }), null],
  ])("from %s", (_, person, last) => {
    const said = faceOf(person).last;
    expect(said && [said.lead, said.text].filter(Boolean).join(" ")).toBe(last);
  });
});

describe("somebody who is not due", () => {
  const interactions = [240, 282, 324].map((age) => entryOn(addDays(TODAY, -age)));
  const lastContact = contactOn(addDays(TODAY, -240));

  test("but next has the day at the edge", () => {
    expect(faceOf(lastSeen(2, { name: "Ana" }))).toMatchObject({ edge: "20 Dec", reasons: [] });
  });

  test("has a silence at the edge, and below what is usual where that is known", () => {
    const once = someone({ name: "Ana", lastContact });
    expect(faceOf(once)).toMatchObject({ edge: "8 months", isLate: false, reasons: [] });
    const often = faceOf(someone({ name: "Ana", lastContact, interactions }));
    expect(often).toMatchObject({
      edge: "8 months",
      reasons: [{ icon: "activity", lead: "", text: "Usually every 6 weeks", when: "" }],
    });
  });

  test.each([false, true])(
    "has as many lines as are counted for the layout; with a rhythm: %s",
    (hasRhythm) => {
      const [section] = agendaOf(someone({ lastContact, ...(hasRhythm ? { interactions } : {}) })).sections;
      const [row] = section?.rows ?? [];
      expect(row && lineCount(row, "silent")).toBe(hasRhythm ? 3 : 2);
    },
  );
});

test("the label is what somebody is to the user, else their circle", () => {
  expect(faceOf(lastSeen(53, { name: "Ana", relationship: "mentor", circle: "close" })).label).toBe("mentor");
  expect(faceOf(lastSeen(53, { name: "Ana", circle: "close" })).label).toBe("close");
  expect(faceOf(lastSeen(53, { name: "Ana" })).label).toBeNull();
});

test("the lines counted for the layout are the lines of the face, two reasons at most", () => {
  const commitments = [1, 2, 3].map((number) => promise("mine", `2026-11-1${number}`));
  const people = [
    lastSeen(53, { name: "Plain" }),
    lastSeen(53, { name: "Promises", commitments }),
    lastSeen(1, { name: "Birthday", milestones: [birthday] }),
    someone({ name: "New", cadence: MONTHLY }),
  ];
  for (const section of agendaOf(...people).sections) {
    for (const row of section.rows) {
      const { last, reasons } = rowFace(row, { section: section.id, today: TODAY, dates });
      const lines = 1 + (last === null ? 0 : 1) + Math.min(2, reasons.length);
      expect(lineCount(row, section.id), row.person.name).toBe(lines);
    }
  }
});

test("who needs attention has a line for each issue", () => {
  const [section] = agendaOf(someone({ issues: [AN_ISSUE, AN_ISSUE] })).sections;
  const [row] = section?.rows ?? [];
  expect(row && lineCount(row, "attention")).toBe(3);
});
