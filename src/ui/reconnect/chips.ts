import type { Row } from "../../domain/row";
import { isBesides, type Group } from "../../domain/grouping";
import type { Reason } from "../../domain/reason";
import { changesBetween } from "./list-changes";

/** The kinds of reasons a list can be narrowed to, in the order in which they are offered. */
export const CHIPS = ["all", "reconnect", "promises", "celebrate", "waiting"] as const;
export type Chip = (typeof CHIPS)[number];

export interface ChipCount {
  readonly chip: Chip;
  /** How many people have a reason of that kind. */
  readonly count: number;
}

/** A mark for each kind, so that all that somebody has can be kept in one number. */
const MARKS = { all: 0, reconnect: 1, promises: 2, celebrate: 4, waiting: 8 } satisfies Record<Chip, number>;

/** Counts people by the kinds of their reasons, each person once a kind. Who stays in the list is not counted again. */
export class ChipCounter {
  private people: readonly Row[] = [];
  /** How many have the same kinds, by their marks: thousands are counted before the first frame. */
  private readonly alike = Array<number>(16).fill(0);

  /** The chips worth showing: those that somebody stands under, and none at all when there is nothing to tell apart. */
  chips(due: readonly Row[]): ChipCount[] {
    const counts = this.counts(due);
    const shown = CHIPS.map((chip) => ({ chip, count: counts[chip] })).filter(({ count }) => count > 0);
    return shown.length > 2 ? shown : [];
  }

  counts(people: readonly Row[]): Readonly<Record<Chip, number>> {
    for (const { gone, come } of changesBetween(this.people, people)) {
      this.count(gone, -1);
      this.count(come, 1);
    }
    this.people = people;
    const counts = { all: people.length, reconnect: 0, promises: 0, celebrate: 0, waiting: 0 };
    this.alike.forEach((count, marks) => {
      for (const chip of CHIPS) if ((marks & MARKS[chip]) !== 0) counts[chip] += count;
    });
    return counts;
  }

  private count(people: readonly Row[], by: 1 | -1): void {
    for (const { reasons } of people) {
      let marks = 0;
      for (const reason of reasons) marks |= markOf(reason);
      this.alike[marks] = (this.alike[marks] ?? 0) + by;
    }
  }
}

/** The same chips for the part of the list that a filter lets through; they stay where they are while it is typed. */
export function countsAmong(groups: readonly Group[], chips: readonly ChipCount[]): ChipCount[] {
  const among = groups.flatMap(({ heading, rows }) => (isBesides(heading) ? [] : rows));
  const counts = new ChipCounter().counts(among);
  return chips.map(({ chip }) => ({ chip, count: counts[chip] }));
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
