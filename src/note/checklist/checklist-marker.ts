import { edited, type Edit } from "../text/edit";
import { lineEnd, lineEnding, isBlank, type Line } from "../text/lines";
import { scanNote, type NoteScan } from "../text/scan-note";

const MARKER = /^ {0,3}(?:%%[ \t]*rapport-checklist[ \t]*%%|<!--[ \t]*rapport-checklist[ \t]*-->)[ \t]*$/i;

/**
 * The indexes of the lines that say where the checklist is to go: comments of nothing but `rapport-checklist`, which
 * a template can hold. One in code, or in a comment of several lines, says nothing.
 */
export function markerLines(text: string, { lines }: NoteScan): number[] {
  return lines.flatMap(({ kind, text: words, start }, at) => {
    if (kind !== "comment" || !MARKER.test(words)) return [];
    return scanNote(text.slice(0, start)).unclosed === null ? [at] : [];
  });
}

/** The note without the lines that say where the checklist is to go. */
export function withoutMarkers(text: string): Edit {
  const note = scanNote(text);
  let left = text;
  for (const at of markerLines(text, note).reverse()) {
    const line = note.lines[at];
    if (line !== undefined) left = left.slice(0, line.start) + left.slice(lineEnd(line));
  }
  return edited(text, left);
}

/** A line of a note, and whether what takes its place belongs to the line above it. */
export interface Replaced {
  readonly at: number;
  readonly isJoined: boolean;
}

/** The note with lines in the place of one of its lines, a blank line around them; none where they are joined. */
export function replaceLine(
  text: string,
  { lines }: NoteScan,
  { at, isJoined }: Replaced,
  added: readonly string[],
): Edit {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined) return edited(text, text);
  const end = line.end || lineEnding(text);
  const isOpenAbove = isJoined || above === undefined || above.kind === "front-matter" || isBlank(above);
  const block = [...(isOpenAbove ? [] : [""]), ...added, ...(isOpen(below) ? [] : [""])].join(end);
  return edited(text, text.slice(0, line.start) + block + line.end + text.slice(lineEnd(line)));
}

function isOpen(below: Line | undefined): boolean {
  return below === undefined || isBlank(below);
}
