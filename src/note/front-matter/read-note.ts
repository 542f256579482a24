import matter from "gray-matter";
import type { PropertySlip } from "../../domain/issue";
import { refused, type RefusedEdit } from "../text/edit";
import { errorText } from "../text/error-text";
import { splitLines, textStart } from "../text/lines";
import { locateFrontMatter } from "./front-matter";
import { propertySlip } from "./property-slip";
import { yamlEntries } from "./yaml-entries";
import { yamlExcess } from "./yaml-limits";

/** The host's own YAML parser; it throws on invalid YAML. */
export type ParseYaml = (text: string) => unknown;

/** What is wrong with a front matter that cannot be read. */
export interface FrontMatterError {
  /** The line of the note, counted from 1. */
  readonly line: number;
  /** What stands there, shortened for display, where it is a slip that is known; else the parser's own words. */
  readonly found: string;
  readonly slip: PropertySlip | null;
}

/** The refusal of an edit for properties that cannot be read. */
export function refusedFor({ line, found, slip }: FrontMatterError): RefusedEdit {
  const edit = refused("invalid-front-matter", line, found);
  return slip === null ? edit : { ...edit, refusal: { ...edit.refusal, slip } };
}

/** A note's text, taken apart. */
export interface NoteText {
  /** The properties by their keys; an empty object when there are none or they cannot be read. */
  readonly properties: object;
  readonly yaml: string;
  readonly body: string;
  /** The line of the note, counted from 1, on which the body starts. */
  readonly bodyLine: number;
  readonly error: FrontMatterError | null;
}

/**
 * Takes a note apart into properties and body. Never throws: a front matter that is no valid YAML, or no map of
 * properties, leaves `properties` empty and says why in `error`. Only YAML is read; no front matter is executed.
 */
export function readNote(text: string, parseYaml: ParseYaml): NoteText {
  const found = locateFrontMatter(text);
  if (found === null) {
    return { properties: {}, yaml: "", body: text.slice(textStart(text)), bodyLine: 1, error: null };
  }
  const yaml = text.slice(found.yamlStart, found.yamlEnd);
  const { properties, error } = readProperties(yaml, found.lineCount, parseYaml);
  return { properties, yaml, body: text.slice(found.bodyStart), bodyLine: found.lineCount + 1, error };
}

/** The line of the note, counted from 1, on which a property of that very key stands; null where there is none. */
export function keyLine(text: string, key: string): number | null {
  return keyLines(text).get(key) ?? null;
}

/** The lines of the note, counted from 1, on which its top-level properties stand, by their keys. */
export function keyLines(text: string): ReadonlyMap<string, number> {
  const found = locateFrontMatter(text);
  if (found === null) return new Map();
  const lines = new Map<string, number>();
  // Of a key that stands twice the first line counts.
  for (const { key, first } of yamlEntries(splitLines(text.slice(found.yamlStart, found.yamlEnd), 0)))
    if (!lines.has(key)) lines.set(key, first + 2);
  return lines;
}

type Properties = Pick<NoteText, "properties" | "error">;

function readProperties(yaml: string, lineCount: number, parseYaml: ParseYaml): Properties {
  const excess = yamlExcess(yaml, lineCount);
  if (excess !== null) return unreadable({ line: 1, found: excess, slip: null });
  try {
    return { properties: parseFrontMatter(yaml, parseYaml), error: null };
  } catch (error) {
    const known = propertySlip(yaml, (part) => isReadable(part, parseYaml));
    if (known !== null) return unreadable({ ...known, line: known.index + 2 });
    return unreadable({ line: yamlLine(error, lineCount), found: reasonOf(error), slip: null });
  }
}

function unreadable({ line, found, slip }: FrontMatterError): Properties {
  return { properties: {}, error: { line, found, slip } };
}

function isReadable(yaml: string, parseYaml: ParseYaml): boolean {
  try {
    propertyMap(parseYaml(yaml));
    return true;
  } catch {
    return false;
  }
}

/**
 * Three habits of gray-matter are kept at bay. Without options it caches, and the second reading of a broken text
 * silently has no properties, so options are always given. It hands CRLF through to the engine, so the engine gets LF.
 * It ends the block at any line that starts with `---`, so the delimiter carries its line ending.
 */
function parseFrontMatter(yaml: string, parseYaml: ParseYaml): object {
  const block = `---\n${yaml.replace(/\r\n?/g, "\n")}---\n`;
  const parse = (source: string): object => propertyMap(parseYaml(source));
  return matter(block, {
    language: "yaml",
    delimiters: ["---", "---\n"],
    engines: { yaml: parse, json: refuse, javascript: refuse },
  }).data;
}

function refuse(): never {
  throw new Error("Only YAML front matter is read");
}

function propertyMap(value: unknown): object {
  if (value === null || value === undefined) return {};
  if (typeof value === "object" && !Array.isArray(value)) return value;
  throw new Error("The front matter is not a list of properties");
}

/**
 * The note's line that a parser complains of, as far as it says so: in `linePos`, or in its message. The engine's text
 * starts with the ending of the opening fence's line, so the parser counts as the note does.
 */
function yamlLine(error: unknown, lineCount: number): number {
  const line = positionLine(error) ?? Number(/\bat line (\d{1,6})\b/.exec(messageOf(error))?.[1] ?? 2);
  return Math.min(line, lineCount);
}

function positionLine(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  const positions: unknown = Reflect.get(error, "linePos");
  const first: unknown = Array.isArray(positions) ? positions[0] : null;
  if (typeof first !== "object" || first === null) return null;
  const line: unknown = Reflect.get(first, "line");
  return typeof line === "number" && Number.isInteger(line) ? line : null;
}

/** The first line of the parser's message, without the position that is told apart from it. */
function reasonOf(error: unknown): string {
  return messageOf(error).replace(/ at line \d+, column \d+:?$/, "");
}

function messageOf(error: unknown): string {
  return errorText(error).slice(0, 500).split("\n")[0]?.trim() ?? "";
}
