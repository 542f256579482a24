import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agenda } from "./agenda-of";
import { AgendaBook } from "../../src/domain/agenda-book";
import { byName } from "../../src/domain/compare";
import { DEFAULT_WINDOWS } from "../../src/domain/horizon";
import type { Person } from "../../src/domain/person";
import { peopleAround } from "./arbitrary-people";
import { day } from "./days";
import { AN_ISSUE, contactOn, someone, WEEKLY } from "./people";

const TODAY = day("2026-11-22");

function book(...people: readonly Person[]): AgendaBook {
  const made = new AgendaBook(TODAY, DEFAULT_WINDOWS);
  for (const person of people) made.set(person);
  return made;
}

/** A model of the book: the people by their paths, from whom the agenda is built anew each time. */
type Step = { readonly set: Person } | { readonly delete: string } | "read";

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: peopleAround(TODAY).map((person) => ({ set: person })) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 30 }).map((note) => ({ delete: `People/${note}.md` })) },
  { weight: 1, arbitrary: fc.constant("read" as const) },
);

test("after 2,000 people set and deleted at random the agenda equals one built anew, at every reading", () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 2000, maxLength: 2000 }), (walk) => {
      const kept = book();
      const people = new Map<string, Person>();
      for (const step of walk) {
        if (step === "read") {
          expect(kept.agenda()).toEqual(agenda(people.values(), TODAY));
          expect(kept.others()).toEqual(book(...people.values()).others());
        } else if ("set" in step) {
          people.set(step.set.path, step.set);
          kept.set(step.set);
        } else {
          people.delete(step.delete);
          kept.delete(step.delete);
        }
      }
      expect(kept.agenda()).toEqual(agenda(people.values(), TODAY));
      expect(kept.size).toBe(people.size);
      expect(kept.withCadence).toBe([...people.values()].filter(({ cadence }) => cadence !== null).length);
    }),
    { numRuns: 2 },
  );
});

test("a book that starts with people is kept up to date like one they were set into", () => {
  const different = fc.uniqueArray(peopleAround(TODAY), { selector: ({ path }) => path, minLength: 1 });
  fc.assert(
    fc.property(different, fc.array(steps), (people, walk) => {
      const byNames = [...people].sort(byName);
      const [kept, set] = [new AgendaBook(TODAY, DEFAULT_WINDOWS, byNames), book(...people)];
      for (const step of walk) {
        for (const each of [kept, set]) {
          if (step === "read") each.agenda();
          else if ("set" in step) each.set(step.set);
          else each.delete(step.delete);
        }
        expect(kept.agenda()).toEqual(set.agenda());
      }
      expect([kept.size, kept.withCadence, kept.undecided]).toEqual([
        set.size,
        set.withCadence,
        set.undecided,
      ]);
      for (const { path } of people) expect(kept.person(path)).toBe(set.person(path));
    }),
  );
});

test("the order of arrival does not matter", () => {
  fc.assert(
    fc.property(fc.uniqueArray(peopleAround(TODAY), { selector: ({ path }) => path }), (people) => {
      expect(agenda([...people].reverse(), TODAY)).toEqual(agenda(people, TODAY));
    }),
  );
});

describe("a book", () => {
  const late = someone({ nextContact: day("2026-11-20") });

  test("replaces the person of the same path", () => {
    const kept = book(late, someone({ nextContact: TODAY }));
    expect(kept.agenda().sections.map(({ id }) => id)).toEqual(["today"]);
    expect(kept.size).toBe(1);
  });

  test("gives an agenda that later changes leave as it is", () => {
    const kept = book(late);
    const before = kept.agenda();
    kept.set(someone({ name: "Kim Ode", nextContact: day("2026-11-01") }));
    kept.delete(late.path);
    expect(before.sections).toMatchObject([{ id: "overdue", rows: [{ person: { name: "Ana Diaz" } }] }]);
  });

  test("gives a section in which nothing has changed as it was", () => {
    const kept = book(late, someone({ name: "Sam Rivera", nextContact: TODAY }));
    const [overdue, today] = kept.agenda().sections;
    kept.set(someone({ name: "Kim Ode", nextContact: day("2026-11-01") }));
    const [overdueNow, todayNow] = kept.agenda().sections;
    expect(todayNow).toBe(today);
    expect([overdue?.rows.length, overdueNow?.rows.length]).toEqual([1, 2]);
  });

  test("forgets nobody twice", () => {
    const kept = book(late);
    kept.delete(late.path);
    kept.delete(late.path);
    kept.delete("Nobody.md");
    expect(kept.size).toBe(0);
    expect(kept.agenda().sections).toEqual([]);
  });

  test("knows the row of a note whose person is listed, and the person of any", () => {
    const [fine, troubled] = [
      someone({ name: "Kim Ode" }),
      someone({ name: "Sam Rivera", issues: [AN_ISSUE] }),
    ];
    const kept = book(late, fine, troubled);
    expect(kept.row(late.path)).toMatchObject({ standing: "overdue", daysLate: 2 });
    expect(kept.row(troubled.path)).toMatchObject({ reasons: [] });
    expect(kept.row(fine.path)).toBeNull();
    expect(kept.person(fine.path)).toBe(fine);
    expect(kept.person("Nobody.md")).toBeNull();
  });

  test("knows the row of somebody who is listed as next or for a silence only", () => {
    const next = someone({
      lastContact: contactOn("2026-11-21"),
      cadence: WEEKLY,
      nextContact: day("2027-03-01"),
    });
    expect(book(next).row(next.path)).toMatchObject({ standing: "fine", reasons: [] });
    const silent = someone({ name: "Kim Ode", lastContact: contactOn("2026-01-01") });
    expect(book(silent).row(silent.path)).toMatchObject({ silence: { days: 325 } });
    expect(book(silent, next).row(silent.path)).toBeNull();
  });

  test("counts those whom nobody has decided anything about", () => {
    const kept = book(late, someone({ name: "Kim Ode", cadenceFrom: "note" }));
    expect(kept.undecided).toBe(1);
    kept.set(someone({ ...late, status: "paused" }));
    expect(kept.undecided).toBe(0);
    kept.set(late);
    kept.delete(late.path);
    expect(kept.undecided).toBe(0);
  });

  test("counts those with a cadence", () => {
    const kept = book(late, someone({ name: "Kim Ode", cadence: WEEKLY }));
    expect(kept.withCadence).toBe(1);
    kept.set(someone({ name: "Kim Ode" }));
    expect(kept.withCadence).toBe(0);
  });
});
