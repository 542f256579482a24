import type { PromiseWording } from "../../domain/commitment";
import { locateFrontMatter } from "../front-matter/front-matter";
import { formatEntryMark, type EntryMark } from "../log/entry-mark";
import { oneLine } from "../log/entry-text";
import { readLog, type NoteLog } from "../log/log-section";
import type { ContactContext } from "../log/record-contact";
import { recordInteraction, type NewInteraction } from "../log/record";
import { closePromise } from "../promises/promise-edit";
import { findPromise, promisesOf } from "../promises/promise-places";
import { wordingKey } from "../promises/promise-proof";
import { edited, refused, UNCHANGED, type Edit } from "../text/edit";
import { splitLines, textStart } from "../text/lines";
import { formatBefore, type Before } from "./before-words";
import { ownBefore } from "./own-entries";
import { propertiesBefore } from "./properties-before";
import { keyOfId, wordsHash } from "./tick-id";
import {
  entriesOf,
  entryWords,
  tickedEntries,
  withEntryMark,
  withoutLines,
  type TickedEntry,
  type TickPlace,
} from "./ticked-entries";

/** A line of a checklist that was ticked, as the note of the person is told of it. */
export interface Tick {
  /** What the line is about, and what the user has added to it. */
  readonly id: string;
  /** What is logged, on the day of the daily note. */
  readonly entry: NewInteraction;
  /** The promise that is kept with it. */
  readonly kept: KeptPromise | null;
}

/** A promise of the person's note, tasks in other ones, or both. */
export interface KeptPromise {
  /** As it stands in the person's own note; null where it does not. */
  readonly own: PromiseWording | null;
  readonly elsewhere: readonly KeptTask[];
}

/** A task in another note, and the line that it has there. */
export interface KeptTask {
  readonly path: string;
  readonly line: string;
  readonly wording: PromiseWording;
}

/** Stands in for the mark until it is known what the entry changed. */
const DRAFT: EntryMark = { id: "00000000-00000", words: "00000", before: "" };

/**
 * Writes what a ticked line stands for into the person's note, as one edit: the entry, with all that logging does to
 * the note, and the promise closed that is kept with it. The entry carries what it takes to find it again and to take
 * it back, so that the same line writes nothing twice, on no device. Of a day that has an entry already a plain tick
 * has nothing to add.
 */
export function logTick(text: string, tick: Tick, context: ContactContext): Edit {
  const { style } = context;
  const place = placeOf(tick);
  const log = readLog(text, style);
  if (entriesOf(log, place).length > 0 || isSaid(log, tick)) return UNCHANGED;
  const closing = closed(text, tick, context);
  if (closing.edit.kind === "refused") return closing.edit;
  const middle = closing.edit.kind === "changed" ? closing.edit.text : text;
  const draft = recordInteraction(middle, { ...tick.entry, text: draftWords(tick.entry) }, context);
  if (draft.kind !== "changed") return draft;
  const [entry] = entriesOf(readLog(draft.text, style), { key: DRAFT.id, day: place.day });
  if (entry === undefined) return refused("not-provable", null, tick.entry.text);
  const before = [
    ...closing.tasks,
    ...propertiesBefore(text, draft.text),
    ...linesAround(middle, draft.text, entry),
    ...ownBefore(log, place),
  ];
  const words = wordsHash(entryWords(entry.interaction));
  const mark = { id: tick.id, words, before: formatBefore(before) };
  const after = withEntryMark(draft.text, entry, { lines: splitLines(draft.text), to: mark });
  return entriesOf(readLog(after, style), place).length === 1
    ? edited(text, after)
    : refused("not-provable", entry.first + 1, tick.entry.text);
}

/** The closing of the promise in the person's own note, and the tasks it closes as they were. */
interface Closing {
  readonly edit: Edit;
  readonly tasks: readonly Before[];
}

const NOTHING_CLOSED: Closing = { edit: UNCHANGED, tasks: [] };

function closed(text: string, { kept, entry }: Tick, context: ContactContext): Closing {
  if (kept === null) return NOTHING_CLOSED;
  const { own } = kept;
  const others = kept.elsewhere.map(({ path, line: raw }): Before => ({ kind: "task", path, raw }));
  if (own === null) return { edit: UNCHANGED, tasks: others };
  const promise = promisesOf(text, context).find((each) => isSameWording(each, own));
  if (promise === undefined) return { edit: refused("promise-gone", null, own.text), tasks: [] };
  const lines = splitLines(text);
  const tasks = (findPromise(text, promise, context)?.tasks ?? []).map(({ line }): Before => ({
    kind: "task",
    path: null,
    raw: lines[(line ?? 0) - 1]?.text ?? "",
  }));
  return {
    edit: closePromise(text, { promise, end: { kind: "kept", on: entry.day } }, context),
    tasks: [...tasks, ...others],
  };
}

/** True where both say the same on one line, as a checklist has it. */
export function isSameWording(one: PromiseWording, other: PromiseWording): boolean {
  const key = (each: PromiseWording): string => wordingKey({ ...each, text: oneLine(each.text) });
  return key(one) === key(other);
}

/** A tick that says nothing but the day adds nothing to an entry that somebody has written for that day. */
function isSaid(log: NoteLog, { entry }: Tick): boolean {
  const isPlain = entry.text === "" && entry.channel === null && entry.direction === null;
  return isPlain && hasOwnEntry(log, entry);
}

/** True for a log with an entry of that day that no tick has written. */
export function hasOwnEntry(log: NoteLog, { day }: NewInteraction): boolean {
  const ticked = new Set(tickedEntries(log).map(({ first }) => first));
  return log.sections.some(({ entries }) =>
    entries.some(({ first, interaction }) => interaction.day === day && !ticked.has(first)),
  );
}

/** Where the entry of a tick stands. */
export function placeOf({ id, entry: { day } }: Tick): TickPlace {
  return { key: keyOfId(id), day };
}

/** The words made safe by themselves, so that the comment behind them is left as it is. */
function draftWords({ text }: NewInteraction): string {
  return [oneLine(text), formatEntryMark(DRAFT)].filter((part) => part !== "").join(" ");
}

/** How many lines were put above and below the entry's own: those without which the text is as it was. */
function linesAround(before: string, after: string, entry: TickedEntry): Before[] {
  const lines = splitLines(after);
  const wanted = bodyOf(before);
  for (const above of MOST_AROUND) {
    for (const below of MOST_AROUND) {
      const rest = withoutLines(after, lines, [entry.first - above, entry.last + below]);
      if (bodyOf(rest) !== wanted) continue;
      return above + below === 0 ? [] : [{ kind: "around", above, below }];
    }
  }
  return [];
}

/** Two headings, with a blank line below each of them and one above both. */
const MOST_AROUND = [0, 1, 2, 3, 4, 5];

function bodyOf(text: string): string {
  return text.slice(locateFrontMatter(text)?.bodyStart ?? textStart(text));
}
