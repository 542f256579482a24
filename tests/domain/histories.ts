import fc from "fast-check";
import { addDays, type Day } from "../../src/domain/day";
import type { Interaction } from "../../src/domain/interaction";
import type { InTouch } from "../../src/domain/rhythm";
import { contactOn, entryOn } from "./people";

/** Somebody with an entry on each of those days. */
export function inTouchOn(days: readonly Day[], facts: Partial<Interaction> = {}): InTouch {
  return { interactions: days.map((day) => entryOn(day, facts)), lastContact: null };
}

/** Somebody with entries so many days before today. */
export function inTouchBefore(today: Day, ages: readonly number[]): InTouch {
  return inTouchOn(ages.map((age) => addDays(today, -age)));
}

/** Logs of up to 40 entries in three years before that day and some after it, in any order. */
export function logsAround(today: Day): fc.Arbitrary<InTouch> {
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
export function shuffled(person: InTouch): fc.Arbitrary<InTouch> {
  const { interactions } = person;
  return fc
    .shuffledSubarray([...interactions], { minLength: interactions.length })
    .map((entries) => ({ ...person, interactions: entries }));
}
