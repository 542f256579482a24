import { edited, refused, type Edit } from "./edit";
import { openBlockRefused } from "./insertion";
import { isBlank, lineEnd, lineEnding, type Line } from "./lines";
import { scanNote, type NoteLine, type NoteScan } from "./scan-note";

/** Where somebody wants lines to go. */
export interface WantedPlace {
  /** The line of the cursor, counted from 0. */
  readonly line: number;
  /** The text in which it stands there, whatever its line endings and byte order mark. */
  readonly seen: string;
}

/**
 * The note with lines put where the cursor is, a blank line around them. On a line of its own they take its place;
 * else they go below the paragraph or list that the cursor is in, so that none is torn apart, and never into the
 * properties, a code block, a comment or between a list and what is indented below it.
 *
 * Refused where the note is no longer what was seen, and where a block that is never closed would swallow the lines.
 */
export function insertBlock(text: string, place: WantedPlace, added: readonly string[]): Edit {
  if (comparable(text) !== comparable(place.seen)) return refused("changed-since", null, added[0] ?? "");
  const note = scanNote(text);
  const last = lastOfBlock(note.lines, place.line);
  if (note.unclosed !== null && last >= note.unclosed) {
    const refusal = openBlockRefused(note);
    if (refusal !== null) return refusal;
  }
  return edited(text, withBlockAfter({ text, note, last }, added));
}

function comparable(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

/** The index of the line that the lines follow; -1 for the start of the note. */
function lastOfBlock(lines: readonly NoteLine[], cursor: number): number {
  const at = Math.min(cursor, lines.length - 1);
  let last = lastLikeIt(lines, at);
  if (lines[at]?.kind === "front-matter") return last;
  for (let next = nextSaid(lines, last); goesOn(lines, last, next); next = nextSaid(lines, last)) {
    last = lastLikeIt(lines, next);
  }
  return last;
}

/** What is indented belongs to the list above it, and would be code without it; an entry right below goes on with the list. */
function goesOn(lines: readonly NoteLine[], last: number, next: number): boolean {
  if (isIndented(lines[next])) return true;
  return next === last + 1 && isIndented(lines[last]) && ENTRY.test(lines[next]?.text ?? "");
}

const ENTRY = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;

/** The index of the last line of the paragraph, list, code or comment that a line is part of. */
function lastLikeIt(lines: readonly NoteLine[], at: number): number {
  const line = lines[at];
  if (line === undefined || (line.kind === "prose" && isBlank(line))) return at;
  let last = at;
  for (let next = lines[last + 1]; next !== undefined && isPartOf(line, next); next = lines[last + 1])
    last += 1;
  return last;
}

/** The index of the first line below that is not blank. */
function nextSaid(lines: readonly NoteLine[], above: number): number {
  let at = above + 1;
  for (let line = lines[at]; line !== undefined && isBlank(line); line = lines[at]) at += 1;
  return at;
}

function isIndented(line: NoteLine | undefined): boolean {
  return line !== undefined && /^[ \t]/.test(line.text);
}

/** What is hidden or code goes on over blank lines; what is read ends at the first one, and before code. */
function isPartOf({ kind }: NoteLine, other: NoteLine): boolean {
  return other.kind === kind && (kind !== "prose" || !isBlank(other));
}

interface Target {
  readonly text: string;
  readonly note: NoteScan;
  readonly last: number;
}

function withBlockAfter({ text, note: { lines }, last }: Target, added: readonly string[]): string {
  const [before, after] = [lines[last], lines[last + 1]];
  const end = before?.end || lineEnding(text);
  const offset = before === undefined ? startOf(text, after) : lineEnd(before);
  const isOpenAbove = before === undefined || isBlank(before) || before.kind === "front-matter";
  const isOpenBelow = after !== undefined && isBlank(after);
  const block = [...(isOpenAbove ? [] : [""]), ...added, ...(after === undefined || isOpenBelow ? [] : [""])];
  const lead = before !== undefined && before.end === "" ? end : "";
  const tail = after === undefined && lead !== "" ? "" : end;
  return text.slice(0, offset) + lead + block.join(end) + tail + text.slice(offset);
}

function startOf(text: string, first: Line | undefined): number {
  return first?.start ?? text.length;
}
