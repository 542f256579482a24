import { isBlank } from "../text/lines";
import type { NoteLine } from "../text/scan-note";
import { isParagraphText } from "../text/sections";
import type { EntryReader } from "./entry-reader";

/** A stretch of lines, the last one not included. */
export interface Stretch {
  readonly lines: readonly NoteLine[];
  readonly from: number;
  readonly to: number;
}

interface DatedParagraph {
  readonly first: number;
  last: number;
}

/** What other programs begin entries with. To Markdown it is a character of a paragraph like any other. */
const PASTED_BULLET = /^[•‣▪◦·–—][ \t\u00A0]+/u;

/**
 * The paragraphs that start with a day in bold, and the lines of paragraphs that start with a pasted bullet and a day,
 * each up to its end or the next line that does. A plain day at the start of a paragraph may belong to any story.
 */
export function datedParagraphs<E extends object>(
  { lines, from, to }: Stretch,
  read: EntryReader<E>,
): readonly DatedParagraph[] {
  const found: DatedParagraph[] = [];
  let current: DatedParagraph | null = null;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    const opener = line === undefined ? null : openerOf(line.text);
    if (line === undefined || (current === null && opener === null)) continue;
    if (!isParagraphText(line)) current = null;
    else if (opener !== null && mayOpen(opener, at, { lines, from, current }) && hasDay(line.text, read))
      found.push((current = { first: at, last: at }));
    else if (opener === "pasted") current = null;
    else if (current !== null) current.last = at;
  }
  return found;
}

/** The words of a line behind a bullet that was pasted; the line itself where it has none. */
export function withoutPastedBullet(text: string): string {
  return text.slice(PASTED_BULLET.exec(text)?.[0].length ?? 0);
}

function openerOf(text: string): "bold" | "pasted" | null {
  if (text.startsWith("**") || text.startsWith("__")) return "bold";
  return PASTED_BULLET.test(text) ? "pasted" : null;
}

/** A day in bold begins a paragraph, a pasted bullet one of its lines; what runs on from a list belongs to that. */
function mayOpen(
  opener: "bold" | "pasted",
  at: number,
  { lines, from, current }: Omit<Stretch, "to"> & { readonly current: DatedParagraph | null },
): boolean {
  if (current !== null) return true;
  let above = at - 1;
  if (opener === "pasted") while (above >= from && isText(lines[above])) above -= 1;
  return above < from || isEmpty(lines[above]);
}

function isText(line: NoteLine | undefined): boolean {
  return line !== undefined && isParagraphText(line);
}

function isEmpty(line: NoteLine | undefined): boolean {
  return line === undefined || isBlank(line);
}

function hasDay<E extends object>(text: string, read: EntryReader<E>): boolean {
  return read({ first: withoutPastedBullet(text), further: [], channel: null, line: null }) !== null;
}
