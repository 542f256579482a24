import { parseDay, type Day } from "../domain/day";
import { readDay, type DateOrder } from "./day-value";
import { isOwn } from "./own-properties";

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

/** Most names hold no year, and are not searched for a day. */
const YEAR = /\d{4}/;
/** A day as a word of its own. Without dashes only what starts like a year of our time is one: numbers abound. */
const DAY = /(^|[^\p{L}\p{N}])(?:(\d{4})-(\d{2})-(\d{2})|((?:19|20)\d{2})(\d{2})(\d{2}))(?![\p{L}\p{N}])/gu;
/** No file system allows longer names. */
const LONGEST_NAME = 255;

function dayInName(path: string): Day | null {
  const name = path.slice(path.lastIndexOf("/") + 1).slice(0, LONGEST_NAME);
  if (!YEAR.test(name)) return null;
  for (const [, , ...parts] of name.matchAll(DAY)) {
    const day = parseDay(parts.filter((part) => part !== undefined).join("-"));
    if (day !== null) return day;
  }
  return null;
}
