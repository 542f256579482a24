/** The middle one of some numbers, of an even count the mean of the middle two; null where there are none. */
export function median(numbers: readonly number[]): number | null {
  return middleOf([...numbers].sort((one, other) => one - other));
}

/** The same of numbers that are in order. */
export function middleOf(sorted: ArrayLike<number>): number | null {
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
