import fc from "fast-check";
import type { Cadence, CadenceUnit } from "../../src/domain/cadence";
import { addDays, yearlessOf, type Day } from "../../src/domain/day";
import type { Direction, Interaction } from "../../src/domain/interaction";
import type { Milestone } from "../../src/domain/milestone";
import type { Person, Status } from "../../src/domain/person";
import { AN_ISSUE, contactOn, entryOn, milestone, promise, someone } from "./people";

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });

const cadences: fc.Arbitrary<Cadence> = fc.record({
  count: fc.integer({ min: 1, max: 4 }),
  unit: fc.constantFrom<CadenceUnit>("day", "week", "month", "year"),
});

function milestonesAround(today: Day): fc.Arbitrary<Milestone> {
  return fc
    .record({ day: daysAround(today, 40), hasYear: fc.boolean(), yearly: fc.boolean() })
    .map(({ day, hasYear, yearly }) =>
      milestone(hasYear ? { day, yearly } : { day: yearlessOf(day), yearly: true }),
    );
}

/** Days within so many of today. */
function daysAround(today: Day, reach: number): fc.Arbitrary<Day> {
  return fc.integer({ min: -reach, max: reach }).map((days) => addDays(today, days));
}

/** Entries that settle or raise something, and others. */
function entriesAround(today: Day): fc.Arbitrary<Interaction> {
  return fc
    .record({
      day: daysAround(today, 20),
      direction: fc.constantFrom<Direction>("to", "from"),
      tags: fc.subarray(["congrats", "help", "thanks", "tension", "repair"], { maxLength: 2 }),
    })
    .map(({ day, ...facts }) => entryOn(day, facts));
}

/** People of few names and paths, so that they meet each other, with every state and reason around that day. */
export function peopleAround(today: Day): fc.Arbitrary<Person> {
  return fc
    .record({
      note: fc.integer({ min: 0, max: 30 }),
      lastContact: maybe(daysAround(today, 100)),
      nextContact: maybe(daysAround(today, 20)),
      cadence: maybe(cadences),
      status: fc.constantFrom<Status>("active", "active", "active", "active", "paused", "let-go", "deceased"),
      snoozeUntil: maybe(daysAround(today, 20)),
      milestones: fc.array(milestonesAround(today), { maxLength: 2 }),
      promises: fc.array(fc.tuple(fc.constantFrom("mine", "theirs"), maybe(daysAround(today, 10))), {
        maxLength: 2,
      }),
      entries: fc.array(entriesAround(today), { maxLength: 3 }),
      metOn: maybe(daysAround(today, 20)),
      knownSince: maybe(daysAround(today, 1000)),
      hasIssue: fc.boolean(),
    })
    .map(({ note, promises, entries, hasIssue, lastContact, ...facts }) =>
      someone({
        ...facts,
        path: `People/${note}.md`,
        name: ["Ana Diaz", "Kim Ode", "Sam Rivera"][note % 3] ?? "Ana Diaz",
        lastContact: lastContact === null ? null : contactOn(lastContact),
        commitments: promises.map(([direction, due]) => promise(direction, due)),
        interactions: entries,
        issues: hasIssue ? [AN_ISSUE] : [],
      }),
    );
}
