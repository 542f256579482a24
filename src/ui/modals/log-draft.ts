import { parseDay, type Day } from "../../domain/day";
import type { Direction } from "../../domain/interaction";
import { pastDayProblem } from "./day-problem";

/** An interaction to be written into a note. */
export interface LogEntry {
  readonly day: Day;
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly text: string;
}

/** The form of the log modal as it is filled in at the moment. */
export interface LogDraft extends Omit<LogEntry, "day"> {
  /** As the date field has it: empty, or `YYYY-MM-DD`. */
  readonly day: string;
}

/** The entry of a draft, or null while its day cannot be one. Blank space at either end of the text goes. */
export function entryOf(draft: LogDraft, today: Day): LogEntry | null {
  const day = pastDayProblem(draft.day, today) === null ? parseDay(draft.day) : null;
  return day === null ? null : { ...draft, day, text: draft.text.trim() };
}
