import { cadenceInDays } from "./cadence";
import { daysBetween, type Day } from "./day";
import type { Person } from "./person";
import type { Reason } from "./reason";
import type { Standing } from "./standing";

/** One person on the agenda. */
export interface Row {
  readonly person: Person;
  readonly standing: Standing;
  /** Calendar days since `person.dueOn`; 0 while it is not past. */
  readonly daysLate: number;
  /** Why the person is listed, most urgent first; empty for somebody listed as snoozed or for an issue only. */
  readonly reasons: readonly Reason[];
}

/** How many days late weigh as much as one cadence: for a promise, and for a person without a cadence. */
const PROMISE_SCALE = 7;
const DEFAULT_SCALE = 30;

/**
 * The rows of a section in the order to act on them. What is coming up goes by its day, who is not yet in touch
 * by how long they are known, everything else by relative lateness (days late ÷ cadence); then by name.
 */
export function inOrder(section: string, rows: readonly Row[], today: Day): Row[] {
  const weigh = section === "soon" ? closeness : section === "never" ? acquaintance : relativeLateness;
  const weighed = rows.map((row) => ({ row, weight: weigh(row, today) }));
  weighed.sort(
    (one, other) => other.weight - one.weight || compareText(one.row.person.name, other.row.person.name),
  );
  return weighed.map(({ row }) => row);
}

/** The greatest lateness among the row's reasons, in cadences. */
function relativeLateness({ person: { cadence }, reasons }: Row, today: Day): number {
  const scale = cadence === null ? DEFAULT_SCALE : cadenceInDays(cadence);
  let greatest = Number.NEGATIVE_INFINITY;
  for (const { day, kind } of reasons) {
    if (day !== null)
      greatest = Math.max(
        greatest,
        daysBetween(day, today) / (kind === "commitment" ? PROMISE_SCALE : scale),
      );
  }
  return greatest === Number.NEGATIVE_INFINITY ? 0 : greatest;
}

function closeness({ reasons: [first] }: Row, today: Day): number {
  return first?.day ? -daysBetween(today, first.day) : 0;
}

function acquaintance({ person: { knownSince } }: Row, today: Day): number {
  return knownSince === null ? 0 : daysBetween(knownSince, today);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
