import type { Agenda, Row, Section } from "../../domain/agenda";
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
  const counts = new Map<Chip, number>([["all", due.length]]);
  for (const { reasons } of due) {
    reasons.forEach((reason, index) => {
      const chip = chipOf(reason);
      const isFirst = reasons.findIndex((other) => chipOf(other) === chip) === index;
      if (isFirst) counts.set(chip, (counts.get(chip) ?? 0) + 1);
    });
  }
  const shown = CHIPS.map((chip) => ({ chip, count: counts.get(chip) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  return shown.length > 2 ? shown : [];
}

/** The chip in force: the chosen one while somebody stands under it, else all. */
export function chipInForce(chosen: Chip, counts: readonly ChipCount[]): Chip {
  return counts.some(({ chip }) => chip === chosen) ? chosen : "all";
}

/** The sections under a chip. Who is snoozed and what could not be read belong to the whole list only. */
export function sectionsUnder({ sections }: Agenda, chip: Chip): readonly Section[] {
  if (chip === "all") return sections;
  return sections.flatMap(({ id, rows }) => {
    const kept = id === "snoozed" || id === "attention" ? [] : rows.filter((row) => isUnder(row, chip));
    return kept.length > 0 ? [{ id, rows: kept }] : [];
  });
}

function isUnder({ reasons }: Row, chip: Chip): boolean {
  return chip === "all" || reasons.some((reason) => chipOf(reason) === chip);
}

function chipOf(reason: Reason): Chip {
  switch (reason.kind) {
    case "reconnect":
    case "next-contact":
    case "follow-up":
    case "thanks":
    case "repair":
      return "reconnect";
    case "commitment":
      return reason.commitment.direction === "mine" ? "promises" : "waiting";
    case "milestone":
      return "celebrate";
  }
}
