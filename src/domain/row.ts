import { cadenceInDays } from "./cadence";
import type { Day } from "./day";
import type { Horizon } from "./horizon";
import type { Person } from "./person";
import { reasons, type Reason } from "./reason";
import type { ShelfId } from "./section-id";
import type { Silence } from "./silence";
import { standing, type Standing } from "./standing";

/** One person on the agenda. */
export interface Row {
  readonly person: Person;
  readonly standing: Standing;
  /** Calendar days since `person.dueOn`; 0 while it is not past. */
  readonly daysLate: number;
  /** Why the person is listed, most urgent first; empty for somebody listed as snoozed or for an issue only. */
  readonly reasons: readonly Reason[];
  /** Only in the rows of the silences. */
  readonly silence?: Silence;
}

/** Rows of a class of their own are made quicker than by writing their members out, and a vault has thousands. */
class ListedRow implements Row {
  constructor(
    readonly person: Person,
    readonly standing: Standing,
    readonly daysLate: number,
    readonly reasons: readonly Reason[],
  ) {}
}

/** Where a reason can put somebody. */
type Urgency = Exclude<ShelfId, "snoozed" | "attention">;

/** How many days late weigh as much as one cadence: for a promise, and for a person without a cadence. */
const PROMISE_SCALE = 7;
const DEFAULT_SCALE = 30;

/** Where their cadence puts somebody who stands there, without a look at the day. */
const URGENCY_OF: Partial<Record<Standing, Urgency>> = {
  overdue: "overdue",
  due: "today",
  soon: "soon",
  never: "never",
};

const URGENCY_RANKS: Record<Urgency, number> = { overdue: 0, today: 1, soon: 2, never: 3 };

/** The row of a person on the horizon's day; null for somebody who is not listed. */
export function rowOf(person: Person, around: Horizon): Row | null {
  const where = standing(person, around);
  const why = reasons(person, where, around);
  if (why.length === 0 && where !== "snoozed" && person.issues.length === 0) return null;
  return new ListedRow(
    person,
    where,
    daysLate(person, around),
    why.length < 2 ? why : mostUrgentFirst(why, around.today),
  );
}

/** The reasons come in an order that nearly always is that of their urgency already. */
function mostUrgentFirst(why: readonly Reason[], today: Day): readonly Reason[] {
  if (isByUrgency(why, today)) return why;
  return [...why].sort((one, other) => urgencyRank(one, today) - urgencyRank(other, today));
}

function isByUrgency(why: readonly Reason[], today: Day): boolean {
  let last = 0;
  for (const reason of why) {
    const rank = urgencyRank(reason, today);
    if (rank < last) return false;
    last = rank;
  }
  return true;
}

/** Where a reason puts a person: late, due today, coming up, or not in touch yet. */
export function urgency(reason: Reason, today: Day): Urgency {
  if (reason.day === null) return "never";
  if (reason.day > today) return "soon";
  return reason.day < today && canBeLate(reason) ? "overdue" : "today";
}

/** A belated milestone, thanks and repair are about a day that is past, and for today. */
function canBeLate({ kind }: Reason): boolean {
  return kind !== "milestone" && kind !== "thanks" && kind !== "repair";
}

/**
 * The section of the row's most urgent reason, else that of the snoozed; null for a row that is only listed for issues.
 */
export function sectionOf({ reasons: [first], standing: where }: Row, today: Day): ShelfId | null {
  if (first === undefined) return where === "snoozed" ? "snoozed" : null;
  return (first.kind === "reconnect" ? URGENCY_OF[where] : undefined) ?? urgency(first, today);
}

/**
 * How far up a row comes in its section, the greatest first. What is coming up goes by its day, people not in touch yet
 * by how long they have been known, everything else by relative lateness (days late ÷ cadence).
 */
export function weightIn(section: ShelfId, row: Row, around: Horizon): number {
  if (section === "soon") return closeness(row, around);
  return section === "never" ? acquaintance(row, around) : relativeLateness(row, around);
}

function urgencyRank(reason: Reason, today: Day): number {
  return URGENCY_RANKS[urgency(reason, today)];
}

function daysLate({ dueNumber }: Person, { todayNumber }: Horizon): number {
  return dueNumber === null ? 0 : Math.max(0, todayNumber - dueNumber);
}

/** The greatest lateness among the row's reasons, in cadences. */
function relativeLateness({ person, reasons: why }: Row, around: Horizon): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const reason of why) greatest = Math.max(greatest, latenessOf(reason, person, around));
  return greatest === Number.NEGATIVE_INFINITY ? 0 : greatest;
}

function latenessOf({ day, kind }: Reason, person: Person, { daysSince, todayNumber }: Horizon): number {
  // Tension raises quietly, however long ago it was.
  if (day === null || kind === "repair") return Number.NEGATIVE_INFINITY;
  if (kind === "commitment") return daysSince(day) / PROMISE_SCALE;
  const isOfCadence = kind === "reconnect" || day === person.dueOn;
  const days = isOfCadence && person.dueNumber !== null ? todayNumber - person.dueNumber : daysSince(day);
  return days / scaleOf(person);
}

function scaleOf({ cadence }: Person): number {
  return cadence === null ? DEFAULT_SCALE : cadenceInDays(cadence);
}

function closeness({ reasons: [first] }: Row, { daysSince }: Horizon): number {
  return first === undefined || first.day === null ? 0 : daysSince(first.day);
}

function acquaintance({ person: { knownSince } }: Row, { daysSince }: Horizon): number {
  return knownSince === null ? 0 : daysSince(knownSince);
}
