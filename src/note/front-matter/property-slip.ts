import type { PropertySlip } from "../../domain/issue";
import { splitLines, type Line } from "../text/lines";
import { shown } from "../text/reading";
import { propertyLines, type PropertyLine } from "./lines-of-property";
import { placeSlip } from "./place-slip";
import { valueSlip } from "./value-slip";
import { baseIndent, yamlEntries, type YamlEntry } from "./yaml-entries";

/** A slip in properties that a parser refuses. */
export interface FoundSlip {
  readonly slip: PropertySlip;
  /** The index of its line. */
  readonly index: number;
  /** What stands there, shortened for display; the key of what stands there twice. */
  readonly found: string;
}

/** Properties beyond these are read by the parser as a whole, and not part by part as well. */
const MOST_LINES = 300;

/**
 * The first common slip in properties that cannot be read, or null where it is none of those that are known. It is
 * sought where the parser refuses a property all by itself, and told only if all the others together can be read: a
 * parser's own message often names the line after the slip, or the end of the whole.
 */
export function propertySlip(yaml: string, isReadable: (yaml: string) => boolean): FoundSlip | null {
  const lines = splitLines(yaml, 0);
  if (lines.length > MOST_LINES) return null;
  const entries = yamlEntries(lines);
  const parts = partsOf(lines, entries);
  const faulty = parts.filter((part) => !isReadable(textOf(part)));
  const [first] = faulty;
  if (first === undefined) return keyTwice(entries);
  if (!isReadable(textOf(parts.filter((part) => !faulty.includes(part)).flat()))) return null;
  const found = slipIn(first, baseIndent(lines));
  return found === null
    ? null
    : { ...found, index: lines.indexOf(found.line), found: shown(found.line.text) };
}

/** Each property with all lines down to the next one, and before them what stands above the first. */
function partsOf(lines: readonly Line[], entries: readonly YamlEntry[]): (readonly Line[])[] {
  const starts = [0, ...entries.map(({ first }) => first)];
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => `${text}\n`).join("");
}

type InLine = Pick<FoundSlip, "slip"> & Pick<PropertyLine, "line">;

function slipIn(part: readonly Line[], base: number): InLine | null {
  const tab = part.find(({ text }) => /^ *\t[\t ]*[^\t ]/.test(text));
  if (tab !== undefined) return { slip: "tab", line: tab };
  const lines = propertyLines(part);
  for (const [at, each] of lines.entries()) {
    const slip = placeSlip(each, lines.slice(0, at), base) ?? valueSlip(each);
    if (slip !== null) return { slip, line: each.line };
  }
  return null;
}

function keyTwice(entries: readonly YamlEntry[]): FoundSlip | null {
  const seen = new Set<string>();
  for (const { key, first } of entries) {
    if (seen.has(key)) return { slip: "twice", index: first, found: shown(key) };
    seen.add(key);
  }
  return null;
}
