import { locateFrontMatter, withoutEmptyFrontMatter } from "../front-matter/front-matter";
import { frontMatterLines } from "../front-matter/property-lines";
import { yamlEntries, type YamlEntry } from "../front-matter/yaml-entries";
import { valueSpan } from "../front-matter/yaml-scalar";
import { cutEnd, lineEnd, lineTextEnd, type Line } from "../text/lines";
import type { Before } from "./before-words";

/** The lines of a note's properties, and which of them are whose. */
interface Block {
  /** The text of the whole note, into which the lines carry offsets. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** The last of a key that stands twice, for that one rules. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

/** What the properties of a note said before an edit that is known only by its result. */
export function propertiesBefore(before: string, after: string): Before[] {
  if (locateFrontMatter(after) === null) return [];
  const [old, now] = [blockOf(before), blockOf(after)];
  const found = lineByLine(old, now) ?? propertyByProperty(old, now);
  return locateFrontMatter(before) === null ? [{ kind: "no-properties" }, ...found] : found;
}

function blockOf(text: string): Block {
  const lines = frontMatterLines(text);
  return { text, lines, entries: new Map(yamlEntries(lines).map((entry) => [entry.key, entry])) };
}

/**
 * Values that changed on the lines of their keys, lines that went, and properties that were added at the end: all that
 * most edits do. Null for any other.
 */
function lineByLine(old: Block, now: Block): Before[] | null {
  const values: Before[] = [];
  const gone: number[] = [];
  let at = 0;
  for (const index of old.lines.keys()) {
    const value = valueBefore({ old, index }, { now, at });
    if (value === null) gone.push(index);
    else {
      values.push(...value);
      at += 1;
    }
  }
  const added = addedFrom(at, old, now);
  return added === null ? null : [...values, ...goneLines(gone, old), ...added];
}

/** None for two equal lines, the value where nothing else differs; null for two lines that have nothing in common. */
function valueBefore(
  { old, index }: { readonly old: Block; readonly index: number },
  { now, at }: { readonly now: Block; readonly at: number },
): Before[] | null {
  const [line, other] = [old.lines[index], now.lines[at]];
  if (line === undefined || other === undefined || line.end !== other.end) return null;
  if (line.text === other.text) return [];
  const was = [...old.entries.values()].find(({ first }) => first === index);
  const is = was === undefined ? undefined : now.entries.get(was.key);
  if (was === undefined || is?.first !== at) return null;
  const raw = rawValue(line, was);
  return withRawValue(other, is, raw) === line.text ? [{ kind: "value", key: was.key, raw }] : null;
}

/** Lines that follow one another as one. */
function goneLines(gone: readonly number[], { lines }: Block): Before[] {
  const found: { kind: "lines"; at: number; raw: string }[] = [];
  gone.forEach((index, place) => {
    const line = lines[index];
    const raw = line === undefined ? "" : line.text + line.end;
    const last = gone[place - 1] === index - 1 ? found.at(-1) : undefined;
    if (last === undefined) found.push({ kind: "lines", at: index, raw });
    else last.raw += raw;
  });
  return found;
}

/** The properties on those last lines, each on one line of its own; null where they are anything else. */
function addedFrom(at: number, old: Block, now: Block): Before[] | null {
  const added = [...now.entries.values()].filter(({ first }) => first >= at);
  const isEach = added.every(({ key, first, last }) => first === last && !old.entries.has(key));
  if (!isEach || added.length !== now.lines.length - at) return null;
  return added.map(({ key }) => ({ kind: "no-property", key }));
}

function propertyByProperty(old: Block, now: Block): Before[] {
  const keys = new Set([...old.entries.keys(), ...now.entries.keys()]);
  return [...keys].flatMap((key): Before[] => {
    const [was, is] = [old.entries.get(key), now.entries.get(key)];
    if (was === undefined) return [{ kind: "no-property", key }];
    const raw = rawOf(linesOf(was, old));
    if (is === undefined) return [{ kind: "lines", at: was.first, raw: cutRaw(was, old) }];
    return raw === rawOf(linesOf(is, now)) ? [] : [{ kind: "property", key, raw }];
  });
}

/** All that was taken out of the text with the property. */
function cutRaw(entry: YamlEntry, block: Block): string {
  const lines = linesOf(entry, block);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return "";
  return block.text.slice(first.start, cutEnd(block.text, first.start, lineEnd(last)));
}

function linesOf({ first, last }: YamlEntry, { lines }: Block): readonly Line[] {
  return lines.slice(first, last + 1);
}

function rawOf(lines: readonly Line[]): string {
  return lines.map(({ text, end }) => text + end).join("");
}

type Colon = Pick<YamlEntry, "afterColon">;

function rawValue({ text }: Line, { afterColon }: Colon): string {
  return text.slice(afterColon, valueSpan(text, afterColon).end);
}

/** The line of a key with another value. */
function withRawValue({ text }: Line, { afterColon }: Colon, raw: string): string {
  return text.slice(0, afterColon) + raw + text.slice(valueSpan(text, afterColon).end);
}

/** True where a property still says what the tick gave it. */
export type IsAsWritten = (key: string) => boolean;

/**
 * The text with its properties as they were before. A property that says something else by now stays as it is. What
 * the result says has yet to be proven.
 */
export function withPropertiesBefore(text: string, all: readonly Before[], isAsWritten: IsAsWritten): string {
  let current = text;
  for (const before of all) {
    if ("key" in before && isAsWritten(before.key)) current = withPropertyBefore(current, before);
  }
  for (const before of linesInOrder(all)) current = withLines(current, before);
  return all.some(({ kind }) => kind === "no-properties") ? withoutEmptyFrontMatter(current) : current;
}

type LinesBefore = Extract<Before, { readonly kind: "lines" }>;
type PropertyBefore = Extract<Before, { readonly key: string }>;

/** Each place is counted in the block as it was, so those above have to be there first. */
function linesInOrder(all: readonly Before[]): LinesBefore[] {
  return all.filter((before) => before.kind === "lines").sort((one, other) => one.at - other.at);
}

function withPropertyBefore(text: string, before: PropertyBefore): string {
  const block = blockOf(text);
  const entry = block.entries.get(before.key);
  const [key, last] = [block.lines[entry?.first ?? -1], block.lines[entry?.last ?? -1]];
  if (entry === undefined || key === undefined || last === undefined) return text;
  const rest = text.slice(lineEnd(last));
  switch (before.kind) {
    case "no-property":
      return text.slice(0, key.start) + rest;
    case "property":
      return text.slice(0, key.start) + before.raw + rest;
    case "value":
      return text.slice(0, key.start) + withRawValue(key, entry, before.raw) + text.slice(lineTextEnd(key));
  }
}

function withLines(text: string, { at, raw }: LinesBefore): string {
  const found = locateFrontMatter(text);
  if (found === null) return text;
  const place = frontMatterLines(text)[at]?.start ?? found.yamlEnd;
  return text.slice(0, place) + raw + text.slice(place);
}
