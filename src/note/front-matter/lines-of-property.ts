import { isBlank, type Line } from "../text/lines";
import { flowParts } from "./yaml-flow";
import { closingQuote, indentOf, isComment, keyAt } from "./yaml-entries";

/** A line of a property in which a key, an entry of a list or a value of its own starts. */
export interface PropertyLine {
  readonly line: Line;
  readonly indent: number;
  readonly isListEntry: boolean;
  readonly hasKey: boolean;
  /** The first line of the value, without the blanks around it. */
  readonly value: string;
  /** The value from its first character on, and all that follows in the property. */
  readonly rest: string;
  /** The offset in `rest` after a value in quotes or brackets; null for another, and for one that is never closed. */
  readonly close: number | null;
}

/** The lines of a property, without blank ones, comments and those in which block text or a value goes on. */
export function propertyLines(part: readonly Line[]): readonly PropertyLine[] {
  const lines: PropertyLine[] = [];
  part.forEach((line, index) => {
    if (isBlank(line) || isComment(line)) return;
    const last = lines.at(-1);
    if (last === undefined || !goesOn(last, line)) lines.push(propertyLine(part, index, line));
  });
  return lines;
}

const LIST_SIGN = /^ *- +/;

function propertyLine(part: readonly Line[], index: number, line: Line): PropertyLine {
  const indent = indentOf(line);
  const start = LIST_SIGN.exec(line.text)?.[0].length ?? indent;
  const key = keyAt(line.text, start);
  const below = part.slice(index + 1).map(({ text }) => `\n${text}`);
  const rest = [line.text.slice(key?.afterColon ?? start), ...below].join("").replace(/^[ \t]+/, "");
  const [value = ""] = rest.split("\n", 1);
  const facts = { line, indent, isListEntry: start > indent, hasKey: key !== null };
  return { ...facts, value: value.trimEnd(), rest, close: closeOf(rest) };
}

function closeOf(rest: string): number | null {
  const opening = rest.charAt(0);
  if (opening === '"' || opening === "'") return closingQuote(rest, 0, opening);
  if (opening !== "[" && opening !== "{") return null;
  const parts = flowParts(rest, 0, rest.length);
  return parts === null ? null : parts.close + 1;
}

const BLOCK_TEXT = /^[|>][-+\d]{0,2}(?:[ \t]+#.*)?$/;

/** True for a line in which the value of another one goes on. */
function goesOn({ line, indent, value, rest, close }: PropertyLine, next: Line): boolean {
  if (BLOCK_TEXT.test(value)) return indentOf(next) > indent;
  const valueStart = line.start + line.text.length - value.length;
  return close !== null && close > value.length && next.start < valueStart + close && rest.length >= close;
}
