import { expect, test } from "vitest";
import { brief } from "../../src/domain/brief";
import { DEFAULT_WINDOWS } from "../../src/domain/horizon";
import type { Details, PersonFacts } from "../../src/domain/person";
import { preparation } from "../../src/domain/preparation";
import { day } from "./days";
import { contactOn, entryOn, MONTHLY, promise, NO_MENTIONS, someone } from "./people";

const TODAY = day("2026-11-22");

function prepared(...people: readonly Partial<PersonFacts & Details>[]) {
  return preparation(
    people.map((facts) =>
      brief(someone(facts), { today: TODAY, windows: DEFAULT_WINDOWS, mentionDays: NO_MENTIONS }),
    ),
  );
}

test("what is wanted is what to ask about, what they promised and what you did, with whom there is any of it", () => {
  const { wanted } = prepared(
    { name: "Ana", lastContact: contactOn("2026-11-20") },
    {
      name: "Kim",
      askAbout: ["the choir"],
      commitments: [promise("mine", "2026-11-24"), promise("theirs", null)],
    },
  );
  const told = wanted.map(({ brief: { person }, errands }) => [
    person.name,
    ...errands.map(({ kind, due }) => [kind, due].filter((part) => part !== null).join(" ")),
  ]);
  expect(told).toEqual([["Kim", "ask", "theirs", "mine 2026-11-24"]]);
});

test.each<[string, Partial<PersonFacts & Details>, string | null]>([
  ["who was never met", {}, "never"],
  ["who has a cadence and was never met", { cadence: MONTHLY }, "never"],
  ["who is late", { cadence: MONTHLY, lastContact: contactOn("2026-09-30") }, "overdue"],
  ["not who is due today", { cadence: MONTHLY, lastContact: contactOn("2026-10-22") }, null],
  ["not who was met lately", { lastContact: contactOn("2026-11-20") }, null],
  [
    "to whom thanks are owed",
    {
      lastContact: contactOn("2026-11-20"),
      interactions: [entryOn(day("2026-11-20"), { direction: "from", tags: ["help"] })],
    },
    "word",
  ],
  [
    "not for what is to be put right in private",
    {
      lastContact: contactOn("2026-11-10"),
      interactions: [entryOn(day("2026-11-10"), { tags: ["tension"] })],
    },
    null,
  ],
])("looked for is %s", (_, facts, expected) => {
  expect(prepared(facts).sought.map(({ why }) => why)).toEqual(expected === null ? [] : [expected]);
});
