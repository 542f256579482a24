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
const BULLET = /^[ \t]*[-*+](?:[ \t]+|$)/;

/** The outermost entries of the bulleted lists between two lines, the second not included. */
export function listItems(lines: readonly NoteLine[], from: number, to: number): ListItem[] {
  const found: OpenItem[] = [];
  let current: OpenItem | null = null;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    if (current !== null && continues(current, line, at)) current.last = at;
    else {
      current = opened(line, at);
      if (current !== null) found.push(current);
    }
  }
  return found.map((item) => closed(lines, item));
}

/** The width of a line's indentation in columns; a tab reaches to the next multiple of four. */
export function indentation(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character === "\t") columns += 4 - (columns % 4);
    else if (character === " ") columns += 1;
    else break;
  }
  return columns;
}

function opened(line: NoteLine, at: number): OpenItem | null {
  const prefix = bulletPrefix(line);
  const indent = indentation(line.text);
  // Four columns without a list above them make code.
  return prefix === null || indent > 3 ? null : { first: at, last: at, prefix, indent };
}

function bulletPrefix(line: NoteLine): string | null {
  if (line.kind !== "prose" || isRuleLine(line.text)) return null;
  return BULLET.exec(line.text)?.[0] ?? null;
}

function continues(item: OpenItem, line: NoteLine, at: number): boolean {
  const indent = indentation(line.text);
  if (bulletPrefix(line) !== null) return indent >= item.indent + 2;
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
  while (columns < width && (text[at] === " " || text[at] === "\t")) {
    columns += text[at] === "\t" ? 4 - (columns % 4) : 1;
    at += 1;
  }
  return text.slice(at);
}
