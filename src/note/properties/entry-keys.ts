import { isAbsent } from "./fields";

/** The keys under which an entry that is an object may have its words; the first one with a value counts. */
export const TEXT_KEYS: readonly string[] = ["text", "what", "title", "label", "name"];
/** The keys under which it may have its day; here, too, the first one with a value counts. */
export const DAY_KEYS: readonly string[] = ["date", "due", "by", "day"];

/** The first of those keys under which the object says something, or null. */
export function keyIn(entry: object, keys: readonly string[]): string | null {
  return keys.find((key) => Object.hasOwn(entry, key) && !isAbsent(Reflect.get(entry, key))) ?? null;
}

/** What the object says under the first of those keys under which it says something, or null. */
export function firstOf(entry: object, keys: readonly string[]): unknown {
  const key = keyIn(entry, keys);
  return key === null ? null : Reflect.get(entry, key);
}
