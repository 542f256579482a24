import { edited, refused, type Edit } from "../text/edit";
import { keyLine, readNote, type NoteText, type ParseYaml } from "./read-note";
import { sameKeys, sameValue } from "../../domain/same-value";

/** A property that is meant to change, and whether a value of it is what was meant; `undefined` where it is missing. */
export interface MeantProperty {
  readonly key: string;
  readonly isMeant: (value: unknown) => boolean;
}

/** A changed text that has yet to be proven, the note before the change, and what the change was to bring about. */
export interface PropertyProof {
  readonly before: NoteText;
  /** Null where no way was found to make the change. */
  readonly after: string | null;
  readonly meant: readonly MeantProperty[];
}

/**
 * The change, once re-reading has proven it: the same body, the same properties in the same order, and the changed
 * ones as they were meant to be. Refused otherwise.
 */
export function provenChange(
  text: string,
  { before, after, meant }: PropertyProof,
  parseYaml: ParseYaml,
): Edit {
  const isProven = after !== null && showsChanges(before, readNote(after, parseYaml), meant);
  return isProven ? edited(text, after) : notProvable(text, meant[0]?.key ?? "");
}

/** The refusal to change a property, on its line. */
export function notProvable(text: string, key: string): Edit {
  return refused("not-provable", keyLine(text, key), key);
}

/** The value of a property of that very key; `undefined` where there is none. */
export function propertyOf(properties: object, key: string): unknown {
  return Object.hasOwn(properties, key) ? Reflect.get(properties, key) : undefined;
}

function showsChanges(before: NoteText, after: NoteText, meant: readonly MeantProperty[]): boolean {
  if (after.error !== null || after.body !== before.body) return false;
  if (!meant.every(({ key, isMeant }) => isMeant(propertyOf(after.properties, key)))) return false;
  const changed = new Set(meant.map(({ key }) => key));
  const others = otherKeys(before.properties, changed);
  if (!sameKeys(others, otherKeys(after.properties, changed))) return false;
  return others.every((key) =>
    sameValue(propertyOf(before.properties, key), propertyOf(after.properties, key)),
  );
}

function otherKeys(properties: object, changed: ReadonlySet<string>): string[] {
  return Object.keys(properties).filter((key) => !changed.has(key));
}
