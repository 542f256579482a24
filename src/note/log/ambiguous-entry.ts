import type { DateOrder } from "../text/day-value";
import { readLog, type NoteLog } from "./log-section";
import type { LogStyle } from "./log-style";

/** What would be an entry, were it known which of day and month comes first in it. */
export interface AmbiguousEntry {
  /** Counted from 1. */
  readonly line: number;
  /** The day as it stands there. */
  readonly found: string;
}

/** Two first looks that the text of most notes does not pass, the cheaper one first. */
const MAY_BE_YEAR_LAST = /[/.-]\d{4}/;
const MAY_START_SO = /^(?:[ \t*+#_•–—-]{0,40}|[ \t]{0,3}\|[^\r\n]{0,400}?)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/m;
const YEAR_LAST = /\d{1,2}([/.-])\d{1,2}\1\d{4}/;
const ORDERS: readonly DateOrder[] = ["day-month-year", "month-day-year"];

/**
 * The first entry of a note's logs that is not read because its day has the year last and the settings do not say
 * which of the others comes first; null where there is none. The log is the one that was read of that text.
 */
export function ambiguousEntry(text: string, style: LogStyle, log: NoteLog): AmbiguousEntry | null {
  if (style.dateOrder !== "unset" || !mayStartSo(text)) return null;
  const known = new Set(entryLines(log));
  for (const dateOrder of ORDERS) {
    const more = readLog(text, { ...style, dateOrder });
    const line = entryLines(more).find((each) => !known.has(each));
    if (line !== undefined) return { line, found: dayOn(more, line) };
  }
  return null;
}

function mayStartSo(text: string): boolean {
  return MAY_BE_YEAR_LAST.test(text) && MAY_START_SO.test(text);
}

function entryLines({ sections }: NoteLog): number[] {
  return sections.flatMap(({ entries }) => entries.map(({ first }) => first + 1));
}

function dayOn({ note }: NoteLog, line: number): string {
  const words = note.lines[line - 1]?.text ?? "";
  return YEAR_LAST.exec(words)?.[0] ?? words;
}
