import { useMemo } from "preact/hooks";
import { absence, type Absence } from "../../domain/absence";
import type { Group } from "../../domain/grouping";

export interface PartedList {
  readonly groups: readonly Group[];
  /** Null while no more are overdue than some days hold. */
  readonly absence: Absence | null;
}

/** The groups with those of the overdue who can wait in one of their own, where there are too many for one look. */
export function useAbsence(groups: readonly Group[], cap: number): PartedList {
  return useMemo(() => parted(groups, cap), [groups, cap]);
}

function parted(groups: readonly Group[], cap: number): PartedList {
  const overdue = groups.find(({ heading }) => heading.kind === "section" && heading.id === "overdue");
  const found = overdue === undefined ? null : absence(overdue.rows, cap);
  if (found === null) return { groups, absence: null };
  const later: Group = { heading: { kind: "section", id: "later" }, rows: found.later };
  const others = groups.map((group) => (group === overdue ? { ...group, rows: found.now } : group));
  const at = others.findIndex(({ heading }) => heading.kind === "section" && isAfterLater(heading.id));
  const index = at < 0 ? others.length : at;
  return { groups: [...others.slice(0, index), later, ...others.slice(index)], absence: found };
}

function isAfterLater(id: string): boolean {
  return id === "snoozed" || id === "attention" || id === "others";
}
