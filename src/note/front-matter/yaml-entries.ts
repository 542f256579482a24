import { isBlank, type Line } from "../text/lines";
import { trimmed } from "../text/reading";

/** A top-level property as it stands in the lines of a front matter. */
export interface YamlEntry {
  /** The key, without its quotes. */
  readonly key: string;
  /** The offset in the first line at which the value may start: just after the colon. */
  readonly afterColon: number;
  /** The index of the line with the key. */
  readonly first: number;
  /** The index of the last line that belongs to the value; blank lines and comments after it do not. */
  readonly last: number;
}

/**
 * The top-level properties, found by their indentation alone. Block text, lists and nested maps under a key belong to
 * it. What this reading cannot follow (flow maps, anchors before keys) yields no entry; editors prove their result.
 */
export function yamlEntries(lines: readonly Line[]): YamlEntry[] {
  const base = baseIndent(lines);
  const entries: YamlEntry[] = [];
  lines.forEach((line, first) => {
    const found = indentOf(line) === base ? keyAt(line.text, base) : null;
    if (found === null) return;
    const { key, afterColon } = found;
    const isBlockText = opensBlockText(line, afterColon);
    entries.push({ key, afterColon, first, last: lastLine(lines, first, { base, isBlockText }) });
  });
  return entries;
}

/** The indentation of the top level: that of the first line with content. */
export function baseIndent(lines: readonly Line[]): number {
  const first = lines.find((line) => !isBlank(line) && !isComment(line));
  return first === undefined ? 0 : indentOf(first);
}

/** True for a line that holds a comment and nothing else, unless it is part of block text. */
export function isComment(line: Line): boolean {
  return trimmed(line.text).startsWith("#");
}

const BLANK = 0x20;

/** How many blanks a line starts with. */
export function indentOf({ text }: Line): number {
  let indent = 0;
  while (text.charCodeAt(indent) === BLANK) indent += 1;
  return indent;
}

const LIST_ENTRY = /^ *-(?:[ \t]|$)/;

function lastLine(
  lines: readonly Line[],
  first: number,
  { base, isBlockText }: { readonly base: number; readonly isBlockText: boolean },
): number {
  let last = first;
  for (let index = first + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || isBlank(line)) continue;
    const isDeeper = indentOf(line) > base || line.text.startsWith("\t");
    if (isComment(line) && !(isDeeper && isBlockText)) continue;
    if (!isDeeper && !LIST_ENTRY.test(line.text)) break;
    last = index;
  }
  return last;
}

/** The characters that open something other than a plain scalar. */
const NO_PLAIN_KEY = /^(?:[#[\]{},|>&*!%@`\s]|[-?:](?:\s|$))/;

const BLOCK_TEXT = /^[ \t]*[|>]/;

/** True when the value that starts after that offset is `|` or `>` text, in which a hash opens no comment. */
export function opensBlockText(line: Line, afterColon: number): boolean {
  return BLOCK_TEXT.test(line.text.slice(afterColon));
}

type Key = Pick<YamlEntry, "key" | "afterColon">;

/** The key that stands from that offset of a line on, or null where none does. */
export function keyAt(line: string, from: number): Key | null {
  const quote = line.charAt(from);
  if (quote === '"' || quote === "'") return quotedKey(line, from, quote);
  return NO_PLAIN_KEY.test(line.slice(from, from + 2)) ? null : plainKey(line, from);
}

const COLON = /:(?=[ \t]|$)/;

function plainKey(line: string, from: number): Key | null {
  const match = COLON.exec(line.slice(from));
  if (match === null) return null;
  const key = line.slice(from, from + match.index).trimEnd();
  return key.includes(" #") ? null : { key, afterColon: from + match.index + 1 };
}

function quotedKey(line: string, from: number, quote: '"' | "'"): Key | null {
  const end = closingQuote(line, from, quote);
  if (end === null) return null;
  const colon = /^[ \t]*:(?=[ \t]|$)/.exec(line.slice(end));
  const key = colon === null ? null : unquoted(line.slice(from, end));
  return colon === null || key === null ? null : { key, afterColon: end + colon[0].length };
}

/** The offset after the quote that closes the one at `from`, or null when the line ends first. */
export function closingQuote(line: string, from: number, quote: '"' | "'"): number | null {
  for (let index = from + 1; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (character === "\\" && quote === '"') index += 1;
    else if (character === quote && quote === "'" && line.charAt(index + 1) === "'") index += 1;
    else if (character === quote) return index + 1;
  }
  return null;
}

function unquoted(text: string): string | null {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
