/**
 * The median: the middle number, or the mean of the middle two where their count is even; null where there are none.
 */
export function median(numbers: readonly number[]): number | null {
  return middleOf([...numbers].sort((one, other) => one - other));
}

/** The same for numbers that are already sorted. */
export function middleOf(sorted: ArrayLike<number>): number | null {
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
