import { inSequence, refused, UNCHANGED, type Edit } from "../text/edit";
import { oneLine, withoutInlineGuards } from "../log/entry-text";
import {
  appendSection,
  headingLine,
  insertLines,
  openBlockRefused,
  slotBelowHeading,
} from "../text/insertion";
import { linkPaths } from "../text/links";
import { listItems } from "../text/list-items";
import { scanNote, type NoteScan } from "../text/scan-note";
import { findSection, type Section } from "../text/sections";
import { markerLines, replaceLine, withoutMarkers } from "./checklist-marker";
import { readChecklist, tasksOf, type ChecklistTask } from "./checklist-tasks";
import { formatLine, type LineFormat } from "./line-format";

/** A line that the checklist of a day is to have. */
export interface ChecklistLine {
  /** The path of the person's note. */
  readonly path: string;
  /** The link to it, as Markdown. */
  readonly link: string;
  readonly kind: "contact" | "promise" | "milestone" | "thanks";
  /** The words by which the line is known again, such as the promise; empty for a contact. */
  readonly mark: string;
  readonly text: string;
}

/** The checklist of a day. */
export interface ChecklistBlock {
  /** With or without its `#` marks. */
  readonly heading: string;
  readonly lines: readonly ChecklistLine[];
  readonly format: LineFormat;
  /** The path of the note that a link leads to, or null. */
  readonly resolve: (linkpath: string) => string | null;
}

/**
 * Adds the lines that the checklist lacks, behind the tasks that stand under its heading, else in the place of a
 * marker, else with the heading at the end of the note. A line that is there already is left as it is, whatever its
 * tick, wording or place in the block; so doing it twice is doing it once. Nothing but markers is removed, and nothing
 * moved or un-ticked.
 *
 * Refused where re-reading the result does not show every line, such as in a fence that is left open.
 */
export function mergeChecklist(text: string, block: ChecklistBlock): Edit {
  if (block.lines.length === 0) return UNCHANGED;
  const note = scanNote(text);
  const section = findSection(note.lines, [block.heading]);
  const target = { text, note, section };
  const edit = inSequence(
    text,
    () => atMarker(target, block),
    (now) => addMissing(now, block),
    withoutMarkers,
  );
  if (edit.kind !== "changed" || isComplete(edit.text, block)) return edit;
  const [first = ""] = newLines(block);
  return openBlockRefused(note) ?? refused("not-provable", section && section.heading.at + 1, first);
}

/** Every line of the checklist, as it stands in a note that has none yet. */
export function newLines(block: ChecklistBlock): string[] {
  return missingLines([], block).map((words) => `- [ ] ${words}`);
}

/** A marker decides the place as long as the checklist has no line yet. */
function atMarker({ text, note, section }: Target, block: ChecklistBlock): Edit {
  const { lines } = note;
  const [first, ...others] = markerLines(text, note);
  if (first === undefined || (section !== null && tasksOf(lines, section).length > 0)) return UNCHANGED;
  if (section === null) {
    const added = [headingLine(block.heading), ...newLines(block)];
    return replaceLine(text, note, { at: first, isJoined: false }, added);
  }
  const { heading, end } = section;
  const at = [first, ...others].find((each) => each >= heading.below && each < end);
  if (at === undefined) return UNCHANGED;
  return replaceLine(text, note, { at, isJoined: at === heading.below }, newLines(block));
}

function addMissing(text: string, block: ChecklistBlock): Edit {
  const note = scanNote(text);
  const section = findSection(note.lines, [block.heading]);
  const missing = missingLines(section === null ? [] : tasksOf(note.lines, section), block);
  if (missing.length === 0) return UNCHANGED;
  if (section !== null) return intoSection({ text, note, section }, missing);
  const lines = missing.map((words) => `- [ ] ${words}`);
  return appendSection(text, note, { heading: block.heading, lines });
}

function isComplete(text: string, block: ChecklistBlock): boolean {
  return missingLines(readChecklist(text, block.heading), block).length === 0;
}

/** A task that stands there, and the note it is about: the first one it links to, for its words may name others. */
interface PresentTask {
  readonly text: string;
  readonly about: string | null;
}

/**
 * The words of the lines that no task stands for. Each task stands for one line at most: first for the one it equals
 * to the letter, then for the one with the longest mark that it holds, last for the contact with the person it names.
 */
function missingLines(present: readonly ChecklistTask[], block: ChecklistBlock): string[] {
  const { lines, format, resolve } = block;
  const free = new Set(present.map(({ text }): PresentTask => ({ text, about: firstNote(text, resolve) })));
  const missing = new Set(lines);
  const take = (line: ChecklistLine, stands: (task: PresentTask) => boolean): void => {
    const task = [...free].find(stands);
    if (task === undefined) return;
    free.delete(task);
    missing.delete(line);
  };
  for (const line of lines) take(line, ({ text }) => text === lineWords(line, format));
  const marked = lines
    .filter(({ mark }) => mark !== "")
    .sort((one, other) => other.mark.length - one.mark.length);
  for (const line of marked)
    if (missing.has(line)) take(line, (task) => concerns(task, line) && holdsMark(task, line));
  for (const line of lines) if (missing.has(line)) take(line, (task) => isPlainFor(task, line, marked));
  return [...missing].map((line) => lineWords(line, format));
}

/** A task about the person that holds no mark of theirs; it stands for their contact whatever it says. */
function isPlainFor(task: PresentTask, line: ChecklistLine, marked: readonly ChecklistLine[]): boolean {
  if (line.mark !== "" || !concerns(task, line)) return false;
  return !marked.some((other) => other.path === line.path && holdsMark(task, other));
}

function firstNote(text: string, resolve: ChecklistBlock["resolve"]): string | null {
  for (const linkpath of linkPaths(text)) {
    const path = resolve(linkpath);
    if (path !== null) return path;
  }
  return null;
}

function concerns({ about }: PresentTask, { path }: ChecklistLine): boolean {
  return about === path;
}

/** True where a task has the words in it by which that line is known again. */
export function holdsMark(
  { text }: Pick<ChecklistTask, "text">,
  { mark }: Pick<ChecklistLine, "mark">,
): boolean {
  return comparable(text).includes(comparable(mark));
}

function comparable(text: string): string {
  return withoutInlineGuards(text).replace(/\s+/g, " ").trim();
}

function lineWords({ link, text }: ChecklistLine, format: LineFormat): string {
  return formatLine(format, { link: link.replace(/\s+/g, " ").trim(), reason: oneLine(text) }).trim();
}

interface Target {
  readonly text: string;
  readonly note: NoteScan;
  readonly section: Section | null;
}

/** Behind the last list of tasks of the section, with its bullet; else below what stands there. */
function intoSection(
  { text, note, section }: Target & { readonly section: Section },
  missing: readonly string[],
): Edit {
  const { below } = section.heading;
  const last = listItems(note.lines, below, section.end)
    .filter((item) => /^\[.\]/u.test(item.text))
    .at(-1);
  const bullet = last === undefined ? "- " : `${last.prefix.trimEnd()} `;
  const place =
    last === undefined
      ? slotBelowHeading(note.lines, below, section.end)
      : ({ side: "after", at: last.last, isSpaced: false } as const);
  return insertLines(
    text,
    note,
    place,
    missing.map((words) => `${bullet}[ ] ${words}`),
  );
}
