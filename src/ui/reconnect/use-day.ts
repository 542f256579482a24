import { useMemo } from "preact/hooks";
import { absence, type Absence } from "../../domain/absence";
import { beyondToday, type DayRoom } from "../../domain/day-share";
import type { Group, ListSection } from "../../domain/grouping";
import type { Row } from "../../domain/row";

export interface PartedList {
  readonly groups: readonly Group[];
  /** Null while no more are overdue than some days hold. */
  readonly absence: Absence | null;
  /** True when there was contact with as many people today as make a good day, and others are left. */
  readonly isEnough: boolean;
}

/** The groups with those of the late and due who can wait in one of their own, where they are too many for a day. */
export function useDay(groups: readonly Group[], { cap, contacted }: DayRoom): PartedList {
  return useMemo(() => parted(groups, { cap, contacted }), [groups, cap, contacted]);
}

function parted(groups: readonly Group[], room: DayRoom): PartedList {
  const overdue = groups.find(({ heading }) => isSection(heading, ["overdue"]));
  const found = overdue === undefined ? null : absence(overdue.rows, room.cap);
  if (found !== null) return { groups: withLater(groups, found.later), absence: found, isEnough: false };
  const due = groups.filter(({ heading }) => isSection(heading, ["overdue", "today"]));
  const later = beyondToday(
    due.flatMap(({ rows }) => rows),
    room,
  );
  const isEnough = later.length > 0 && room.contacted >= room.cap;
  return { groups: later.length === 0 ? groups : withLater(groups, later), absence: null, isEnough };
}

/** The rows of the group of those who can wait go there from wherever they stand. */
function withLater(groups: readonly Group[], later: readonly Row[]): readonly Group[] {
  const waiting = new Set(later);
  const others = groups.flatMap(({ heading, rows }) => {
    const left = isSection(heading, ["overdue", "today"]) ? rows.filter((row) => !waiting.has(row)) : rows;
    return left.length === 0 ? [] : [{ heading, rows: left }];
  });
  const at = others.findIndex(({ heading }) => isSection(heading, ["snoozed", "attention", "others"]));
  const index = at < 0 ? others.length : at;
  const group: Group = { heading: { kind: "section", id: "later" }, rows: later };
  return [...others.slice(0, index), group, ...others.slice(index)];
}

function isSection(heading: Group["heading"], ids: readonly ListSection[]): boolean {
  return heading.kind === "section" && ids.includes(heading.id);
}
