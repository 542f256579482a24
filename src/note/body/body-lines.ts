import { bodyStretches, type BodyPart, type BodyStretch } from "./body-parts";
import { isBlank } from "../text/lines";
import { indentation } from "../text/list-items";
import type { NoteLog } from "../log/log-section";
import type { NoteLine } from "../text/scan-note";
import { isParagraphText } from "../text/sections";
import { isRuleLine } from "../text/rule-line";

/** A line of a note's text, outside code, comments and quotes, and what it is part of. */
export interface BodyLine {
  /** What it says, without bullet and box. */
  readonly words: string;
  /** The line of the note, counted from 1. */
  readonly line: number;
  readonly part: BodyPart;
  /** What starts on it: an entry of a list, nested in another one or not, or a task; null where it runs on. */
  readonly starts: "bullet" | "nested bullet" | "task" | null;
  /** The character in the box of the task that it belongs to, the innermost one; null outside of tasks. */
  readonly box: string | null;
}

/** An entry of a list that lines below may still belong to. */
interface OpenEntry {
  readonly indent: number;
  readonly box: string | null;
}

/** What the lines read so far leave open. */
interface ListState {
  readonly entries: OpenEntry[];
  isInQuote: boolean;
  isAfterBlank: boolean;
}

type LineWords = Omit<BodyLine, "line" | "part">;

const ENTRY = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
/** Most lines start with a letter, which no entry does. */
const LETTER = /^[A-Za-z]/;
const BOX = /^\[(.)\](?:[ \t]+|$)/su;

/** The lines of a note's text in their order, headings included; front matter is none of it. */
export function bodyLines(log: NoteLog, checklistHeading: string): BodyLine[] {
  const found: BodyLine[] = [];
  for (const stretch of bodyStretches(log, checklistHeading)) {
    const { heading, part } = stretch;
    if (heading !== null) found.push(bodyLine(plainText(heading.text), heading.at, part));
    addLines(found, log.note.lines, stretch);
  }
  return found;
}

function bodyLine({ words, starts, box }: LineWords, at: number, part: BodyPart): BodyLine {
  return { words, line: at + 1, part, starts, box };
}

function addLines(found: BodyLine[], lines: readonly NoteLine[], { part, from, to }: BodyStretch): void {
  const state: ListState = { entries: [], isInQuote: false, isAfterBlank: true };
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const isText = line.kind === "prose" && !isBlank(line);
    const read = isText ? readLine(line, state) : null;
    state.isAfterBlank = !isText;
    // A blank line ends a quote, also where code comes next, below which text starts anew.
    state.isInQuote &&= isText;
    if (read !== null) found.push(bodyLine(read, at, part));
  }
}

function readLine(line: NoteLine, state: ListState): LineWords | null {
  const indent = indentation(line.text);
  const bullet = bulletOf(line);
  if (bullet === null) return readText(line, indent, state);
  // Four columns without a list above them make code.
  if (state.entries.length === 0 && indent > 3) return null;
  leaveEntries(state, indent - 2);
  return readEntry(line.text.slice(bullet.length), indent, state);
}

function bulletOf({ text }: NoteLine): string | null {
  const bullet = LETTER.test(text) ? undefined : ENTRY.exec(text)?.[0];
  return bullet === undefined || isRuleLine(text) ? null : bullet;
}

function readEntry(content: string, indent: number, state: ListState): LineWords | null {
  const { entries } = state;
  const match = content.startsWith("[") ? BOX.exec(content) : null;
  const box = match?.[1] ?? entries.at(-1)?.box ?? null;
  const starts = match !== null ? "task" : entries.length === 0 ? "bullet" : "nested bullet";
  entries.push({ indent, box });
  state.isInQuote = content.startsWith(">");
  return state.isInQuote ? null : { words: content.slice(match?.[0].length ?? 0).trim(), starts, box };
}

function readText(line: NoteLine, indent: number, state: ListState): LineWords | null {
  const words = line.text.trim();
  // Markdown lets a paragraph run on at the margin, out of a quote or an entry, until a line is left blank.
  const runsOn = !state.isAfterBlank && isParagraphText(line);
  state.isInQuote = words.startsWith(">") || (state.isInQuote && runsOn);
  if (!runsOn) leaveEntries(state, indent - 1);
  if (state.isInQuote || (state.entries.length === 0 && indent > 3)) return null;
  return { words, starts: null, box: state.entries.at(-1)?.box ?? null };
}

/** Leaves the entries that are indented deeper than that: what follows does not belong to them. */
function leaveEntries({ entries }: ListState, deepest: number): void {
  while ((entries.at(-1)?.indent ?? -Infinity) > deepest) entries.pop();
}

function plainText(words: string): LineWords {
  return { words, starts: null, box: null };
}
