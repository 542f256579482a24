import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agenda } from "./agenda-of";
import { dueRows } from "../../src/domain/due-rows";
import { groupKey, GROUPINGS, groups, type Arrangement, type Heading } from "../../src/domain/grouping";
import type { Person } from "../../src/domain/person";
import { SORTINGS } from "../../src/domain/sorting";
import { peopleAround } from "./arbitrary-people";
import { day } from "./days";
import { AN_ISSUE, someone } from "./people";

const TODAY = day("2026-11-22");
const LATE = { nextContact: day("2026-11-20") };

function arranged(changes: Partial<Arrangement>): Arrangement {
  return {
    group: "urgency",
    sort: "urgency",
    circles: ["inner", "Close", "friend"],
    groupOf: ({ person }, by) => (by === "circle" ? person.circle : person.details.location),
    ...changes,
  };
}

function headingText(heading: Heading): string {
  return heading.kind === "section" ? heading.id : (heading.value ?? "(none)");
}

/** Each group with the names in it. */
function groupsOf(people: readonly Person[], changes: Partial<Arrangement>): string[] {
  return groups(agenda(people, TODAY), arranged(changes)).map(
    ({ heading, rows }) => `${headingText(heading)}: ${rows.map(({ person }) => person.name).join(" ")}`,
  );
}

const PEOPLE = [
  someone({ name: "Ana", circle: "Close", nextContact: day("2026-11-01"), location: "Porto" }),
  someone({ name: "Ben", circle: "friend", ...LATE, location: "lisbon" }),
  someone({ name: "Cem", ...LATE }),
  someone({ name: "Dora", circle: "inner", nextContact: TODAY, location: "Lisbon" }),
  someone({ name: "Eva", circle: "choir", nextContact: day("2026-11-24") }),
  someone({ name: "Fay", circle: "close", nextContact: day("2026-11-25") }),
  someone({ name: "resting", circle: "inner", snoozeUntil: day("2026-12-24") }),
  someone({ name: "broken", circle: "inner", issues: [AN_ISSUE] }),
];

describe("groups", () => {
  test("by urgency are the sections of the agenda", () => {
    const found = agenda(PEOPLE, TODAY);
    expect(groups(found, arranged({}))).toEqual(
      found.sections.map(({ id, rows }) => ({ heading: { kind: "section", id }, rows })),
    );
  });

  test("by circle stand in the order of the settings, then others, then none, then who is not due", () => {
    expect(groupsOf(PEOPLE, { group: "circle" })).toEqual([
      "inner: Dora",
      "Close: Ana Fay",
      "friend: Ben",
      "choir: Eva",
      "(none): Cem",
      "snoozed: resting",
      "attention: broken",
    ]);
  });

  test("by another value stand by name, one for all spellings", () => {
    expect(groupsOf(PEOPLE, { group: "place" }).slice(0, 3)).toEqual([
      "lisbon: Ben Dora",
      "Porto: Ana",
      "(none): Cem Eva Fay",
    ]);
  });

  test("are sorted each", () => {
    const by = groupsOf(PEOPLE, { sort: "name" });
    expect(by[0]).toBe("overdue: Ana Ben Cem");
    expect(groupsOf(PEOPLE, { group: "circle", sort: "due" })[1]).toBe("Close: Ana Fay");
  });

  test("have keys of their own", () => {
    const found = groups(agenda(PEOPLE, TODAY), arranged({ group: "circle" }));
    const keys = found.map(({ heading }) => groupKey(heading));
    expect(keys).toEqual([
      "circle:inner",
      "circle:close",
      "circle:friend",
      "circle:choir",
      "circle:",
      "snoozed",
      "attention",
    ]);
  });
});

const DUE: readonly string[] = ["overdue", "today", "never", "soon"];

test("however it is arranged, everybody who is due stands in one group", () => {
  const people = fc.uniqueArray(peopleAround(TODAY), { selector: ({ path }) => path });
  const arrangements = fc.record({
    group: fc.constantFrom(...GROUPINGS),
    sort: fc.constantFrom(...SORTINGS),
  });
  const groupOf = ({ person }: { person: Person }) => ["a", "B", null][person.path.length % 3] ?? null;
  fc.assert(
    fc.property(people, arrangements, (all, arrangement) => {
      const found = agenda(all, TODAY);
      const due = groups(found, arranged({ ...arrangement, groupOf }))
        .filter(({ heading }) => heading.kind === "value" || DUE.includes(heading.id))
        .flatMap(({ rows }) => rows);
      expect(due).toHaveLength(dueRows(found).length);
      expect(new Set(due)).toEqual(new Set(dueRows(found)));
    }),
  );
});
