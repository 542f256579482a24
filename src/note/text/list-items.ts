import { isBlank, type Line } from "./lines";
import { isRuleLine } from "./rule-line";
import type { NoteLine } from "./scan-note";
import { isParagraphText } from "./sections";

/** An entry of a bulleted list at its outermost level. */
export interface ListItem {
  /** The indexes of its first and its last line; blank lines after it do not belong to it. */
  readonly first: number;
  readonly last: number;
  /** White space, bullet and white space, as they stand before the words. */
  readonly prefix: string;
  /** The words of the first line. */
  readonly text: string;
  /** The lines below, nested lists included, without the indentation that makes them part of the entry. */
  readonly further: readonly string[];
}

interface OpenItem {
  readonly first: number;
  last: number;
  readonly prefix: string;
  readonly indent: number;
}

const NO_LINES: readonly string[] = [];

/** The outermost entries of the bulleted lists between two lines, the second not included. */
export function listItems(lines: readonly NoteLine[], from: number, to: number): ListItem[] {
  const found: OpenItem[] = [];
  let current: OpenItem | null = null;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    const start: LineStart = { at, indent: indentation(line.text), prefix: bulletPrefix(line) };
    if (current !== null && continues(current, line, start)) current.last = at;
    else {
      current = opened(start);
      if (current !== null) found.push(current);
    }
  }
  return found.map((item) => closed(lines, item));
}

/** The width of a line's indentation in columns; a tab reaches to the next multiple of four. */
export function indentation(text: string): number {
  let columns = 0;
  for (let at = 0; isBlankAt(text, at); at += 1)
    columns += text.charCodeAt(at) === TAB ? 4 - (columns % 4) : 1;
  return columns;
}

/** What a line starts with; a prefix for an entry of a list alone. */
interface LineStart {
  readonly at: number;
  readonly indent: number;
  readonly prefix: string | null;
}

function opened({ at, indent, prefix }: LineStart): OpenItem | null {
  // Four columns without a list above them make code.
  return prefix === null || indent > 3 ? null : { first: at, last: at, prefix, indent };
}

function bulletPrefix({ kind, text }: NoteLine): string | null {
  if (kind !== "prose") return null;
  const bullet = afterBlanks(text, 0);
  const words = isBullet(text.charCodeAt(bullet)) ? afterBlanks(text, bullet + 1) : bullet;
  const isApart = words > bullet + 1 || (words > bullet && words === text.length);
  return isApart && !isRuleLine(text) ? text.slice(0, words) : null;
}

const [TAB, BLANK] = [0x09, 0x20];
const [STAR, PLUS, HYPHEN] = [0x2a, 0x2b, 0x2d];

function isBullet(code: number): boolean {
  return code === HYPHEN || code === STAR || code === PLUS;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isBlankAt(text, at)) at += 1;
  return at;
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === BLANK || code === TAB;
}

function continues(item: OpenItem, line: NoteLine, { at, indent, prefix }: LineStart): boolean {
  if (prefix !== null) return indent >= item.indent + 2;
  // Markdown lets the text of an entry run on at the margin as long as no line is left blank.
  return indent > item.indent || (item.last === at - 1 && isParagraphText(line));
}

function closed(lines: readonly NoteLine[], { first, last, prefix }: OpenItem): ListItem {
  const text = (lines[first]?.text ?? "").slice(prefix.length);
  if (first === last) return { first, last, prefix, text, further: NO_LINES };
  const width = indentation(prefix.replace(/[-*+]/, " "));
  const further = lines.slice(first + 1, last + 1).map((line) => withoutIndent(line, width));
  return { first, last, prefix, text, further };
}

function withoutIndent({ text }: Line, width: number): string {
  let columns = 0;
  let at = 0;
  for (; columns < width && isBlankAt(text, at); at += 1)
    columns += text.charCodeAt(at) === TAB ? 4 - (columns % 4) : 1;
  return text.slice(at);
}
