import type { Row } from "../../domain/agenda";
import type { Group, ListSection } from "../../domain/grouping";
import type { Reason } from "../../domain/reason";

/** The kinds of reasons a list can be narrowed to, in the order in which they are offered. */
export const CHIPS = ["all", "reconnect", "promises", "celebrate", "waiting"] as const;
export type Chip = (typeof CHIPS)[number];

export interface ChipCount {
  readonly chip: Chip;
  /** How many people have a reason of that kind. */
  readonly count: number;
}

/** The chips worth showing: those that somebody stands under, and none at all when there is nothing to tell apart. */
export function chipCounts(due: readonly Row[]): ChipCount[] {
  const counts = countsOf(due);
  const shown = CHIPS.map((chip) => ({ chip, count: counts[chip] })).filter(({ count }) => count > 0);
  return shown.length > 2 ? shown : [];
}

/** The same chips for the part of the list that a filter lets through; they stay where they are while it is typed. */
export function countsAmong(groups: readonly Group[], chips: readonly ChipCount[]): ChipCount[] {
  const counts = countsOf(groups.flatMap(({ heading, rows }) => (isBesides(heading) ? [] : rows)));
  return chips.map(({ chip }) => ({ chip, count: counts[chip] }));
}

/** A mark for each kind, so that all that somebody has can be kept in one number. */
const MARKS = { all: 0, reconnect: 1, promises: 2, celebrate: 4, waiting: 8 } satisfies Record<Chip, number>;

/**
 * How many people there are of each kind, each person once a kind. Thousands are counted before the first frame, so that
 * those who have the same kinds are counted together first.
 */
function countsOf(due: readonly Row[]): Readonly<Record<Chip, number>> {
  const alike = Array<number>(16).fill(0);
  for (const { reasons } of due) {
    let marks = 0;
    for (const reason of reasons) marks |= markOf(reason);
    alike[marks] = (alike[marks] ?? 0) + 1;
  }
  const counts = { all: due.length, reconnect: 0, promises: 0, celebrate: 0, waiting: 0 };
  alike.forEach((people, marks) => {
    for (const chip of CHIPS) if ((marks & MARKS[chip]) !== 0) counts[chip] += people;
  });
  return counts;
}

/** The chip in force: the chosen one while somebody stands under it, else all. */
export function chipInForce(chosen: Chip, counts: readonly ChipCount[]): Chip {
  return counts.some(({ chip }) => chip === chosen) ? chosen : "all";
}

/** The groups under a chip. Who is snoozed, what could not be read and who is not due belong to the whole list only. */
export function groupsUnder(groups: readonly Group[], chip: Chip): readonly Group[] {
  if (chip === "all") return groups;
  return groups.flatMap(({ heading, rows }) => {
    const kept = isBesides(heading) ? [] : rows.filter((row) => isUnder(row, chip));
    return kept.length > 0 ? [{ heading, rows: kept }] : [];
  });
}

/** The sections of those whom something raises. */
const RAISED: readonly ListSection[] = ["overdue", "today", "never", "soon"];

function isBesides(heading: Group["heading"]): boolean {
  return heading.kind === "section" && !RAISED.includes(heading.id);
}

function isUnder({ reasons }: Row, chip: Chip): boolean {
  return chip === "all" || reasons.some((reason) => markOf(reason) === MARKS[chip]);
}

function markOf(reason: Reason): number {
  switch (reason.kind) {
    case "reconnect":
    case "next-contact":
    case "follow-up":
    case "thanks":
    case "repair":
      return MARKS.reconnect;
    case "commitment":
      return reason.commitment.direction === "mine" ? MARKS.promises : MARKS.waiting;
    case "milestone":
      return MARKS.celebrate;
  }
}
