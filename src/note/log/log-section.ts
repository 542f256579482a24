import type { Interaction } from "../../domain/interaction";
import { isBlank } from "../text/lines";
import { listItems, type ListItem } from "../text/list-items";
import { entryReader, type EntryReader } from "./entry-reader";
import { knownChannels, logHeadingNames, type LogStyle } from "./log-style";
import { headingWithDayFirst, withDayFirst } from "./day-first";
import { headsLog } from "./log-heading";
import { datedParagraphs, withoutPastedBullet, type Stretch } from "./dated-paragraphs";
import { logTables, rowLines, type LogTable } from "./log-table";
import { unheadedLogs } from "./unheaded-log";
import { scanNote, type NoteLine, type NoteScan } from "../text/scan-note";
import {
  findSections,
  headingName,
  headings,
  sectionEnd,
  type Heading,
  type Section,
} from "../text/sections";

/** How an entry is written: of a list, as a paragraph, as a heading with text below, or as a row of a table. */
export type EntryForm =
  | { readonly kind: "bullet"; readonly prefix: string }
  | { readonly kind: "paragraph" }
  | { readonly kind: "heading"; readonly level: number }
  | { readonly kind: "row"; readonly table: LogTable };

/** What was read of an interaction, and the lines of the note it stands on, both indexes included. */
export interface LoggedEntry<E extends object = Interaction> {
  readonly interaction: E;
  readonly first: number;
  readonly last: number;
  readonly form: EntryForm;
}

/** A part of a note that is a log, and the entries in it. */
export interface LogSection<E extends object = Interaction> {
  /** Null for a list at the top of a note that is a log without one. */
  readonly heading: Heading | null;
  /** The indexes of its first line, below the heading, and of the line after its last. */
  readonly from: number;
  readonly to: number;
  readonly entries: readonly LoggedEntry<E>[];
}

/** A note and the logs in it, in its order. A section within a log is part of that log. */
export interface NoteLog<E extends object = Interaction> {
  readonly note: NoteScan;
  /** All headings of the note, in its order. */
  readonly headings: readonly Heading[];
  readonly sections: readonly LogSection<E>[];
}

/** Reads the logs of a note. */
export function readLog(text: string, style: LogStyle): NoteLog {
  return readLogWith(entryReader(knownChannels(style), style.dateOrder), text, style);
}

/** Reads the logs of a note, of each entry what that reader tells. */
export function readLogWith<E extends object>(
  read: EntryReader<E>,
  text: string,
  style: LogStyle,
): NoteLog<E> {
  return logsIn(scanNote(text), read, style);
}

/** The same for a note whose lines are known. */
export function logsIn<E extends object>(note: NoteScan, read: EntryReader<E>, style: LogStyle): NoteLog<E> {
  const all = headings(note.lines);
  const sections = unheadedSections(note.lines, all, { read, style });
  const names = logHeadingNames(style);
  for (const section of findSections(note.lines, (text) => headsLog(text, names), all)) {
    const { heading, end: to } = section;
    if (heading.at < (sections.at(-1)?.to ?? 0)) continue;
    const inner = all.filter(({ at }) => heading.at < at && at < to);
    const entries = readEntries({ section, inner, lines: note.lines }, read);
    sections.push({ heading, from: heading.below, to, entries });
  }
  return { note, headings: all, sections };
}

function unheadedSections<E extends object>(
  lines: readonly NoteLine[],
  all: readonly Heading[],
  { read, style }: { readonly read: EntryReader<E>; readonly style: LogStyle },
): LogSection<E>[] {
  return unheadedLogs(lines, all, style).map(({ from, to, items }) => ({
    heading: null,
    from,
    to,
    entries: itemEntries(items, read),
  }));
}

/** A section with the headings inside it. */
interface Part {
  readonly lines: readonly NoteLine[];
  readonly section: Section;
  readonly inner: readonly Heading[];
}

/** Headings of a log below which stands what is still to come, and perhaps never came. */
const PLANNED =
  /^(?:upcoming|planned|scheduled|future|next|geplante?s?|anstehende?s?|kommende?s?|nächstes?)(?: (?:meetings?|calls?|talks?|events?|contacts?|interactions?|conversations?|steps|gespräche?|treffen|kontakte?|termine?))?$/;

/** True for a heading within a log below which stands what is still to come. */
export function isPlannedHeading({ text }: Heading): boolean {
  return PLANNED.test(headingName(text));
}

function readEntries<E extends object>(part: Part, read: EntryReader<E>): readonly LoggedEntry<E>[] {
  const { inner, section } = part;
  const planned = inner.flatMap((heading, index) =>
    isPlannedHeading(heading) ? { from: heading.at, to: sectionEnd(inner, index, section.end) } : [],
  );
  const entries = allEntries(part, read);
  if (planned.length === 0) return entries;
  return entries.filter(({ first }) => !planned.some(({ from, to }) => from <= first && first < to));
}

function allEntries<E extends object>(part: Part, read: EntryReader<E>): readonly LoggedEntry<E>[] {
  const { lines, section } = part;
  const entries: LoggedEntry<E>[] = [];
  let from = section.heading.below;
  for (const block of datedBlocks(part, read)) {
    for (const entry of looseEntries({ lines, from, to: block.first }, read)) entries.push(entry);
    entries.push(block);
    from = block.last + 1;
  }
  for (const entry of looseEntries({ lines, from, to: section.end }, read)) entries.push(entry);
  return entries;
}

/** The headings of a log that start with a day, each with the text below it up to the next heading of its kind. */
function datedBlocks<E extends object>(
  { lines, section, inner }: Part,
  read: EntryReader<E>,
): LoggedEntry<E>[] {
  const blocks: LoggedEntry<E>[] = [];
  inner.forEach((heading, index) => {
    if (heading.at <= (blocks.at(-1)?.last ?? 0)) return;
    const stretch = { lines, from: heading.at, to: sectionEnd(inner, index, section.end) };
    const block = datedBlock(stretch, heading, read);
    if (block !== null) blocks.push(block);
  });
  return blocks;
}

function datedBlock<E extends object>(
  { lines, to }: Stretch,
  heading: Heading,
  read: EntryReader<E>,
): LoggedEntry<E> | null {
  let last = to - 1;
  while (last >= heading.below && isEmptyLine(lines[last])) last -= 1;
  const further = lines.slice(heading.below, last + 1).map((line) => line.text);
  const first = headingWithDayFirst(heading.text);
  // A heading with its day at the end may be one of a time, with the talks of that time below it.
  const mayHoldEntries = first !== heading.text;
  if (mayHoldEntries && looseEntries({ lines, from: heading.below, to }, read).length > 0) return null;
  const interaction = read({ first, further, channel: null, line: heading.at + 1 });
  if (interaction === null) return null;
  return { interaction, first: heading.at, last, form: { kind: "heading", level: heading.level } };
}

function isEmptyLine(line: NoteLine | undefined): boolean {
  return line === undefined || isBlank(line);
}

function looseEntries<E extends object>(stretch: Stretch, read: EntryReader<E>): readonly LoggedEntry<E>[] {
  const kinds = [
    bulletEntries(stretch, read),
    paragraphEntries(stretch, read),
    rowEntries(stretch, read),
  ].filter((entries) => entries.length > 0);
  const [only, ...others] = kinds;
  if (only === undefined || others.length === 0) return only ?? NONE;
  return kinds.flat().sort((one, other) => one.first - other.first);
}

const NONE: readonly never[] = [];

function bulletEntries<E extends object>(
  { lines, from, to }: Stretch,
  read: EntryReader<E>,
): LoggedEntry<E>[] {
  return itemEntries(listItems(lines, from, to), read);
}

function itemEntries<E extends object>(items: readonly ListItem[], read: EntryReader<E>): LoggedEntry<E>[] {
  const entries: LoggedEntry<E>[] = [];
  let form: Extract<EntryForm, { readonly kind: "bullet" }> = { kind: "bullet", prefix: "- " };
  for (const { first, last, prefix, text, further } of items) {
    const interaction = read({ first: withDayFirst(text), further, channel: null, line: first + 1 });
    if (interaction === null) continue;
    // Most entries of a log are written alike.
    if (form.prefix !== prefix) form = { kind: "bullet", prefix };
    entries.push({ interaction, first, last, form });
  }
  return entries;
}

function paragraphEntries<E extends object>(stretch: Stretch, read: EntryReader<E>): LoggedEntry<E>[] {
  const { lines } = stretch;
  return datedParagraphs(stretch, read).flatMap(({ first, last }): LoggedEntry<E> | [] => {
    const [text = "", ...further] = lines.slice(first, last + 1).map((line) => line.text);
    const interaction = read({ first: withoutPastedBullet(text), further, channel: null, line: first + 1 });
    return interaction === null ? [] : { interaction, first, last, form: { kind: "paragraph" } };
  });
}

function rowEntries<E extends object>({ lines, from, to }: Stretch, read: EntryReader<E>): LoggedEntry<E>[] {
  return logTables(lines, from, to).flatMap((table) => {
    const rows = lines.slice(table.rule + 1, table.last + 1);
    return rows.flatMap(({ text }, index): LoggedEntry<E> | [] => {
      const at = table.rule + 1 + index;
      const interaction = read(rowLines(table, { text, line: at + 1 }));
      return interaction === null ? [] : { interaction, first: at, last: at, form: { kind: "row", table } };
    });
  });
}
