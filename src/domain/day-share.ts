import { isForContactAlone } from "./absence";
import type { Row } from "./row";

/** What a day holds, and what there has been of it. */
export interface DayRoom {
  /** How many people make a good day; 0 where no number is too great. */
  readonly cap: number;
  /** With how many people there was contact today. */
  readonly contacted: number;
}

/**
 * Those of the late and the due who are too many for today, from the end of the list: whoever is listed for a contact
 * and nothing else, beyond what the day still holds. A promise or a birthday is for today, however full it is.
 */
export function beyondToday(rows: readonly Row[], { cap, contacted }: DayRoom): readonly Row[] {
  return cap === 0 ? [] : rows.filter(isForContactAlone).slice(Math.max(0, cap - contacted));
}
