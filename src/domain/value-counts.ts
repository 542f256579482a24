import type { ValueCount } from "./filter-completion";
import { folded } from "./folded";

/**
 * How many people have each value, the most frequent first, equally frequent ones by name. Spellings that differ only
 * in case or accents are one value, in the first of these spellings. Each list holds the values of one person.
 */
export function countValues(lists: Iterable<readonly string[]>): ValueCount[] {
  const counts = new Map<string, { readonly value: string; people: number }>();
  for (const values of lists) {
    for (const value of values) {
      const key = folded(value);
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { value, people: 1 });
      else known.people += 1;
    }
  }
  return [...counts]
    .sort(([one, { people: ones }], [other, { people: others }]) => others - ones || (one < other ? -1 : 1))
    .map(([, count]) => count);
}

/**
 * The tags together with those they are nested in, each once.
 *
 * @example withParents(["friend/sailing"]) // ["friend", "friend/sailing"]
 */
export function withParents(tags: readonly string[]): readonly string[] {
  if (!tags.some((tag) => tag.includes("/"))) return tags;
  const all = new Set<string>();
  for (const tag of tags) {
    for (let at = tag.indexOf("/"); at > 0; at = tag.indexOf("/", at + 1)) all.add(tag.slice(0, at));
    all.add(tag);
  }
  return [...all];
}
