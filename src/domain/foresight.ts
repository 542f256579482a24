import { hasYear, monthAndDay, yearMonthAndDay } from "./day";
import type { Milestone } from "./milestone";
import type { PromiseReason } from "./promise-reasons";

/**
 * Tells in advance that no promise and no milestone of somebody is near, without a look at each of them: they are
 * scattered in memory, and a look at those of a whole vault takes longer than anything else the agenda does.
 */
export interface Foresight {
  /** The day of the earliest promise, as `yearMonthAndDay`; null where none has a day. */
  readonly promisesFrom: number | null;
  /** The times of the year of yearly milestones, as `timeOfYear`, and `ONCE` where there is one of another kind. */
  readonly milestoneTimes: number;
}

/** The bit of milestones that come only once. There are few of them, so all of them are looked at. */
export const ONCE = 1 << 29;
/** Few enough for a time of the year to be short, and enough for all times to be bits of a small number. */
const DAYS_OF_A_TIME = 13;

/**
 * The same for the windows around a day: until when promises list somebody, and at which times of the year milestones
 * do.
 */
export interface Outlook {
  readonly promisesUntil: number;
  readonly milestoneTimes: number;
}

/** The earliest day of those reasons, as `yearMonthAndDay`; null where there is none. */
export function promisesFrom(reasons: readonly PromiseReason[]): number | null {
  let first: number | null = null;
  for (const { day } of reasons) {
    const number = yearMonthAndDay(day);
    if (first === null || number < first) first = number;
  }
  return first;
}

/** The times of the year that those milestones fall in, whatever their years, as the bits of one number. */
export function milestoneTimes(milestones: readonly Pick<Milestone, "day" | "yearly">[]): number {
  let times = 0;
  for (const { day, yearly } of milestones) times |= yearly ? timeOfYear(monthAndDay(day)) : ONCE;
  return times;
}

/** The time of the year, about two weeks long, that a `monthAndDay` is in, as one bit of a number. */
export function timeOfYear(monthAndDate: number): number {
  const daysBefore = (Math.floor(monthAndDate / 100) - 1) * 31 + (monthAndDate % 100) - 1;
  return 1 << Math.floor(daysBefore / DAYS_OF_A_TIME);
}

/** What may be near of somebody. */
interface Near extends Foresight {
  readonly promiseReasons: readonly PromiseReason[];
  readonly milestones: readonly Milestone[];
}

/**
 * How many promises and milestones may be near. An agenda looks at all of them before it makes rows: they are scattered
 * in memory, and a loop as short as this one waits for many of them at once, whereas making rows waits for one after
 * the other (decision 13).
 */
export function lookAhead(people: readonly Near[], around: Outlook): number {
  let near = 0;
  for (const person of people) {
    if (mayPromise(person, around)) for (const { day } of person.promiseReasons) near += Number(hasYear(day));
    if (mayCelebrate(person, around))
      for (const { day, yearly } of person.milestones) near += Number(yearly || hasYear(day));
  }
  return near;
}

/** False where no promise can be a reason to list somebody. */
export function mayPromise({ promisesFrom: from }: Foresight, { promisesUntil }: Outlook): boolean {
  return from !== null && from <= promisesUntil;
}

/** False where no milestone can be one. */
export function mayCelebrate({ milestoneTimes: times }: Foresight, around: Outlook): boolean {
  return (times & around.milestoneTimes) !== 0;
}
