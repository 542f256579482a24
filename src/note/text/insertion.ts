import { edited, refused, type Edit } from "./edit";
import { isBlank, lineEnd, lineEnding, type Line } from "./lines";
import type { NoteScan } from "./scan-note";

/** Where new lines go: before or after a line that stands there. */
export interface LinePlace {
  readonly side: "before" | "after";
  /** The index of that line. */
  readonly at: number;
  /** True where a blank line is to stand between that line and the new ones. */
  readonly isSpaced: boolean;
}

/**
 * The note with lines put before or after one of its lines, in that line's own ending. A final line ending that is
 * missing stays missing.
 */
export function insertLines(text: string, note: NoteScan, place: LinePlace, added: readonly string[]): Edit {
  const line = note.lines[place.at];
  if (line === undefined) return refused("not-provable", null, added[0] ?? "");
  if (place.side === "before")
    return edited(text, insertBefore(text, line, place.isSpaced ? [...added, ""] : added));
  return edited(text, insertAfter(text, line, place.isSpaced ? ["", ...added] : added));
}

/**
 * Where the first lines of a section go, between its heading and `end`: below what the user wrote there, with a blank
 * line between; in a section of blank lines, below the first of several, so that one stays on either side.
 */
export function slotBelowHeading(lines: readonly Line[], below: number, end: number): LinePlace {
  const last = lines.slice(below, end).findLastIndex((line) => !isBlank(line));
  if (last >= 0) return { side: "after", at: below + last, isSpaced: true };
  return { side: "after", at: end - below >= 2 ? below : below - 1, isSpaced: false };
}

function insertBefore(text: string, line: Line, added: readonly string[]): string {
  const end = line.end || lineEnding(text);
  return text.slice(0, line.start) + added.map((words) => words + end).join("") + text.slice(line.start);
}

function insertAfter(text: string, line: Line, added: readonly string[]): string {
  const end = line.end || lineEnding(text);
  const block = line.end === "" ? end + added.join(end) : added.join(end) + end;
  return text.slice(0, lineEnd(line)) + block + text.slice(lineEnd(line));
}

/** A heading and the lines under it. */
export interface NewSection {
  /** With or without its `#` marks; without them it becomes a second-level heading. */
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * The note with a section at its end, one blank line before it. A missing final line ending stays missing; an empty
 * note gets one. Refused when a fence or a comment is left open, for the section would stand inside it.
 */
export function appendSection(text: string, note: NoteScan, section: NewSection): Edit {
  const refusal = openBlockRefused(note);
  if (refusal !== null) return refusal;
  const added = [headingLine(section.heading), ...section.lines];
  const last = note.lines.at(-1);
  const end = lineEnding(text);
  if (last === undefined) return edited(text, text + added.map((line) => line + end).join(""));
  const isOpenAbove = isBlank(last) || last.kind === "front-matter";
  return edited(text, insertAfter(text, last, isOpenAbove ? added : ["", ...added]));
}

/** The line of a heading as it is written: on one line, second level unless it says another. */
export function headingLine(heading: string): string {
  const words = heading.trim().replace(/\s+/g, " ");
  return /^#{1,6}(?: |$)/.test(words) ? words : `## ${words.replace(/^#+ ?/, "")}`.trimEnd();
}

/** The refusal to write where a fence or a comment runs to the end of the note; null when none does. */
export function openBlockRefused({ lines, unclosed }: NoteScan): Edit | null {
  return unclosed === null ? null : refused("unclosed-block", unclosed + 1, lines[unclosed]?.text ?? "");
}
