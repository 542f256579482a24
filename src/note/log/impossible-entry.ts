import { calendarDay } from "../../domain/day";
import type { DateOrder } from "../text/day-value";
import type { EntryReader } from "./entry-reader";
import { entryDay, impossibleEntryDay } from "./log-entry";
import { logsIn, type LogSection, type NoteLog } from "./log-section";
import type { LogStyle } from "./log-style";
import type { NoteScan } from "../text/scan-note";

/** What would be an entry, were there such a day. */
export interface ImpossibleEntry {
  /** Counted from 1. */
  readonly line: number;
  /** The day as it stands there. */
  readonly found: string;
}

/** Each entry, with its day where no calendar has it. */
interface Sought {
  readonly line: number | null;
  readonly found: string | null;
}

const NONE: readonly ImpossibleEntry[] = [];
/** Days that not every month has, and months that no year has; most days of most notes are no such ones. */
const MAY_BE_MISSING = /\d{4}-(?:(?:00|1[3-9]|[2-9]\d)-\d\d|\d\d-(?:00|29|[3-9]\d))(?!\d)/g;
const OTHER_ORDER = /\d[/.-]\d{1,2}[/.-]\d{4}|\d{4}[/.]\d{1,2}[/.]\d/;

/** The entries of a note's logs that are not read because no calendar has their day, in its order; `log` is what is read. */
export function impossibleEntries(text: string, log: NoteLog, style: LogStyle): readonly ImpossibleEntry[] {
  if (!log.sections.some((section) => mayHaveOne(textOf(section, text, log.note)))) return NONE;
  const { sections } = logsIn(log.note, soughtReader(style.dateOrder), style);
  return sections.flatMap(({ entries }) =>
    entries.flatMap(({ interaction: { line, found } }) =>
      line === null || found === null ? [] : { line, found },
    ),
  );
}

function textOf({ from, to }: LogSection, text: string, { lines }: NoteScan): string {
  return text.slice((lines[from] ?? AT_END).start, lines[to]?.start);
}

const AT_END = { start: Number.POSITIVE_INFINITY };

function mayHaveOne(log: string): boolean {
  return (
    OTHER_ORDER.test(log) || Array.from(log.matchAll(MAY_BE_MISSING)).some(([found]) => isMissing(found))
  );
}

function isMissing(found: string): boolean {
  const [year = 0, month = 0, date = 0] = found.split("-").map(Number);
  return calendarDay(year, month, date) === null;
}

function soughtReader(order: DateOrder): EntryReader<Sought> {
  return ({ first, line }) => {
    const found = impossibleEntryDay(first, order);
    return found === null && entryDay(first, order) === null ? null : { line, found };
  };
}
