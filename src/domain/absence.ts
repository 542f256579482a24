import { cadenceInDays } from "./cadence";
import type { Row } from "./row";

/** How many days' worth of people may be overdue before the list shows only who matters most. */
const DAYS_HELD = 3;

/** The overdue after a long absence: a good day's worth, and those who can wait. */
export interface Absence {
  /** How many people are overdue for a contact and nothing else. */
  readonly overdue: number;
  /** In the order they came in; somebody with another reason as well, such as a promise, is never left for later. */
  readonly now: readonly Row[];
  readonly later: readonly Row[];
}

/**
 * Splits the overdue into a day's worth and the rest where there are more of them than three days hold, with `cap`
 * people a day. Null where there are not, and with a cap of 0, which means no limit. Those with the shortest cadence
 * come first, because they were meant to be kept closest; of equal ones the first in `rows`, which is the one most
 * overdue.
 */
export function absence(rows: readonly Row[], cap: number): Absence | null {
  if (cap === 0) return null;
  const waiting = rows.filter(isForContactAlone);
  if (waiting.length <= cap * DAYS_HELD) return null;
  const later = new Set(byCloseness(waiting).slice(cap));
  return {
    overdue: waiting.length,
    now: rows.filter((row) => !later.has(row)),
    later: rows.filter((row) => later.has(row)),
  };
}

/**
 * The rows by their cadence, the shortest first. Rows of equal cadence keep their order; those without one come last.
 */
export function byCloseness(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((one, other) => daysOf(one) - daysOf(other));
}

function daysOf({ person: { cadence } }: Row): number {
  return cadence === null ? Number.MAX_SAFE_INTEGER : cadenceInDays(cadence);
}

/** True for a row whose only reason is a contact, due or planned, to which a few days more or less do no harm. */
export function isForContactAlone({ reasons }: Row): boolean {
  const [first] = reasons;
  return reasons.length === 1 && (first?.kind === "reconnect" || first?.kind === "next-contact");
}
