import { isAbsent } from "./fields";

/** Where an entry that is an object has its words, and where its day, the first that says something counting. */
export const TEXT_KEYS: readonly string[] = ["text", "what", "title", "label", "name"];
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
