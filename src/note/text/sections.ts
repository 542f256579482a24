import { isBlank } from "./lines";
import type { NoteLine } from "./scan-note";

/** A heading outside code, comments and front matter. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  /** Its words, without the marks that make it a heading. */
  readonly text: string;
  /** The index of its first line, and of the first line below it. */
  readonly at: number;
  readonly below: number;
}

/** A heading and what stands under it, up to the next heading of its level or a higher one. */
export interface Section {
  readonly heading: Heading;
  /** The index after the section's last line. */
  readonly end: number;
}

const LONGEST_NAME = 200;
/** Most headings are a few plain words, which need no more than lower case. */
const PLAIN_NAME = /^[A-Za-z]{1,40}(?: [A-Za-z]{1,40}){0,3}$/;
/** Pictures, and the joiners, skin tones, flags and keycaps that they are made up with. */
const EMOJI =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{FE0F}|\u{200D}|\u{20E3}/gu;

/** All headings, in the order of the note. */
export function headings(lines: readonly NoteLine[]): Heading[] {
  const found: Heading[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const heading = hashHeading(lines, at) ?? underlinedHeading(lines, at);
    if (heading !== null) found.push(heading);
  }
  return found;
}

/** The sections under headings whose words are wanted, in the order of the note. */
export function findSections(
  lines: readonly NoteLine[],
  isWanted: (text: string) => boolean,
  all = headings(lines),
): Section[] {
  return all.flatMap((heading, index) =>
    isWanted(heading.text) ? { heading, end: sectionEnd(all, index, lines.length) } : [],
  );
}

/** The first section under a heading of one of these names, or null; see {@link headingName}. */
export function findSection(lines: readonly NoteLine[], names: readonly string[]): Section | null {
  const wanted = new Set(names.map(headingName));
  return findSections(lines, (text) => wanted.has(headingName(text)))[0] ?? null;
}

/**
 * A heading's words as they are compared: in lower case, without `#`, emphasis, emoji and punctuation around them. A
 * heading of nothing else is compared as it is.
 *
 * @example headingName("## 💬 **Interaction Log**:") // "interaction log"
 */
export function headingName(text: string): string {
  if (PLAIN_NAME.test(text)) return text.toLowerCase();
  const shown = text
    .slice(0, LONGEST_NAME)
    .replace(/^#{1,6}(?=\s|$)/, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
  const words = shown
    .replace(EMOJI, "")
    .replace(/[*_=~`]/g, "")
    .replace(/^[\p{P}\p{S}\s]+/u, "")
    .replace(/[\p{P}\p{S}\s]+$/u, "")
    .replace(/ +/g, " ");
  return words === "" ? shown : words;
}

/** The index of the line with the next heading of that heading's level or a higher one, or `end` without one. */
export function sectionEnd(all: readonly Heading[], index: number, end: number): number {
  const level = all[index]?.level ?? 0;
  for (let later = index + 1; later < all.length; later += 1) {
    const next = all[later];
    if (next !== undefined && next.level <= level) return next.at;
  }
  return end;
}

const HASHES = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const [BLANK, HASH, HYPHEN, EQUALS] = [0x20, 0x23, 0x2d, 0x3d];

function hashHeading(lines: readonly NoteLine[], at: number): Heading | null {
  const line = lines[at];
  const marks = line?.kind === "prose" && mayBeHashed(line.text) ? HASHES.exec(line.text) : null;
  if (line === undefined || marks === null) return null;
  const text = withoutClosingMarks(line.text.slice(marks[0].length).trim());
  return { level: marks[1]?.length ?? 1, text, at, below: at + 1 };
}

/** `## Log ##` closes its heading; in `## C#` the mark is part of the words. */
function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === "#") end -= 1;
  const isClosing = end === 0 || /[ \t]/.test(text.charAt(end - 1));
  return isClosing ? text.slice(0, end).trimEnd() : text;
}

/** A heading made by a line of `=` or `-` below it. */
function underlinedHeading(lines: readonly NoteLine[], at: number): Heading | null {
  const line = lines[at];
  const below = lines[at + 1];
  if (line === undefined || below?.kind !== "prose" || !mayUnderline(below.text)) return null;
  const mark = UNDERLINE.exec(below.text)?.[1]?.charAt(0);
  // Indented text belongs to the list above it, and the dash below starts the next entry.
  if (mark === undefined || !isParagraphText(line) || /^[ \t]/.test(line.text)) return null;
  return { level: mark === "=" ? 1 : 2, text: line.text.trim(), at, below: at + 2 };
}

/** A first look that most lines do not pass. */
function mayBeHashed(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === HASH || first === BLANK;
}

/** The same for a line below a heading. */
function mayUnderline(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === HYPHEN || first === EQUALS || first === BLANK;
}

const BLOCK_START =
  /^(?:[ ]{4}|\t| {0,3}(?:#{1,6}(?:[ \t]|$)|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|[>|]|[-*_=]{3,}[ \t]*$))/;

/** True for a line that starts no block of its own: no heading, list, quote, table, rule or indented code. */
export function isParagraphText(line: NoteLine): boolean {
  return line.kind === "prose" && !isBlank(line) && !BLOCK_START.test(line.text);
}
