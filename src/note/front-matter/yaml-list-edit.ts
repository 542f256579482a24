import { cutEnd, isBlank, lineEnd, lineTextEnd, type Line } from "../text/lines";
import { isComment, yamlEntries } from "./yaml-entries";
import { withEntryValue, type EntryPlace } from "./yaml-entry-edit";
import { flowParts, type FlowParts, type Span } from "./yaml-flow";
import { locateList, type BlockItem, type YamlList } from "./yaml-list";
import { valueSpan, yamlInPlaceOf, yamlScalar, type Quote } from "./yaml-scalar";

/** An entry of a list: text, or an object of a few texts. */
export type EntryValue = string | Readonly<Record<string, string>>;

/** What is done to one entry of a list; `at` counts the entries from 0. */
export type ListChange =
  /** The new entry is the one at that place then; without a place, and where the list ends before it, the last. */
  | { readonly kind: "add"; readonly value: EntryValue; readonly at?: number }
  | { readonly kind: "remove"; readonly at: number }
  | { readonly kind: "replace"; readonly at: number; readonly value: string }
  /** Writes one property of an entry that is an object. */
  | { readonly kind: "set"; readonly at: number; readonly key: string; readonly value: string };

/** Text that runs on below its line, in which nothing is a comment. */
const BLOCK_TEXT = /(?:^|[\s:-])[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/;

/** The lines of a new list with one entry, for a property that a note does not have yet. */
export function newListLines(key: string, value: EntryValue): string[] {
  return [`${yamlScalar(key, null)}:`, ...itemLines("  - ", value, null)];
}

/**
 * The text with one entry of the property's list changed, in the list's own form; a single value becomes a list. Null
 * where the list cannot be followed, and where a comment or text of several lines would be torn.
 */
export function withListChange(place: EntryPlace, change: ListChange): string | null {
  const list = locateList(place);
  if (list === null) return null;
  if (list.kind === "block") return inBlock(place, list.items, change);
  return list.kind === "flow" ? inFlow(place, list.flow, change) : inSingle(place, list, change);
}

function inBlock(place: EntryPlace, items: readonly BlockItem[], change: ListChange): string | null {
  const below = change.kind === "add" ? items[change.at ?? items.length] : undefined;
  const item = change.kind === "add" ? (below ?? items.at(-1)) : items[change.at];
  if (item === undefined || holdsBlockText(place, item)) return null;
  switch (change.kind) {
    case "add": {
      const added = itemLines(besideDash(item), change.value, quoteOf(place, item));
      return below === undefined ? afterItem(place, item, added) : beforeItem(place, item, added);
    }
    case "remove":
      return items.length === 1 ? withoutOnlyItem(place, item) : withoutItem(place, item);
    case "replace":
      return withItemText(place, item, change.value);
    case "set":
      return withItemProperty(place, item, change);
  }
}

/** A dash that nothing stands behind has no blank of its own. */
function besideDash({ prefix }: BlockItem): string {
  return prefix.endsWith("-") ? `${prefix} ` : prefix;
}

function itemLines(prefix: string, value: EntryValue, quote: Quote): string[] {
  if (typeof value === "string") return [prefix + yamlScalar(value, quote)];
  const indent = " ".repeat(prefix.length);
  return Object.entries(value).map(
    ([key, text], index) =>
      `${index === 0 ? prefix : indent}${yamlScalar(key, null)}: ${yamlScalar(text, null)}`,
  );
}

function quoteOf({ lines }: EntryPlace, { first, prefix }: BlockItem): Quote {
  return valueSpan(lines[first]?.text ?? "", prefix.length).quote;
}

function afterItem({ text, lines }: EntryPlace, { last }: BlockItem, added: readonly string[]) {
  const line = lines[last];
  if (line === undefined) return null;
  // In front matter every line has an ending, for the fence stands below it.
  const block = added.map((words) => words + line.end).join("");
  return text.slice(0, lineEnd(line)) + block + text.slice(lineEnd(line));
}

function beforeItem({ text, lines }: EntryPlace, { first }: BlockItem, added: readonly string[]) {
  const line = lines[first];
  if (line === undefined) return null;
  const block = added.map((words) => words + line.end).join("");
  return text.slice(0, line.start) + block + text.slice(line.start);
}

function withoutItem({ text, lines }: EntryPlace, { first, last }: BlockItem): string | null {
  const own = lines.slice(first, last + 1);
  const [start, end] = [own[0], own.at(-1)];
  if (start === undefined || end === undefined || own.slice(1).some(isComment)) return null;
  return text.slice(0, start.start) + text.slice(cutEnd(text, start.start, lineEnd(end)));
}

/** The key stays, so that the property keeps its place and its type. */
function withoutOnlyItem(place: EntryPlace, item: BlockItem): string | null {
  const key = place.lines[place.entry.first];
  const text = withoutItem(place, item);
  if (key === undefined || text === null) return null;
  const at = key.start + place.entry.afterColon;
  return `${text.slice(0, at)} []${text.slice(at)}`;
}

function withItemText(place: EntryPlace, item: BlockItem, value: string): string | null {
  const line = place.lines[item.first];
  if (line === undefined || item.first !== item.last) return null;
  const { start, end, quote } = valueSpan(line.text, item.prefix.length);
  const span = { start: line.start + start, end: line.start + end };
  return replaced(place.text, span, yamlInPlaceOf(value, quote));
}

type PropertySet = Extract<ListChange, { readonly kind: "set" }>;

function withItemProperty(place: EntryPlace, item: BlockItem, change: PropertySet): string | null {
  const first = place.lines[item.first];
  if (first === undefined) return null;
  const start = first.start + item.prefix.length;
  if (place.text.charAt(start) === "{") return inFlowMap(place.text, start, change);
  // Without its dash the first line is indented as the others are, and every offset stays true.
  const bare = " ".repeat(item.prefix.length) + first.text.slice(item.prefix.length);
  const lines: Line[] = [{ ...first, text: bare }, ...place.lines.slice(item.first + 1, item.last + 1)];
  const entry = yamlEntries(lines).find(({ key }) => key === change.key);
  if (entry !== undefined) return withEntryValue({ text: place.text, lines, entry }, change.value);
  const indent = " ".repeat(item.prefix.length);
  return afterItem(place, item, itemLines(indent, { [change.key]: change.value }, null));
}

function inFlow({ text }: EntryPlace, { open, parts }: FlowParts, change: ListChange): string | null {
  if (change.kind === "add") return withFlowPart(text, { open, parts }, change);
  const part = parts[change.at];
  if (part === undefined) return null;
  if (change.kind === "remove")
    return replaced(
      text,
      removedSpan(part, { before: parts[change.at - 1], after: parts[change.at + 1] }),
      "",
    );
  if (change.kind === "set") return inFlowMap(text, part.start, change);
  return replaced(text, part, yamlInPlaceOf(change.value, quoteAt(text, part)));
}

/** The part with the comma that falls away with it. */
function removedSpan(
  part: Span,
  { before, after }: { readonly before: Span | undefined; readonly after: Span | undefined },
): Span {
  if (after !== undefined) return { start: part.start, end: after.start };
  return { start: before?.end ?? part.start, end: part.end };
}

type Addition = Extract<ListChange, { readonly kind: "add" }>;

function withFlowPart(text: string, { open, parts }: Omit<FlowParts, "close">, { value, at }: Addition) {
  const last = parts.at(-1);
  if (last === undefined) return null;
  const below = parts[at ?? parts.length];
  // An unquoted link is a list in a list: beside another entry it would no longer be read as a link.
  if (below !== undefined && text.charAt(below.start) !== "[")
    return replaced(
      text,
      { start: below.start, end: below.start },
      `${flowValue(value, quoteAt(text, below))}, `,
    );
  const before = parts.at(-2);
  // An unquoted link is a list in a list: beside another entry it would no longer be read as a link.
  if (before === undefined && text.charAt(last.start) === "[") return null;
  const between = text.slice(before?.end ?? open + 1, last.start);
  const gap = between.slice(between.trimEnd().length);
  const added = `,${before === undefined && gap === "" ? " " : gap}${flowValue(value, quoteAt(text, last))}`;
  return text.slice(0, last.end) + added + text.slice(last.end);
}

function flowValue(value: EntryValue, quote: Quote): string {
  if (typeof value === "string") return yamlScalar(value, quote);
  const pairs = Object.entries(value).map(
    ([key, text]) => `${yamlScalar(key, null)}: ${yamlScalar(text, null)}`,
  );
  return `{${pairs.join(", ")}}`;
}

function quoteAt(text: string, { start }: Span): Quote {
  const character = text.charAt(start);
  return character === '"' || character === "'" ? character : null;
}

/** A property of the flow map that opens at that offset, changed or put behind the others. */
function inFlowMap(text: string, open: number, { key, value }: PropertySet): string | null {
  const flow = text.charAt(open) === "{" ? flowParts(text, open, text.length) : null;
  const last = flow?.parts.at(-1);
  if (flow === null || last === undefined) return null;
  for (const part of flow.parts) {
    const source = text.slice(part.start, part.end);
    const [line = "", bare, quoted] = /^(?:([\w-]+)|["']([\w-]+)["'])\s*:\s*/.exec(source) ?? [];
    if ((bare ?? quoted) !== key) continue;
    const span = { start: part.start + line.length, end: part.end };
    return replaced(text, span, (/\s$/.test(line) ? "" : " ") + yamlInPlaceOf(value, quoteAt(text, span)));
  }
  const added = `, ${yamlScalar(key, null)}: ${yamlScalar(value, null)}`;
  return text.slice(0, last.end) + added + text.slice(last.end);
}

function inSingle(
  place: EntryPlace,
  { span }: Extract<YamlList, { readonly kind: "single" }>,
  change: ListChange,
): string | null {
  const { text } = place;
  switch (change.kind) {
    case "add":
      return withListBelow(place, span, change);
    case "remove":
      return replaced(text, span, "[]");
    case "replace":
      return withEntryValue(place, change.value);
    case "set":
      return inFlowMap(text, span.start, change);
  }
}

/** Nothing, or what YAML and people write for it. */
const NOTHING = /^(?:\[\s*\]|~|null|-|(["'])\s*-?\s*\1)?$/i;

/** The value that stands beside the key, unless it means nothing, and the new one as a list below it. */
function withListBelow(
  { text, lines, entry }: EntryPlace,
  span: Span,
  { value, at }: Addition,
): string | null {
  const key = lines[entry.first];
  if (key === undefined) return null;
  const prefix = `${" ".repeat(key.text.length - key.text.trimStart().length)}  - `;
  const single = text.slice(span.start, span.end);
  const own = NOTHING.test(single) ? [] : [prefix + single];
  const added = itemLines(prefix, value, own.length === 0 ? null : quoteAt(text, span));
  const all = at === 0 ? [...added, ...own] : [...own, ...added];
  const head = text.slice(0, key.start + entry.afterColon) + text.slice(span.end, lineTextEnd(key));
  return head + key.end + all.join(key.end) + text.slice(lineTextEnd(key));
}

function holdsBlockText({ lines }: EntryPlace, { first, last }: BlockItem): boolean {
  return lines.slice(first, last + 1).some((line) => !isBlank(line) && BLOCK_TEXT.test(line.text));
}

function replaced(text: string, { start, end }: Span, written: string): string {
  return text.slice(0, start) + written + text.slice(end);
}
