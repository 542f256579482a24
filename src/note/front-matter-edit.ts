import { edited, refused, UNCHANGED, type Edit } from "./edit";
import { locateFrontMatter, type FrontMatter } from "./front-matter";
import { lineEnding, splitLines, textStart, type Line } from "./lines";
import { keyLine, readNote, type NoteText, type ParseYaml } from "./read-note";
import { sameKeys, sameValue } from "./same-value";
import { baseIndent, yamlEntries } from "./yaml-entries";
import { withEntryValue, withoutEntry } from "./yaml-entry-edit";
import { yamlScalar } from "./yaml-scalar";

/** A property to write under that very key, or to remove when the value is null. */
export interface PropertyChange {
  readonly key: string;
  readonly value: string | number | null;
}

/**
 * Writes a property under that very key; a note without front matter gets one. Only the bytes of the value change, or
 * one line is added at the end of the block: comments, quotes, order and line endings stay.
 *
 * Refused where the front matter is invalid, and where re-reading the result does not prove that this key and nothing
 * else changed.
 */
export function setProperty(text: string, key: string, value: string | number, parseYaml: ParseYaml): Edit {
  return changeProperties(text, [{ key, value }], parseYaml);
}

/** Removes the property of that very key with all its lines. Refused as {@link setProperty} is. */
export function removeProperty(text: string, key: string, parseYaml: ParseYaml): Edit {
  return changeProperties(text, [{ key, value: null }], parseYaml);
}

/** Several properties in one edit with one proof. Changes that are already so change no byte. */
export function changeProperties(
  text: string,
  changes: readonly PropertyChange[],
  parseYaml: ParseYaml,
): Edit {
  const before = readNote(text, parseYaml);
  if (before.error !== null) return refused("invalid-front-matter", before.error.line, before.error.reason);
  const pending = changes.filter((change) => !isSo(before.properties, change));
  if (pending.length === 0) return UNCHANGED;
  let after = text;
  for (const change of pending) {
    const next = withChange(after, change);
    if (next === null) return notProvable(text, change.key);
    after = next;
  }
  const isProven = provesChanges(before, readNote(after, parseYaml), pending);
  return isProven ? edited(text, after) : notProvable(text, pending[0]?.key ?? "");
}

function isSo(properties: object, { key, value }: PropertyChange): boolean {
  if (!Object.hasOwn(properties, key)) return value === null;
  return value !== null && Object.is(Reflect.get(properties, key), value);
}

function withChange(text: string, change: PropertyChange): string | null {
  const found = locateFrontMatter(text);
  if (found === null)
    return change.value === null ? null : withNewBlock(text, propertyLine(change.key, change.value));
  const lines = splitLines(text.slice(0, found.yamlEnd), found.yamlStart);
  // Where a parser lets a key stand twice, the last one rules.
  const entry = yamlEntries(lines)
    .filter((candidate) => candidate.key === change.key)
    .at(-1);
  if (entry === undefined)
    return change.value === null
      ? null
      : withNewProperty({ text, found, lines }, propertyLine(change.key, change.value));
  const place = { text, lines, entry };
  return change.value === null ? withoutEntry(place) : withEntryValue(place, change.value);
}

function withNewBlock(text: string, property: string): string {
  const start = textStart(text);
  const end = lineEnding(text);
  return `${text.slice(0, start)}---${end}${property}${end}---${end}${text.slice(start)}`;
}

interface Block {
  readonly text: string;
  readonly found: FrontMatter;
  readonly lines: readonly Line[];
}

function withNewProperty({ text, found, lines }: Block, property: string): string {
  const end = (lines.at(-1) ?? found.open).end;
  const line = `${" ".repeat(baseIndent(lines))}${property}${end}`;
  return text.slice(0, found.yamlEnd) + line + text.slice(found.yamlEnd);
}

function propertyLine(key: string, value: string | number): string {
  return `${yamlScalar(key, null)}: ${yamlScalar(value, null)}`;
}

/** The proof: the same body, the same properties in the same order, and the changed ones as they were meant to be. */
function provesChanges(before: NoteText, after: NoteText, changes: readonly PropertyChange[]): boolean {
  if (after.error !== null || after.body !== before.body) return false;
  if (!changes.every((change) => isSo(after.properties, change))) return false;
  const changed = new Set(changes.map((change) => change.key));
  const others = otherKeys(before.properties, changed);
  if (!sameKeys(others, otherKeys(after.properties, changed))) return false;
  return others.every((key) =>
    sameValue(Reflect.get(before.properties, key), Reflect.get(after.properties, key)),
  );
}

function otherKeys(properties: object, changed: ReadonlySet<string>): string[] {
  return Object.keys(properties).filter((key) => !changed.has(key));
}

function notProvable(text: string, key: string): Edit {
  return refused("not-provable", keyLine(text, key), key);
}
