import { daysBetween, type Day } from "./day";
import { DEFAULT_WINDOWS, horizon, type Horizon, type Windows } from "./horizon";
import type { Person } from "./person";
import { reasons, type Reason } from "./reason";
import { inOrder, type Row } from "./row";
import { standing } from "./standing";

export type { Row } from "./row";

export const SECTIONS = ["overdue", "today", "never", "soon", "snoozed", "attention"] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface Section {
  readonly id: SectionId;
  readonly rows: readonly Row[];
}

/** Everything to show for a day; the view, the checklist and the command line are drawn from this alone. */
export interface Agenda {
  readonly today: Day;
  /** The sections that have rows, in the order of `SECTIONS`. */
  readonly sections: readonly Section[];
  /** The first day after today on which somebody becomes due, or null. */
  readonly nextDue: Day | null;
}

/**
 * The agenda of a day: who is due and why. A person stands in one section, the one of the most urgent reason;
 * people with issues stand in `attention` too. The order of the rows is that of row.ts.
 */
export function agenda(people: Iterable<Person>, today: Day, windows: Windows = DEFAULT_WINDOWS): Agenda {
  const around = horizon(today, windows);
  const found = new Map<SectionId, Row[]>();
  let nextDue: Day | null = null;
  for (const person of people) {
    const row = rowOf(person, around);
    const section = sectionOf(row, today);
    if (section !== null) collect(found, section, row);
    if (person.issues.length > 0) collect(found, "attention", row);
    nextDue = earlierAhead(nextDue, row, today);
  }
  return { today, sections: ordered(found, today), nextDue };
}

/** The rows that have at least one reason, in the order of the sections. */
export function dueRows({ sections }: Agenda): Row[] {
  return sections
    .filter(({ id }) => id !== "snoozed" && id !== "attention")
    .flatMap((section) => section.rows)
    .filter((row) => row.reasons.length > 0);
}

/** Where a reason puts a person: late, today, coming up, or not yet in touch. A belated milestone is for today. */
export function urgency(reason: Reason, today: Day): SectionId {
  if (reason.day === null) return "never";
  if (reason.day > today) return "soon";
  return reason.day < today && reason.kind !== "milestone" ? "overdue" : "today";
}

function rowOf(person: Person, around: Horizon): Row {
  const where = standing(person, around);
  const why = reasons(person, where, around);
  if (why.length > 1) why.sort((one, other) => rank(one, around.today) - rank(other, around.today));
  return { person, standing: where, daysLate: daysLate(person, around.today), reasons: why };
}

const MOST_URGENT_FIRST: readonly SectionId[] = ["overdue", "today", "soon", "never"];

function rank(reason: Reason, today: Day): number {
  return MOST_URGENT_FIRST.indexOf(urgency(reason, today));
}

function daysLate({ dueOn }: Person, today: Day): number {
  return dueOn !== null && dueOn < today ? daysBetween(dueOn, today) : 0;
}

function sectionOf({ reasons: [first], standing: where }: Row, today: Day): SectionId | null {
  if (first !== undefined) return urgency(first, today);
  return where === "snoozed" ? "snoozed" : null;
}

function collect(found: Map<SectionId, Row[]>, section: SectionId, row: Row): void {
  const rows = found.get(section);
  if (rows === undefined) found.set(section, [row]);
  else rows.push(row);
}

function earlierAhead(soonest: Day | null, { person, standing: where }: Row, today: Day): Day | null {
  const { dueOn } = person;
  if (dueOn === null || dueOn <= today || (where !== "soon" && where !== "fine")) return soonest;
  return soonest === null || dueOn < soonest ? dueOn : soonest;
}

function ordered(found: ReadonlyMap<SectionId, Row[]>, today: Day): Section[] {
  return SECTIONS.flatMap((id) => {
    const rows = found.get(id);
    return rows === undefined ? [] : [{ id, rows: inOrder(id, rows, today) }];
  });
}
