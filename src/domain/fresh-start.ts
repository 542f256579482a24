import { addDays, weekdayOf, type Day } from "./day";

/** In how many weekdays a fresh start is over, where the cap of a day allows it. */
const WEEKDAYS = 20;
const SATURDAY = 5;

/**
 * How many of those people come back each day, so that it takes about 20 weekdays; at most the cap, where 0 is no cap.
 */
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
 * All of them in their order, each with a weekday from tomorrow on, `count` of them a day.
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
