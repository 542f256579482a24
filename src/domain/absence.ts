import { cadenceInDays } from "./cadence";
import type { Row } from "./row";

/** How many days' worth of people may be overdue before the list shows only who matters most. */
const DAYS_HELD = 3;

/** The overdue after a long absence: a good day's worth, and those who can wait. */
export interface Absence {
  /** How many people are overdue for a contact and nothing else. */
  readonly overdue: number;
  /** In the order they came in; whoever has another reason as well, such as a promise, is never left for later. */
  readonly now: readonly Row[];
  readonly later: readonly Row[];
}

/**
 * Parts the overdue where they are more than three days hold, with `cap` people a day; null where they are not, and
 * with a cap of 0, which means that no number is too great. Who matters most is by the cadence: the shorter it is, the
 * closer somebody was meant to be kept; of equal ones the first that came in, which is the latest.
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

/** The rows by their cadence, the shortest first; equal ones as they came in, those without a cadence last. */
export function byCloseness(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((one, other) => daysOf(one) - daysOf(other));
}

function daysOf({ person: { cadence } }: Row): number {
  return cadence === null ? Number.MAX_SAFE_INTEGER : cadenceInDays(cadence);
}

/** True for a row that is listed for a contact and nothing else, which a few days more or less do no harm to. */
export function isForContactAlone({ reasons }: Row): boolean {
  const [first] = reasons;
  return reasons.length === 1 && (first?.kind === "reconnect" || first?.kind === "next-contact");
}
