import { expect, test } from "vitest";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import type { PersonFacts } from "../../src/domain/person";
import { ShortList } from "../../src/domain/short-list";
import { upcoming } from "../../src/domain/upcoming";
import { day } from "./days";
import { contactOn, MONTHLY, someone } from "./people";

const TODAY = day("2026-11-22");

function namesOf(people: Readonly<Record<string, Partial<PersonFacts>>>): string[] {
  const made = Object.entries(people).map(([name, facts]) => someone({ name, ...facts }));
  const list = new ShortList(upcoming(horizon(TODAY, DEFAULT_WINDOWS)), made);
  return list.shown().map(({ person }) => person.name);
}

test("are the three who become due soonest, of one day by name", () => {
  expect(
    namesOf({
      last: { nextContact: day("2027-06-01") },
      third: { lastContact: contactOn("2026-11-20"), cadence: MONTHLY },
      second: { nextContact: day("2026-12-01") },
      first: { nextContact: day("2026-12-01") },
    }),
  ).toEqual(["first", "second", "third"]);
});

test.each<[string, Partial<PersonFacts>]>([
  ["is due today", { nextContact: TODAY }],
  ["is late", { nextContact: day("2026-11-01") }],
  ["has no day", {}],
  ["is snoozed", { nextContact: day("2026-12-01"), snoozeUntil: day("2026-11-30") }],
  ["is paused", { nextContact: day("2026-12-01"), status: "paused" }],
  ["is let go", { nextContact: day("2026-12-01"), status: "let-go" }],
])("are nobody who %s", (_, facts) => {
  expect(namesOf({ Ana: facts })).toEqual([]);
});
