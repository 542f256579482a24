import type { Day } from "../../domain/day";
import type { Interaction } from "../../domain/interaction";
import { entryMarkIn, formatEntryMark, type EntryMark } from "../log/entry-mark";
import type { LoggedEntry, NoteLog } from "../log/log-section";
import { readInteractions } from "../log/interaction-log";
import type { LogStyle } from "../log/log-style";
import { lineEnd, lineTextEnd, type Line } from "../text/lines";
import { keyOfId, wordsHash } from "./tick-id";

/** An entry of a log that a ticked line of a checklist has written. */
export interface TickedEntry extends LoggedEntry {
  readonly mark: EntryMark;
  /** True where it no longer says what was written. */
  readonly isEdited: boolean;
}

/** Which line's entry is meant. */
export interface TickPlace {
  /** The key of the line, or an id that starts with it. */
  readonly key: string;
  readonly day: Day;
}

/** The entries of a note that checklists have written, in its order. */
export function tickedEntries({ note, sections }: NoteLog): TickedEntry[] {
  return sections.flatMap(({ entries }) =>
    entries.flatMap((entry): TickedEntry | [] => {
      const raw = note.lines.slice(entry.first, entry.last + 1).map(({ text }) => text);
      const mark = entryMarkIn(raw.join("\n"));
      if (mark === null) return [];
      return { ...entry, mark, isEdited: mark.words !== wordsHash(entryWords(entry.interaction)) };
    }),
  );
}

/** Those of one line; more than one where two devices wrote it before they met. */
export function entriesOf(log: NoteLog, { key, day }: TickPlace): TickedEntry[] {
  return tickedEntries(log).filter(
    ({ mark, interaction }) => keyOfId(mark.id) === keyOfId(key) && interaction.day === day,
  );
}

/** All that an entry says beside its day, as one text by which it is compared. */
export function entryWords({
  channel,
  direction,
  text,
}: Pick<Interaction, "channel" | "direction" | "text">): string {
  return JSON.stringify([channel, direction, text]);
}

/** The text with other marks in that entry's place. */
export function withEntryMark(
  text: string,
  { first, last, mark }: TickedEntry,
  { lines, to }: { readonly lines: readonly Line[]; readonly to: EntryMark },
): string {
  const [start, end] = [lines[first], lines[last]];
  if (start === undefined || end === undefined) return text;
  const own = text.slice(start.start, lineTextEnd(end));
  const changed = own.replace(formatEntryMark(mark), () => formatEntryMark(to));
  return text.slice(0, start.start) + changed + text.slice(lineTextEnd(end));
}

/** The text without those lines, both indexes included. Where they end the note, so does then the line before. */
export function withoutLines(
  text: string,
  lines: readonly Line[],
  [from, to]: readonly [number, number],
): string {
  const [first, last, above] = [lines[from], lines[to], lines[from - 1]];
  if (first === undefined || last === undefined) return text;
  const isLast = last.end === "" && above !== undefined;
  return text.slice(0, isLast ? lineTextEnd(above) : first.start) + text.slice(lineEnd(last));
}

/** True where the second log is the first without that one interaction. */
export function isOneLess(before: string, after: string, gone: Interaction, style: LogStyle): boolean {
  const [old, now] = [readInteractions(before, style), readInteractions(after, style)];
  const at = old.findIndex(({ line }) => line === gone.line);
  const left = old.filter((_, index) => index !== at).map(comparable);
  return (
    at >= 0 && now.length === left.length && now.every((entry, index) => comparable(entry) === left[index])
  );
}

function comparable(entry: Interaction): string {
  return `${entry.day} ${entryWords(entry)}`;
}
