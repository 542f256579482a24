import type { Commitment } from "./commitment";
import { monthAndDay, yearMonthAndDay } from "./day";
import type { Milestone } from "./milestone";

/**
 * What tells beforehand that no promise and no milestone of somebody is near, without a look at each of them: they lie
 * scattered in memory, and a look at those of a whole vault takes longer than anything else the agenda does.
 */
export interface Foresight {
  /** The day of the earliest promise, as `yearMonthAndDay`; null where none has a day. */
  readonly promisesFrom: number | null;
  /** The halves of months that milestones fall in, as `halfMonth`. */
  readonly milestoneTimes: number;
}

/** The same for the windows around a day: up to when promises raise somebody, and where milestones do. */
export interface Outlook {
  readonly promisesUntil: number;
  readonly milestoneTimes: number;
}

/** The earliest day of those promises, as `yearMonthAndDay`; null where none has a day. */
export function promisesFrom(commitments: readonly Commitment[]): number | null {
  let first: number | null = null;
  for (const { due } of commitments) {
    const number = due === null ? null : yearMonthAndDay(due);
    if (number !== null && (first === null || number < first)) first = number;
  }
  return first;
}

/** The halves of months that those milestones fall in, whatever their years. */
export function milestoneTimes(milestones: readonly Pick<Milestone, "day">[]): number {
  let times = 0;
  for (const { day } of milestones) times |= halfMonth(monthAndDay(day));
  return times;
}

/** The half of a month that a day by its `monthAndDay` is in, as one bit of a number that holds all of them. */
export function halfMonth(monthAndDate: number): number {
  const month = Math.floor(monthAndDate / 100);
  return 1 << (2 * (month - 1) + (monthAndDate % 100 > 15 ? 1 : 0));
}

/** False where no promise can raise somebody. */
export function mayPromise({ promisesFrom: from }: Foresight, { promisesUntil }: Outlook): boolean {
  return from !== null && from <= promisesUntil;
}

/** False where no milestone can. */
export function mayCelebrate({ milestoneTimes: times }: Foresight, around: Outlook): boolean {
  return (times & around.milestoneTimes) !== 0;
}
