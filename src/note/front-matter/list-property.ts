import { type Edit } from "../text/edit";
import { entryOf, frontMatterLines, withPropertyLines } from "./property-lines";
import { propertyOf, provenChange } from "./property-proof";
import { readNote, refusedFor, type ParseYaml } from "./read-note";
import { sameValue } from "../../domain/same-value";
import { newListLines, withListChange, type EntryValue, type ListChange } from "./yaml-list-edit";

export type { EntryValue, ListChange } from "./yaml-list-edit";

/**
 * Adds, changes or removes one entry of the list under that very key. The other entries keep their bytes, whether
 * each has a line or all stand in brackets; a single value becomes a list, and a missing property is created. A list
 * whose only entry is removed stays, empty.
 *
 * Refused where the front matter is invalid, and where re-reading the result does not prove that this entry and
 * nothing else changed.
 */
export function changeList(
  text: string,
  { key, change }: { readonly key: string; readonly change: ListChange },
  parseYaml: ParseYaml,
): Edit {
  const before = readNote(text, parseYaml);
  if (before.error !== null) return refusedFor(before.error);
  const wanted = listAfter(propertyOf(before.properties, key), change);
  const after = withChange(text, key, change);
  const isMeant = (value: unknown): boolean => sameValue(listOf(value), wanted);
  return provenChange(text, { before, after, meant: [{ key, isMeant }] }, parseYaml);
}

/** The entries that the value of a property has as a list: none where it says nothing, else one or several. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return saysNothing(value) ? [] : [value];
}

function saysNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === "string" && ["", "-"].includes(value.trim()))
  );
}

function listAfter(value: unknown, change: ListChange): readonly unknown[] | null {
  const list = listOf(value);
  if (change.kind === "add") return withEntry(list, change);
  if (change.kind === "remove") return list.filter((_, index) => index !== change.at);
  const entry = entryAfter(list[change.at], change);
  return entry === null ? null : list.map((other, index) => (index === change.at ? entry : other));
}

function withEntry(
  list: readonly unknown[],
  { value, at = list.length }: Extract<ListChange, { readonly kind: "add" }>,
): readonly unknown[] {
  return [...list.slice(0, at), value, ...list.slice(at)];
}

function entryAfter(
  entry: unknown,
  change: Extract<ListChange, { readonly kind: "replace" | "set" }>,
): EntryValue | object | null {
  if (change.kind === "replace") return typeof entry === "string" ? change.value : null;
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return null;
  return { ...entry, [change.key]: change.value };
}

function withChange(text: string, key: string, change: ListChange): string | null {
  const lines = frontMatterLines(text);
  const entry = entryOf(lines, key);
  if (entry !== null) return withListChange({ text, lines, entry }, change);
  return change.kind === "add" ? withPropertyLines(text, newListLines(key, change.value)) : null;
}
