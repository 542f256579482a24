import { addDays, weekdayOf, type Day } from "./day";

/** In how many weekdays a fresh start is over, where the cap of a day allows it. */
const WEEKDAYS = 20;
const SATURDAY = 5;

/** How many people a day come back, for so many people and at most the cap; a cap of 0 is none. */
export function perDay(people: number, cap: number): number {
  const wanted = Math.max(1, Math.ceil(people / WEEKDAYS));
  return cap === 0 ? wanted : Math.min(wanted, cap);
}

/** Somebody with the day on which they come back. */
export interface Spread<T> {
  readonly one: T;
  readonly day: Day;
}

/**
 * Spreads them over the weekdays from tomorrow on, that many a day, in their order.
 *
 * @example spread(["a", "b", "c"], { today: day("2026-11-20"), count: 2 }) // a, b on Monday the 23rd, c on Tuesday
 */
export function spread<T>(
  all: readonly T[],
  { today, count }: { readonly today: Day; readonly count: number },
): Spread<T>[] {
  let day = nextWeekday(today);
  return all.map((one, index) => {
    if (index > 0 && index % count === 0) day = nextWeekday(day);
    return { one, day };
  });
}

function nextWeekday(day: Day): Day {
  const next = addDays(day, 1);
  return weekdayOf(next) >= SATURDAY ? nextWeekday(next) : next;
}
