import fc from "fast-check";
import { expect, test } from "vitest";
import { agenda } from "./agenda-of";
import { folded } from "../../src/domain/folded";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import { OtherRows } from "../../src/domain/other-rows";
import type { Person } from "../../src/domain/person";
import { peopleAround } from "./arbitrary-people";
import { day } from "./days";
import { AN_ISSUE, contactOn, MONTHLY, someone } from "./people";

const TODAY = day("2026-11-22");
const AROUND = horizon(TODAY, DEFAULT_WINDOWS);

const fine = { lastContact: contactOn("2026-11-20"), cadence: MONTHLY };

function namesOf(people: readonly Person[]): string[] {
  return new OtherRows(people, AROUND).rows().map(({ person }) => person.name);
}

test("everybody who is in no section is there by name, whatever the case and the accents", () => {
  const people = [
    someone({ name: "Zoe", ...fine }),
    someone({ name: "émile", status: "paused" }),
    someone({ name: "Dora", status: "let-go" }),
    someone({ name: "Fred" }),
    someone({ name: "late", nextContact: day("2026-11-20") }),
    someone({ name: "resting", snoozeUntil: day("2026-12-24") }),
    someone({ name: "broken", issues: [AN_ISSUE] }),
  ];
  expect(namesOf(people)).toEqual(["Dora", "émile", "Fred", "Zoe"]);
});

test("their rows say where they stand and give no reason", () => {
  const [row] = new OtherRows([someone({ name: "Dora", status: "paused" })], AROUND).rows();
  expect(row).toMatchObject({ standing: "paused", reasons: [], daysLate: 0, person: { name: "Dora" } });
});

test("a list that was read stays as it was", () => {
  const others = new OtherRows([someone({ name: "Dora" })], AROUND);
  const before = others.rows();
  expect(others.rows()).toBe(before);
  others.add(someone({ name: "Ben" }));
  expect(before).toHaveLength(1);
  expect(others.rows()).toHaveLength(2);
});

test("kept from change to change it equals one made anew, and nobody is in it and listed for something", () => {
  const changes = fc.array(fc.tuple(fc.boolean(), peopleAround(TODAY)), { maxLength: 60 });
  fc.assert(
    fc.property(changes, (walk) => {
      const people = new Map<string, Person>();
      const kept = new OtherRows([], AROUND);
      for (const [isAdded, person] of walk) {
        const known = people.get(person.path);
        if (known !== undefined) kept.remove(known);
        people.delete(person.path);
        if (!isAdded) continue;
        people.set(person.path, person);
        kept.add(person);
      }
      const all = [...people.values()];
      expect(kept.rows()).toEqual(new OtherRows(all, AROUND).rows());
      const keys = kept.rows().map(({ person }) => `${folded(person.name)} ${person.path}`);
      expect(keys).toEqual([...keys].sort());
      const listed = new Set(
        agenda(all, TODAY)
          .sections.filter(({ id }) => id !== "next" && id !== "silent")
          .flatMap(({ rows }) => rows.map(({ person }) => person)),
      );
      expect(kept.rows().some(({ person }) => listed.has(person))).toBe(false);
      expect(kept.rows().length + listed.size).toBe(all.length);
    }),
  );
});
