/** Rows `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the list in pixels. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Where each row starts below the first one; one more number than rows, the last being the height of them all. */
export function rowTops(heights: readonly number[]): number[] {
  const tops = [0];
  let top = 0;
  for (const height of heights) tops.push((top += height));
  return tops;
}

/** The rows that touch the stretch; an empty span at the nearer end where none does. */
export function spanIn(tops: readonly number[], { top, bottom }: Stretch): Span {
  const rows = tops.length - 1;
  if (bottom <= 0) return { from: 0, to: 0 };
  const from = Math.min(rowAt(tops, top), rows);
  return { from, to: Math.max(from, Math.min(rows, rowAt(tops, bottom - 1) + 1)) };
}

/** The index of the row at that height: the last one that starts at or above it. */
function rowAt(tops: readonly number[], y: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tops[middle] ?? Infinity) <= y) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** What has to be drawn at once of what is to be drawn: all that is seen, and around it what is drawn already. */
export function drawnAtOnce(seen: Span, around: Span, isDrawn: (index: number) => boolean): Span {
  let { from, to } = seen;
  while (from > around.from && isDrawn(from - 1)) from -= 1;
  while (to < around.to && isDrawn(to)) to += 1;
  return { from, to };
}

/** A row to draw and the height of the rows left out between it and the one drawn before. */
export interface Placed {
  readonly index: number;
  readonly gap: number;
}

/** The rows of the span, and the pinned one wherever it is, each with the gap above it. */
export function place(tops: readonly number[], { from, to }: Span, pinned: number): Placed[] {
  const drawn = Array.from({ length: to - from }, (_, offset) => from + offset);
  if (pinned >= 0 && pinned < from) drawn.unshift(pinned);
  if (pinned >= to) drawn.push(pinned);
  let end = 0;
  return drawn.map((index) => {
    const gap = (tops[index] ?? 0) - (tops[end] ?? 0);
    end = index + 1;
    return { index, gap };
  });
}

/** The height of the rows left out below the last one drawn. */
export function gapBelow(tops: readonly number[], placed: readonly Placed[]): number {
  const end = (placed.at(-1)?.index ?? -1) + 1;
  return (tops.at(-1) ?? 0) - (tops[end] ?? 0);
}
