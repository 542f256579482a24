import type { Day } from "./day";
import type { Person } from "./person";
import type { Reason } from "./reason";
import type { Row } from "./row";

/** How many people a day has room for, and how many it has had. */
export interface DayRoom {
  /** How many people make a good day; 0 for no limit. */
  readonly cap: number;
  /** With how many people there was contact today. */
  readonly contacted: number;
}

/** The room of that day. People are only asked for and counted where there is a cap; without one, `contacted` is 0. */
export function dayRoom(
  people: () => Iterable<Person>,
  { today, cap }: { readonly today: Day; readonly cap: number },
): DayRoom {
  let contacted = 0;
  if (cap > 0) for (const { lastContact } of people()) if (lastContact?.day === today) contacted += 1;
  return { cap, contacted };
}

/** How many more contacts there is room for; infinite without a cap. */
export function roomLeft({ cap, contacted }: DayRoom): number {
  return cap === 0 ? Infinity : Math.max(0, cap - contacted);
}

/** True for a contact that a cadence asks for. One that was planned, or follows a first meeting, has its own day. */
export function isProposed({ kind }: Reason): boolean {
  return kind === "reconnect";
}

function isDueByCadence({ reasons, standing }: Row): boolean {
  return (standing === "overdue" || standing === "due") && reasons.some(isProposed);
}

/**
 * The last of the rows that a cadence makes due, as many as the day has no room for. A row that has any other reason is
 * never among them, however full the day is.
 */
export function beyondToday(rows: readonly Row[], room: DayRoom): readonly Row[] {
  const proposed = rows.filter(isDueByCadence);
  return proposed.slice(roomLeft(room)).filter(({ reasons }) => reasons.length === 1);
}
