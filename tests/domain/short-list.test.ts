import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import type { Person } from "../../src/domain/person";
import { ShortList } from "../../src/domain/short-list";
import { silences } from "../../src/domain/silences";
import { upcoming } from "../../src/domain/upcoming";
import { peopleAround } from "./arbitrary-people";
import { day } from "./days";
import { contactOn, someone } from "./people";

const AROUND = horizon(day("2026-11-22"), DEFAULT_WINDOWS);

test.each([
  ["silences", silences(AROUND)],
  ["upcoming", upcoming(AROUND)],
] as const)("the list of %s kept person by person equals one made anew", (_, rules) => {
  fc.assert(
    fc.property(fc.array(peopleAround(AROUND.today), { maxLength: 60 }), fc.nat(), (people, at) => {
      const kept = new ShortList(rules, people.slice(0, at % 20));
      kept.shown();
      const known = new Map<string, Person>(people.slice(0, at % 20).map((each) => [each.path, each]));
      for (const person of people.slice(at % 20)) {
        kept.set(person);
        known.set(person.path, person);
        if (person.name !== "Kim Ode") continue;
        kept.delete(person.path);
        known.delete(person.path);
      }
      expect(kept.shown()).toEqual(new ShortList(rules, known.values()).shown());
    }),
  );
});

test("what was shown stays as it is", () => {
  const list = new ShortList(silences(AROUND), [someone({ lastContact: contactOn("2026-01-01") })]);
  const before = list.shown();
  list.delete("People/Ana Diaz.md");
  list.delete("Nobody.md");
  expect(before).toHaveLength(1);
  expect(list.shown()).toEqual([]);
});
