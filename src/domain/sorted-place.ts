/** Tells which of two comes first: less than 0 for the first one, more than 0 for the other. */
export type Compare<T> = (one: T, other: T) => number;

/** How many of the sorted entries come before this one or are equal to it, found by halving. */
export function placeIn<T>(sorted: readonly T[], wanted: T, compare: Compare<T>): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = sorted[middle];
    if (there !== undefined && compare(there, wanted) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
