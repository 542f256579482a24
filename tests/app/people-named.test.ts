import { expect, test } from "vitest";
import type { Found } from "../../src/app/find-people";
import { peopleNamed } from "../../src/app/people-named";
import type { Person } from "../../src/domain/person";
import { someone } from "../domain/people";

const ANA = someone({ name: "Ana Diaz", path: "People/Ana Diaz.md", aliases: ["Anita"] });
const KIM = someone({ name: "Kim Ode", path: "People/Kim Ode.md" });
const ALL: readonly Person[] = [ANA, KIM];

function told(found: Found): string {
  return found.kind === "one" ? found.person.name : `${found.kind}: ${found.query}`;
}

test.each<[string, string, readonly string[]]>([
  ["[[Ana Diaz]]\n[[Kim Ode|Kim]] and [[Nobody]]", "Notes/Us.md", ["Ana Diaz", "Kim Ode", "none: Nobody"]],
  ["anita, Kim Ode\n\n", "Notes/Us.md", ["Ana Diaz", "Kim Ode"]],
  ["Nobody", "Notes/Us.md", ["none: Nobody"]],
  ["", "People/Kim Ode.md", ["Kim Ode"]],
  [" \n", "Notes/Us.md", []],
])("%j in %s names %j", (source, from, expected) => {
  const found = peopleNamed(source, from, {
    people: () => ALL,
    person: (path) => ALL.find((each) => each.path === path) ?? null,
    linkedPerson: (linkpath) => ALL.find(({ name }) => name === linkpath) ?? null,
  });
  expect(found.map(told)).toEqual(expected);
});
