import type { Day } from "./day";
import type { Person } from "./person";
import type { Reason } from "./reason";
import type { Row } from "./row";

/** What a day holds, and what there has been of it. */
export interface DayRoom {
  /** How many people make a good day; 0 where no number is too great. */
  readonly cap: number;
  /** With how many people there was contact today. */
  readonly contacted: number;
}

/** What that day holds; people are only asked for and looked through where there is a cap. */
export function dayRoom(
  people: () => Iterable<Person>,
  { today, cap }: { readonly today: Day; readonly cap: number },
): DayRoom {
  let contacted = 0;
  if (cap > 0) for (const { lastContact } of people()) if (lastContact?.day === today) contacted += 1;
  return { cap, contacted };
}

/** How many contacts there is still room for. */
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
 * Those of the late and the due who are too many for today, from the end of the list: whoever is listed because of a
 * cadence and nothing else, beyond what the day still holds. Whatever else somebody is listed for is for today, however
 * full it is.
 */
export function beyondToday(rows: readonly Row[], room: DayRoom): readonly Row[] {
  const proposed = rows.filter(isDueByCadence);
  return proposed.slice(roomLeft(room)).filter(({ reasons }) => reasons.length === 1);
}
