import { parseDay, type Day } from "../../domain/day";
import { readDay, type DateOrder } from "../text/day-value";
import { isOwn } from "../properties/own-properties";

/** A note that may be about a day. */
export interface DatedNote {
  readonly path: string;
  readonly properties: object | null;
}

/** What else tells the day of a note. */
export interface NoteDayRules {
  /** The day of a daily or other periodic note by its path, null for the rest. */
  readonly dayOfPath: (path: string) => Day | null;
  readonly dateOrder: DateOrder;
}

/**
 * The day that a note is about, null when it is about none: that of a daily note, or the first day of a week, month,
 * quarter or year that has a note; else its `date` property; else the first day in its name, as in
 * `2026-11-12 Kick-off`, `Kick-off 2026-11-12` or `20261112 Kick-off`.
 */
export function noteDay(note: DatedNote, { dayOfPath, dateOrder }: NoteDayRules): Day | null {
  return dayOfPath(note.path) ?? dateProperty(note.properties, dateOrder) ?? dayInName(note.path);
}

function dateProperty(properties: object | null, dateOrder: DateOrder): Day | null {
  if (properties === null) return null;
  for (const key in properties) {
    if (key.length !== "date".length || !isOwn(properties, key) || key.toLowerCase() !== "date") continue;
    const reading = readDay(properties[key], dateOrder);
    return reading.ok ? reading.value : null;
  }
  return null;
}

/** Without dashes only what starts like a year of our time is a day: numbers abound. */
const DAY = /(\d{4})-(\d{2})-(\d{2})|((?:19|20)\d{2})(\d{2})(\d{2})/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** No file system allows longer names. */
const LONGEST_NAME = 255;

/** The first day in a file name that is a word of its own. */
function dayInName(path: string): Day | null {
  const name = path.slice(path.lastIndexOf("/") + 1).slice(0, LONGEST_NAME);
  for (let from = 0; ;) {
    const match = DAY.exec(name.slice(from));
    if (match === null) return null;
    const start = from + match.index;
    from = start + match[0].length;
    const day = isWord(name, start, from) ? dayOf(match) : null;
    if (day !== null) return day;
  }
}

function isWord(name: string, start: number, end: number): boolean {
  return !LETTER_OR_DIGIT.test(name.charAt(start - 1)) && !LETTER_OR_DIGIT.test(name.charAt(end));
}

/** Of the two ways to write a day one was found, and the other has no parts. */
function dayOf([, year, month, date, ...compact]: RegExpExecArray): Day | null {
  return parseDay(year === undefined ? compact.join("-") : `${year}-${month}-${date}`);
}
