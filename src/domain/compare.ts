/** Compares by code units, so that the order is the same on every device; below 0 when the first one comes first. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * The list in that order; the very same list where it is in order already, because checking is quicker than sorting.
 */
export function inOrder<T>(list: readonly T[], compare: (one: T, other: T) => number): readonly T[] {
  let last: T | undefined;
  for (const each of list) {
    if (last !== undefined && compare(last, each) > 0) return [...list].sort(compare);
    last = each;
  }
  return list;
}

/** Somebody or something with a name and a note. */
interface Named {
  readonly name: string;
  readonly path: string;
}

/** Compares by name, and people of the same name by the path of their note. */
export function byName(one: Named, other: Named): number {
  return compareText(one.name, other.name) || compareText(one.path, other.path);
}
