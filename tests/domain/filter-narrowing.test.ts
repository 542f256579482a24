import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFilter } from "../../src/domain/filter-grammar";
import { matches } from "../../src/domain/filter-match";
import { isNarrower } from "../../src/domain/filter-narrowing";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import type { Person } from "../../src/domain/person";
import { rowOf } from "../../src/domain/row";
import { searched } from "../../src/domain/searched";
import { standing } from "../../src/domain/standing";
import { filters } from "./arbitrary-filters";
import { peopleAround } from "./arbitrary-people";
import { day } from "./days";
import { someone } from "./people";

const TODAY = day("2026-11-22");
const AROUND = horizon(TODAY, DEFAULT_WINDOWS);

function narrows(filter: string, other: string): boolean {
  return isNarrower(parseFilter(filter), parseFilter(other));
}

describe("a filter is narrower than another", () => {
  test.each([
    ["123", "12"],
    ["ana diaz", "ana d"],
    ["diana", "ana"],
    ["ana circle:close", "ana"],
    ["ana", ""],
    ["ana", "ana"],
    ['"ana diaz"', "ana"],
    ["circle:close", "circle:clo"],
    ["#work/team", "#work"],
    ["circle:close", "circle:inner,close"],
    ["has:promise", "has:p"],
    ["is:soon", "is:soon,today"],
    ["-an", "-ana"],
    ["-has:p", "-has:promise"],
  ])("%j than %j", (filter, other) => {
    expect(narrows(filter, other)).toBe(true);
  });

  test.each([
    ["12", "123"],
    ["ana", "diaz"],
    ["ana", '"ana"'],
    ["anabel", '"ana"'],
    ["circle:close", "circle:lose"],
    ["circle:close,inner", "circle:close"],
    ["place:close", "circle:close"],
    ["is:due,fine", "is:due"],
    ["has:p", "has:promise"],
    ["-ana", "ana"],
    ["ana", "-ana"],
    ["-ana", "-an"],
    ["", "ana"],
  ])("but %j not than %j", (filter, other) => {
    expect(narrows(filter, other)).toBe(false);
  });
});

/** Two filters of which the second may be the first one while it was still being typed. */
const typed = fc.oneof(
  fc.tuple(filters, fc.nat(12)).map(([filter, left]) => [filter, filter.slice(0, -left)] as const),
  fc.tuple(filters, filters).map(([one, other]) => [`${one} ${other}`, other] as const),
);

const PARTS = ["inn", "inner", "n", "close", "clos", "lose", "closest", "work", "work/team", "team", "york"];
const values = fc
  .array(fc.constantFrom(...PARTS, ...PARTS.map((part) => `"${part}"`)), { minLength: 1, maxLength: 2 })
  .map((all) => all.join(","));

/** Two terms of one kind, the values of which have parts in common. */
const alike = fc
  .record({
    head: fc.constantFrom("", "-", "circle:", "rel:", "#", "-#", "place:"),
    values: fc.tuple(values, values),
  })
  .map(({ head, values: [one, other] }) => [head + one, head + other] as const);

/** People with every state and reason, and people of whom enough is said for values to be found. */
const people = fc.oneof(
  peopleAround(TODAY),
  fc
    .record({
      name: fc.constantFrom("Ana Diaz", "Élodie Innes", "Diana Lis"),
      circle: fc.constantFrom(null, "Close", "Inner circle", "Closest", "call"),
      relationship: fc.constantFrom(null, "mentor", "former mentor", "close friend"),
      location: fc.constantFrom(null, "Lisbon", "New York", "York, New", "Inn"),
      tags: fc.subarray(["work/team", "work", "homework/team", "inn", "close", "closest"]),
    })
    .map(someone),
);

function letsThrough(filter: string, person: Person): boolean {
  const bare = { person, standing: standing(person, AROUND), daysLate: 0, reasons: [] };
  const row = rowOf(person, AROUND) ?? bare;
  const talk = "coffee: the move to Lisbon, in the inner circle of close mentors";
  return matches(parseFilter(filter), { row, searched: searched(person, talk) }, TODAY);
}

test("whoever a narrower filter lets through is let through by the other one", () => {
  fc.assert(
    fc.property(fc.oneof(typed, alike, alike, alike), people, ([filter, other], person) => {
      if (narrows(filter, other) && letsThrough(filter, person)) {
        expect(letsThrough(other, person)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
