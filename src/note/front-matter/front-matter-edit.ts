import { UNCHANGED, type Edit } from "../text/edit";
import { entryOf, frontMatterLines, withPropertyLines } from "./property-lines";
import { notProvable, propertyOf, provenChange } from "./property-proof";
import { readNote, refusedFor, type ParseYaml } from "./read-note";
import { withEntryValue, withoutEntry } from "./yaml-entry-edit";
import { yamlScalar, type YamlValue } from "./yaml-scalar";

/** A property to write under that very key, or to remove when the value is null. */
export interface PropertyChange {
  readonly key: string;
  readonly value: YamlValue | null;
}

/**
 * Writes a property under that very key; a note without front matter gets one. Only the bytes of the value change, or
 * one line is added at the end of the block: comments, quotes, order and line endings stay.
 *
 * Refused where the front matter is invalid, and where re-reading the result does not prove that this key and nothing
 * else changed.
 */
export function setProperty(text: string, key: string, value: YamlValue, parseYaml: ParseYaml): Edit {
  return changeProperties(text, [{ key, value }], parseYaml);
}

/** Several properties in one edit with one proof. Changes that are already so change no byte. */
export function changeProperties(
  text: string,
  changes: readonly PropertyChange[],
  parseYaml: ParseYaml,
): Edit {
  const before = readNote(text, parseYaml);
  if (before.error !== null) return refusedFor(before.error);
  const pending = changes.filter((change) => !isSo(propertyOf(before.properties, change.key), change));
  if (pending.length === 0) return UNCHANGED;
  let after = text;
  for (const change of pending) {
    const next = withChange(after, change);
    if (next === null) return notProvable(text, change.key);
    after = next;
  }
  const meant = pending.map((change) => ({
    key: change.key,
    isMeant: (value: unknown) => isSo(value, change),
  }));
  return provenChange(text, { before, after, meant }, parseYaml);
}

function isSo(found: unknown, { value }: PropertyChange): boolean {
  return value === null ? found === undefined : Object.is(found, value);
}

function withChange(text: string, { key, value }: PropertyChange): string | null {
  const lines = frontMatterLines(text);
  const entry = entryOf(lines, key);
  if (entry !== null) {
    const place = { text, lines, entry };
    return value === null ? withoutEntry(place) : withEntryValue(place, value);
  }
  if (value === null) return null;
  return withPropertyLines(text, [`${yamlScalar(key, null)}: ${yamlScalar(value, null)}`]);
}
