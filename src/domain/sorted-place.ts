/** Tells which of two comes first: less than 0 for the first one, more than 0 for the other. */
export type Compare<T> = (one: T, other: T) => number;

/** How many of the sorted entries stand before or at the place of this one, found by halving. */
export function placeIn<T>(sorted: readonly T[], wanted: T, compare: Compare<T>): number {
  return firstWithout(sorted, (entry) => compare(entry, wanted) <= 0);
}

/**
 * The place of the first entry for which that does not hold, or the end. It is found by halving: that has to hold for
 * all before it, and for none behind it.
 */
export function firstWithout<T>(entries: readonly T[], holds: (entry: T, at: number) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = entries[middle];
    if (there !== undefined && holds(there, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
