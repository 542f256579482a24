import type { Day } from "../../domain/day";
import type { Interaction } from "../../domain/interaction";
import { edited, refused, type Edit } from "../text/edit";
import type { EntryToWrite } from "./entry-form";
import { placeEntry } from "./log-append";
import { leadingDay } from "../text/leading-day";
import { readLog, readLogWith, type NoteLog } from "./log-section";
import { isStory, withNews } from "./news";
import { openBlockRefused } from "../text/insertion";
import { datedLinesReader, haveSameWords, type Dated, type DatedLines } from "./entry-reader";
import type { LogStyle } from "./log-style";

export type { EntryToWrite } from "./entry-form";
export { formatEntry, type NewInteraction } from "./log-entry";
export type { LogStyle } from "./log-style";

/**
 * The interactions in the logs of a note, in the order they stand there, future days included. Entries of lists,
 * headings that start with a day, and rows of tables with a column of days are read; code, comments and quotes are
 * not.
 */
export function readInteractions(text: string, style: LogStyle): Interaction[] {
  return loggedInteractions(readLog(text, style));
}

/** The interactions in logs that have been read. */
export function loggedInteractions(log: NoteLog): Interaction[] {
  return log.sections.some(({ heading }) => isStory(heading)) ? withNewsIn(log) : entriesOf(log);
}

function withNewsIn({ sections }: NoteLog): Interaction[] {
  return sections.flatMap(({ heading, entries }) => {
    const found = entries.map(({ interaction }) => interaction);
    return isStory(heading) ? found.map(withNews) : found;
  });
}

/**
 * Writes an entry into the note's log, or into a new one at the end of the note. It takes its place by its day, in the
 * order, the bullets, the spacing and the line endings of the entries that stand there; no other byte changes.
 *
 * Refused where the log has no place for it, and where re-reading the result does not show this entry and otherwise
 * the same log.
 */
export function appendInteraction(text: string, entry: EntryToWrite, style: LogStyle): Edit {
  const read = datedLinesReader(style.dateOrder);
  const log = readLogWith(read, text, style);
  const place = placeEntry(text, log, { entry: { ...entry, dayText: legibleDay(entry) }, style });
  const edit = place.kind === "placed" ? place.insert() : place;
  if (edit.kind !== "changed") return edit;
  const after = readLogWith(read, edit.text, style);
  return isOneMore(entriesOf(log), entriesOf(after), entry.day)
    ? edited(text, edit.text)
    : notProven(log, entry);
}

/** The lines that {@link appendInteraction} writes for an entry; null where the log has no place for it. */
export function linesToAppend(text: string, entry: EntryToWrite, style: LogStyle): readonly string[] | null {
  const log = readLogWith(datedLinesReader(style.dateOrder), text, style);
  const place = placeEntry(text, log, { entry: { ...entry, dayText: legibleDay(entry) }, style });
  return place.kind === "placed" ? place.lines : null;
}

/** The day as the caller wants it written, as long as that reads as the same day; else plain. */
function legibleDay({ day, dayText }: EntryToWrite): string {
  const start = leadingDay(dayText);
  return start?.day === day && start.rest === "" && !/[\r\n]/.test(dayText) ? dayText : day;
}

function entriesOf<E extends Dated>({ sections }: NoteLog<E>): E[] {
  const found: E[] = [];
  for (const { entries } of sections) for (const { interaction } of entries) found.push(interaction);
  return found;
}

/** True when the second log is the first with one entry of that day put in, and all others in the words they had. */
function isOneMore(before: readonly DatedLines[], after: readonly DatedLines[], day: Day): boolean {
  if (after.length !== before.length + 1) return false;
  const firstOther = before.findIndex((entry, index) => !haveSameWords(entry, after[index]));
  const at = firstOther < 0 ? before.length : firstOther;
  return (
    after[at]?.day === day &&
    before.slice(at).every((entry, index) => haveSameWords(entry, after[at + 1 + index]))
  );
}

function notProven(log: NoteLog<Dated>, { day }: EntryToWrite): Edit {
  return openBlockRefused(log.note) ?? refused("not-provable", null, day);
}
