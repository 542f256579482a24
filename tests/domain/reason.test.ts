import { describe, expect, test } from "vitest";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import type { Interaction } from "../../src/domain/interaction";
import type { Milestone } from "../../src/domain/milestone";
import type { Person, PersonFacts } from "../../src/domain/person";
import { reasons, type Reason } from "../../src/domain/reason";
import { standing } from "../../src/domain/standing";
import { day, yearless } from "./days";
import { contactOn, entryOn, milestone, MONTHLY, promise, someone, WEEKLY } from "./people";
import { NO_WINDOWS } from "./no-windows";

function reasonsFor(person: Person, today: string, windows = DEFAULT_WINDOWS): readonly Reason[] {
  const around = horizon(day(today), windows);
  return reasons(person, standing(person, around), around);
}

function kindsOn(today: string, facts: Partial<PersonFacts>): string[] {
  return reasonsFor(someone(facts), today).map(({ kind, day: on }) => `${kind} ${on}`);
}

describe("a contact that is due", () => {
  const facts = { lastContact: contactOn("2026-10-22"), cadence: MONTHLY };

  test.each<[string, string[]]>([
    ["2026-11-14", []],
    ["2026-11-15", ["reconnect 2026-11-22"]],
    ["2026-11-22", ["reconnect 2026-11-22"]],
    ["2026-11-23", ["reconnect 2026-11-22"]],
  ])("raises on %s: %j", (today, expected) => {
    expect(kindsOn(today, facts)).toEqual(expected);
  });

  test("is replaced by the next contact that was set, earlier or later", () => {
    expect(kindsOn("2026-11-23", { ...facts, nextContact: day("2026-11-25") })).toEqual([
      "next-contact 2026-11-25",
    ]);
    expect(kindsOn("2026-11-23", { ...facts, nextContact: day("2027-06-01") })).toEqual([]);
    expect(kindsOn("2026-11-23", { nextContact: day("2026-01-01") })).toEqual(["next-contact 2026-01-01"]);
  });

  test("has no day for somebody not yet in touch", () => {
    expect(reasonsFor(someone({ cadence: WEEKLY }), "2026-11-22")).toEqual([
      { kind: "reconnect", day: null },
    ]);
  });

  test("raises nobody without a cadence", () => {
    expect(kindsOn("2026-11-22", { lastContact: contactOn("1999-01-01") })).toEqual([]);
  });
});

describe("a promise due on 2026-11-22", () => {
  test.each([
    ["mine", "2026-11-18", false],
    ["mine", "2026-11-19", true],
    ["mine", "2026-11-22", true],
    ["mine", "2027-11-22", true],
    ["theirs", "2026-11-21", false],
    ["theirs", "2026-11-22", true],
    ["theirs", "2027-11-22", true],
  ] as const)("that is %s raises on %s: %s", (direction, today, raised) => {
    const commitment = promise(direction, "2026-11-22");
    expect(reasonsFor(someone({ commitments: [commitment] }), today)).toEqual(
      raised ? [{ kind: "commitment", day: "2026-11-22", commitment }] : [],
    );
  });

  test("without a day raises nobody", () => {
    expect(kindsOn("2026-11-22", { commitments: [promise("mine", null), promise("theirs", null)] })).toEqual(
      [],
    );
  });
});

describe("whoever is hidden", () => {
  const everything: Partial<PersonFacts> = {
    lastContact: contactOn("2020-01-01"),
    cadence: WEEKLY,
    nextContact: day("2026-11-20"),
    commitments: [promise("mine", "2026-11-23"), promise("theirs", "2026-11-01")],
    milestones: [milestone({ day: day("2026-11-22") })],
  };

  test.each<[string, Partial<PersonFacts>, string[], string[]]>([
    ["snoozed", { snoozeUntil: day("2027-01-01") }, [], ["commitment 2026-11-23"]],
    ["paused", { status: "paused" }, [], ["commitment 2026-11-23"]],
    ["let go", { status: "let-go" }, [], []],
    ["deceased", { status: "deceased" }, [], []],
  ])("%s is raised only by a promise of mine that is due", (_, facts, before, onTheDay) => {
    expect(kindsOn("2026-11-22", { ...everything, ...facts })).toEqual(before);
    expect(kindsOn("2026-11-23", { ...everything, ...facts })).toEqual(onTheDay);
  });

  test("comes back with everything once the snooze is over", () => {
    expect(kindsOn("2026-11-22", { ...everything, snoozeUntil: day("2026-11-22") })).toHaveLength(4);
  });
});

describe("a yearly milestone", () => {
  const birthday: Milestone = {
    kind: "birthday",
    text: "",
    day: day("1986-11-22"),
    yearly: true,
    celebratedOn: null,
  };

  test.each<[string, string | null]>([
    ["2026-11-14", null],
    ["2026-11-15", "2026-11-22"],
    ["2026-11-22", "2026-11-22"],
    ["2026-12-06", "2026-11-22"],
    ["2026-12-07", null],
  ])("on %s is about %s", (today, expected) => {
    const found = reasonsFor(someone({ milestones: [birthday] }), today);
    expect(found).toEqual(
      expected === null ? [] : [{ kind: "milestone", day: expected, milestone: birthday, years: 40 }],
    );
  });

  test("without a year has no age", () => {
    const [reason] = reasonsFor(
      someone({ milestones: [{ ...birthday, day: yearless("--11-22") }] }),
      "2026-11-22",
    );
    expect(reason).toMatchObject({ kind: "milestone", day: "2026-11-22", years: null });
  });

  test("of Feb 29 is on Feb 28 in common years", () => {
    const leap = { ...birthday, day: day("1992-02-29") };
    expect(kindsOn("2026-02-28", { milestones: [leap] })).toEqual(["milestone 2026-02-28"]);
    expect(kindsOn("2028-02-28", { milestones: [leap] })).toEqual(["milestone 2028-02-29"]);
  });

  test("does not return before its first year", () => {
    const wedding = milestone({ kind: "anniversary", day: day("2028-11-22"), yearly: true });
    expect(kindsOn("2026-11-22", { milestones: [wedding] })).toEqual([]);
    expect(reasonsFor(someone({ milestones: [wedding] }), "2028-11-20")).toMatchObject([
      { day: "2028-11-22", years: null },
    ]);
  });
});

describe("a milestone that takes place once, on 2026-11-22", () => {
  test.each([
    ["2026-11-14", false],
    ["2026-11-15", true],
    ["2026-11-22", true],
    ["2026-12-22", true],
    ["2026-12-23", false],
    ["2027-11-22", false],
  ])("raises on %s: %s", (today, raised) => {
    const milestones = [milestone({ day: day("2026-11-22") })];
    expect(kindsOn(today, { milestones })).toEqual(raised ? ["milestone 2026-11-22"] : []);
  });
});

describe("a milestone is over once it has been celebrated", () => {
  const once = milestone({ day: day("2026-11-20") });
  const yearly = milestone({ day: day("1986-11-20"), yearly: true });

  test.each([
    ["2026-11-19", "congrats", true],
    ["2026-11-20", "congrats", false],
    ["2026-11-22", "congrats", false],
    ["2026-11-23", "congrats", true],
    ["2026-11-20", "thanks", true],
  ])("an entry of %s with #%s leaves it standing: %s", (on, tag, stands) => {
    const facts = { milestones: [once, yearly], interactions: [entryOn(day(on), { tags: [tag] })] };
    expect(kindsOn("2026-11-22", facts)).toHaveLength(stands ? 2 : 0);
  });

  test.each([
    ["2026-11-22", false],
    ["2026-11-20", false],
    ["2026-11-18", false],
    ["2025-11-21", true],
  ])("a yearly one marked as celebrated on %s stands: %s", (celebratedOn, stands) => {
    const milestones = [{ ...yearly, celebratedOn: day(celebratedOn) }];
    expect(kindsOn("2026-11-22", { milestones })).toHaveLength(stands ? 1 : 0);
  });

  test("one that takes place once is over with any mark", () => {
    const milestones = [{ ...once, celebratedOn: day("2026-11-01") }];
    expect(kindsOn("2026-11-22", { milestones })).toEqual([]);
  });
});

describe("thanks for help of 2026-11-10", () => {
  const facts = (tags: string[], more: Partial<Interaction> = {}): Partial<PersonFacts> => ({
    interactions: [entryOn(day("2026-11-10"), { tags, direction: "from", ...more })],
  });

  test.each<[string, string[]]>([
    ["2026-11-10", []],
    ["2026-11-11", ["thanks 2026-11-10"]],
    ["2026-11-24", ["thanks 2026-11-10"]],
    ["2026-11-25", []],
  ])("raise on %s: %j", (today, expected) => {
    expect(kindsOn(today, facts(["help"]))).toEqual(expected);
  });

  test("carry the entry, so that the words can say what for", () => {
    const person = someone(facts(["help"], { text: "reviewed my talk" }));
    expect(reasonsFor(person, "2026-11-12")).toMatchObject([{ entry: { text: "reviewed my talk" } }]);
  });
});

describe("tension of 2026-11-10", () => {
  const tension = entryOn(day("2026-11-10"), { tags: ["tension"] });

  test.each<[string, string[]]>([
    ["2026-11-11", []],
    ["2026-11-12", ["repair 2026-11-10"]],
    ["2028-11-12", ["repair 2026-11-10"]],
  ])("raises on %s: %j", (today, expected) => {
    expect(kindsOn(today, { interactions: [tension] })).toEqual(expected);
  });

  test("does not say what it was about, for others may see the list", () => {
    const person = someone({ interactions: [{ ...tension, text: "the budget" }] });
    expect(JSON.stringify(reasonsFor(person, "2026-11-12"))).not.toContain("budget");
  });
});

describe("a first meeting of 2026-11-10", () => {
  const facts: Partial<PersonFacts> = { metOn: day("2026-11-10") };

  test.each<[string, string[]]>([
    ["2026-11-10", []],
    ["2026-11-11", ["follow-up 2026-11-12"]],
    ["2026-11-24", ["follow-up 2026-11-12"]],
    ["2026-11-25", []],
  ])("raises on %s: %j", (today, expected) => {
    expect(kindsOn(today, facts)).toEqual(expected);
  });

  test("goes before the cadence, which the same contact settles", () => {
    expect(kindsOn("2026-11-12", { ...facts, cadence: WEEKLY })).toEqual(["follow-up 2026-11-12"]);
    expect(kindsOn("2026-12-01", { ...facts, cadence: WEEKLY })).toEqual(["reconnect null"]);
  });

  test("gives way to the next contact that was set", () => {
    expect(kindsOn("2026-11-12", { ...facts, nextContact: day("2026-11-13") })).toEqual([
      "next-contact 2026-11-13",
    ]);
  });
});

test.each<[string, Partial<PersonFacts>]>([
  ["snoozed", { snoozeUntil: day("2027-01-01") }],
  ["paused", { status: "paused" }],
  ["let go", { status: "let-go" }],
  ["deceased", { status: "deceased" }],
])("whoever is %s raises no thanks, no repair and no follow-up", (_, facts) => {
  const interactions = [
    entryOn(day("2026-11-10"), { tags: ["help"], direction: "from" }),
    entryOn(day("2026-11-10"), { tags: ["tension"] }),
  ];
  const everything = { interactions, metOn: day("2026-11-10") };
  expect(kindsOn("2026-11-12", everything)).toHaveLength(3);
  expect(kindsOn("2026-11-12", { ...everything, ...facts })).toEqual([]);
});

test("the windows are settings", () => {
  const person = someone({
    nextContact: day("2026-11-22"),
    commitments: [promise("mine", "2026-11-22")],
    milestones: [
      milestone({ day: day("2026-11-22") }),
      milestone({ day: yearless("--11-22"), yearly: true }),
    ],
    interactions: [entryOn(day("2026-11-22"), { tags: ["tension", "thanks-owed"] })],
  });
  expect(reasonsFor(person, "2026-11-21", NO_WINDOWS)).toHaveLength(0);
  expect(reasonsFor(person, "2026-11-22", NO_WINDOWS)).toHaveLength(5);
  expect(reasonsFor(person, "2026-11-23", NO_WINDOWS)).toHaveLength(3);
  const isNew = someone({ metOn: day("2026-11-21") });
  expect(reasonsFor(isNew, "2026-11-22", NO_WINDOWS)).toHaveLength(0);
  expect(reasonsFor(isNew, "2026-11-22", { ...NO_WINDOWS, followUpDays: 1 })).toMatchObject([
    { kind: "follow-up", day: "2026-11-21" },
  ]);
});
