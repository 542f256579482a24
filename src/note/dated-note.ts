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
 * quarter or year that has a note; else its `date` property; else the day that its name begins with, as in
 * `2026-11-12 Kick-off`.
 */
export function noteDay(note: DatedNote, { dayOfPath, dateOrder }: NoteDayRules): Day | null {
  return dayOfPath(note.path) ?? dateProperty(note.properties, dateOrder) ?? dayInFront(note.path);
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

function dayInFront(path: string): Day | null {
  const start = path.lastIndexOf("/") + 1;
  if (!isDigit(path.charCodeAt(start)) || isDigit(path.charCodeAt(start + LENGTH))) return null;
  return parseDay(path.slice(start, start + LENGTH));
}

const LENGTH = "2026-11-12".length;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
