import { locateFrontMatter } from "../front-matter/front-matter";

/** A stretch of the old text, by offsets, and what takes its place. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The changes that turn one text into the other: at most one in the front matter and one in the body, each as short
 * as a common start and end allow, in the order of the text.
 */
export function changesBetween(before: string, after: string): TextChange[] {
  const [split, newSplit] = [bodyStart(before), bodyStart(after)];
  const head = changeBetween(before.slice(0, split), after.slice(0, newSplit), 0);
  const body = changeBetween(before.slice(split), after.slice(newSplit), split);
  return [head, body].filter((change) => change !== null);
}

function bodyStart(text: string): number {
  return locateFrontMatter(text)?.bodyStart ?? 0;
}

function changeBetween(before: string, after: string, offset: number): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return {
    from: offset + start,
    to: offset + before.length - end,
    text: after.slice(start, after.length - end),
  };
}
