import { isPlainCharacter } from "./reading";

/** One line of a text, without its ending. */
export interface Line {
  readonly text: string;
  /** `\n`, `\r\n`, `\r`, or empty on a last line that has none. */
  readonly end: string;
  /** The offset of the line's first character in the whole text. */
  readonly start: number;
}

/** The byte order mark, which some editors put before the first line and which belongs to no line. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** The offset at which the first line starts: 1 after a byte order mark, else 0. */
export function textStart(text: string): number {
  return text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
}

const LINE_ENDING = /\r\n|[\r\n]/g;

/** The line that starts at that offset, or null at the end of the text. */
export function lineAt(text: string, start: number): Line | null {
  if (start >= text.length) return null;
  LINE_ENDING.lastIndex = start;
  const match = LINE_ENDING.exec(text);
  if (match === null) return { text: text.slice(start), end: "", start };
  return { text: text.slice(start, match.index), end: match[0], start };
}

/**
 * The lines of a text, whatever their endings. A final line ending starts no further line, so the empty text has none.
 *
 * @example splitLines("a\r\nb").map((line) => line.end) // ["\r\n", ""]
 */
export function splitLines(text: string, from = textStart(text)): Line[] {
  const lines: Line[] = [];
  forEachLine(text, from, (words, end, start) => lines.push({ text: words, end, start }));
  return lines;
}

/**
 * Calls back with what makes up each {@link Line} from that offset on. Each of the two characters that end lines is
 * looked for by itself, and again only once it has been passed, so that no stretch is searched twice.
 */
export function forEachLine(
  text: string,
  from: number,
  visit: (words: string, end: Line["end"], start: number) => void,
): void {
  let start = from;
  let feed = offsetOf("\n", text, start);
  let carriage = offsetOf("\r", text, start);
  while (start < text.length) {
    const at = Math.min(feed, carriage);
    const end = text.slice(at, feed === carriage + 1 ? feed + 1 : at + 1);
    visit(text.slice(start, at), end, start);
    start = at + end.length;
    if (feed < start) feed = offsetOf("\n", text, start);
    if (carriage < start) carriage = offsetOf("\r", text, start);
  }
}

/** The offset of the next such character, or that of the end of the text. */
function offsetOf(character: string, text: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

/** The offset after the line and its ending. */
export function lineEnd(line: Line): number {
  return line.start + line.text.length + line.end.length;
}

/** The offset after the line's own characters, before its ending. */
export function lineTextEnd(line: Line): number {
  return line.start + line.text.length;
}

/**
 * The offset at which a text goes on when what stands from one line's start to another line's end is cut out of it. A
 * carriage return above and a line feed below would become one line ending, so the blank line that the feed ends goes
 * along.
 */
export function cutEnd(text: string, start: number, end: number): number {
  return text.charAt(start - 1) === "\r" && text.charAt(end) === "\n" ? end + 1 : end;
}

/** The line ending a text uses: that of its first line, `\n` when no line has one. */
export function lineEnding(text: string): string {
  return lineAt(text, 0)?.end || "\n";
}

/** True for a line of nothing but white space. */
export function isBlank({ text }: Line): boolean {
  return isBlankText(text);
}

/** True for a text of nothing but white space; most are told by their first character. */
export function isBlankText(text: string): boolean {
  return !isPlainCharacter(text.charCodeAt(0)) && text.trim() === "";
}
