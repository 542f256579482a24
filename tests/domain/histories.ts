import fc from "fast-check";
import { addDays, type Day } from "../../src/domain/day";
import type { Interaction } from "../../src/domain/interaction";
import type { Person } from "../../src/domain/person";
import { contactOn, entryOn } from "./people";

/** What a rhythm is read from, as a person has it. */
type History = Pick<Person, "interactions" | "lastContact">;

/** Somebody with an entry on each of those days. */
export function inTouchOn(days: readonly Day[], facts: Partial<Interaction> = {}): History {
  return { interactions: days.map((day) => entryOn(day, facts)), lastContact: null };
}

/** Somebody with entries so many days before today. */
export function inTouchBefore(today: Day, ages: readonly number[]): History {
  return inTouchOn(ages.map((age) => addDays(today, -age)));
}

/** Logs of up to 40 entries in three years before that day and some after it, in any order. */
export function logsAround(today: Day): fc.Arbitrary<History> {
  const days = fc.integer({ min: -60, max: 1100 }).map((age) => addDays(today, -age));
  return fc.record({
    interactions: fc.array(days, { maxLength: 40 }).map((each) => each.map((day) => entryOn(day))),
    lastContact: fc.option(
      days.map((day) => contactOn(day)),
      { nil: null },
    ),
  });
}

/** The same log with its entries in another order. */
export function shuffled(person: History): fc.Arbitrary<History> {
  const { interactions } = person;
  return fc
    .shuffledSubarray([...interactions], { minLength: interactions.length })
    .map((entries) => ({ ...person, interactions: entries }));
}
