import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/domain/day";
import type { Direction, Interaction } from "../../src/domain/interaction";
import { lettingGo, toLetGo } from "../../src/domain/letting-go";
import type { PersonFacts } from "../../src/domain/person";
import { day } from "./days";
import { contactOn, entryOn, MONTHLY, promise, someone } from "./people";

const TODAY = day("2026-11-22");

/** An entry so many days ago. */
function entry(age: number, facts: Partial<Interaction> = {}): Interaction {
  return entryOn(addDays(TODAY, -age), facts);
}
const mail = (age: number): Interaction => entry(age, { direction: "to", channel: "email" });

function said(facts: Partial<PersonFacts>): string {
  const offer = lettingGo(someone(facts), TODAY);
  if (offer === null) return "";
  return offer.kind === "overdue" ? `overdue ${offer.days}` : `${offer.attempts} since ${offer.since}`;
}

describe("overdue for more than a year", () => {
  test.each<[string, Partial<PersonFacts>, string]>([
    ["not yet", { lastContact: contactOn("2025-10-22"), cadence: MONTHLY }, ""],
    ["since a day more", { lastContact: contactOn("2025-10-21"), cadence: MONTHLY }, "overdue 366"],
    ["never without a cadence", { lastContact: contactOn("2001-01-01") }, ""],
    ["by the day that was set", { nextContact: day("2025-01-01") }, "overdue 690"],
  ])("%s", (_, facts, expected) => {
    expect(said(facts)).toBe(expected);
  });
});

describe("attempts without an answer", () => {
  test.each<[string, Interaction[], string]>([
    ["two", [mail(60), mail(30)], ""],
    ["three", [mail(20), mail(60), mail(40)], "3 since 2026-09-23"],
    ["three on two days", [mail(60), mail(60), mail(30)], ""],
    ["three, the last of which may still be answered", [mail(60), mail(40), mail(13)], ""],
    [
      "three with an answer to the last",
      [mail(60), mail(40), mail(20), entry(19, { direction: "from" })],
      "",
    ],
    [
      "three after an answer",
      [entry(90, { direction: "from" }), mail(60), mail(40), mail(20)],
      "3 since 2026-09-23",
    ],
    ["three with a coffee between", [mail(60), entry(50, { channel: "coffee" }), mail(40), mail(20)], ""],
    [
      "calls that took place",
      [60, 40, 20].map((age) => entry(age, { direction: "to", channel: "call" })),
      "",
    ],
    [
      "on no channel that is said",
      [60, 40, 20].map((age) => entry(age, { direction: "to" })),
      "3 since 2026-09-23",
    ],
  ])("%s", (_, interactions, expected) => {
    expect(said({ interactions })).toBe(expected);
  });

  test("are none where all was called off", () => {
    const interactions = [200, 150, 100].map((age) => entry(age, { direction: "to", calledOff: true }));
    expect(lettingGo(someone({ interactions }), TODAY)).toBeNull();
  });

  test("end with a mention in another note, not with the last contact that the entries wrote", () => {
    const interactions = [mail(60), mail(40), mail(20)];
    expect(said({ interactions, lastContact: contactOn("2026-11-02") })).not.toBe("");
    const mentioned = { ...contactOn("2026-11-10"), source: "mention" } as const;
    expect(said({ interactions, lastContact: mentioned })).toBe("");
  });
});

test.each<[string, Partial<PersonFacts>]>([
  ["paused", { status: "paused" }],
  ["let go", { status: "let-go" }],
  ["snoozed", { snoozeUntil: day("2027-01-01") }],
  ["somebody I owe something", { commitments: [promise("mine", null)] }],
  ["somebody with a day that was set", { nextContact: day("2026-12-01") }],
])("whoever is %s is never offered", (_, facts) => {
  const unanswered = { interactions: [mail(60), mail(40), mail(20)] };
  expect(said(unanswered)).not.toBe("");
  expect(said({ ...unanswered, ...facts })).toBe("");
});

test("they are listed by name, and the order of entries makes no difference", () => {
  const interactions = [mail(60), mail(40), mail(20), entry(90)];
  const people = [
    someone({ name: "Zoe", interactions }),
    someone({ name: "Ana", interactions: interactions.toReversed() }),
    someone({ name: "Kim" }),
  ];
  expect(toLetGo(people, TODAY)).toMatchObject([
    { person: { name: "Ana" }, attempts: 3 },
    { person: { name: "Zoe" }, attempts: 3 },
  ]);
});

describe("laws", () => {
  const logs = fc.array(
    fc
      .record({
        age: fc.integer({ min: -5, max: 800 }),
        // Mostly attempts, so that often enough three stand in a row.
        direction: fc.constantFrom<Direction | null>("to", "to", "to", "from", null),
        channel: fc.constantFrom("email", "message", "call", null),
      })
      .map(({ age, ...facts }) => entry(age, facts)),
    { maxLength: 8 },
  );

  test("the order of entries makes no difference", () => {
    const twice = logs.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    );
    fc.assert(
      fc.property(twice, ([log, other]) => {
        expect(said({ interactions: other })).toBe(said({ interactions: log }));
      }),
    );
  });

  test("a sign of theirs today answers every attempt", () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(said({ interactions: [...log, entry(0, { direction: "from", channel: "message" })] })).toBe(
          "",
        );
      }),
    );
  });

  test("somebody else with whatever log makes no difference to who was offered", () => {
    fc.assert(
      fc.property(logs, logs, (log, unrelated) => {
        const people = [someone({ name: "Ana", interactions: log })];
        const more = [...people, someone({ name: "Zoe", interactions: unrelated })];
        const anas = toLetGo(more, TODAY).filter(({ person }) => person.name === "Ana");
        expect(anas).toEqual(toLetGo(people, TODAY));
      }),
    );
  });
});
