import { expect, test } from "vitest";
import { triageCases } from "../../src/app/triage";
import type { Person, PersonFacts } from "../../src/domain/person";
import { day } from "../domain/days";
import { inTouchBefore } from "../domain/histories";
import { contactOn, MONTHLY, someone } from "../domain/people";

const TODAY = day("2026-11-22");

function inTouch(ages: readonly number[], facts: Partial<PersonFacts>): Person {
  const { interactions } = inTouchBefore(TODAY, ages);
  return someone({ interactions: [...interactions], ...facts });
}

function cases(people: readonly Person[], mentions: Readonly<Record<string, number>> = {}) {
  return triageCases(people, { mentions: (path) => mentions[path] ?? 0 });
}

const namesOf = (...given: Parameters<typeof cases>): string[] =>
  cases(...given).map(({ person }) => person.name);

test("who is mentioned and talked with most comes first, then who was last, then by name", () => {
  const people = [
    someone({ name: "Zoe" }),
    someone({ name: "Ben" }),
    someone({ name: "once", lastContact: contactOn("2026-01-01") }),
    inTouch([10, 20, 30], { name: "three talks" }),
    inTouch([10], { name: "one talk, four mentions", path: "four.md" }),
  ];
  expect(namesOf(people, { "four.md": 4 })).toEqual([
    "one talk, four mentions",
    "three talks",
    "once",
    "Ben",
    "Zoe",
  ]);
});

test.each<[string, Partial<PersonFacts>, boolean]>([
  ["nothing is said about", {}, true],
  ["the default is for", { cadence: MONTHLY, cadenceFrom: "default" }, true],
  ["the note gives none", { cadenceFrom: "note" }, false],
  ["the note gives a cadence", { cadence: MONTHLY, cadenceFrom: "note" }, false],
  ["a circle decides about", { cadence: MONTHLY, cadenceFrom: "circle" }, false],
  ["a rule gives none", { cadenceFrom: "rule" }, false],
  ["is paused", { status: "paused" }, false],
  ["is let go", { status: "let-go" }, false],
])("somebody whom %s is asked about: %j %s", (_, facts, isAsked) => {
  expect(cases([someone(facts)])).toHaveLength(isAsked ? 1 : 0);
});
