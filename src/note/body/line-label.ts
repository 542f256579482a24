/** A line such as `**Last contact:** 2026-11-12`, taken apart. */
export interface LabelledLine {
  /** Without emphasis and emoji. */
  readonly label: string;
  /** What follows, up to a length that no day has. */
  readonly value: string;
}

const LONGEST_LABEL = 100;
const LONGEST_LABELLED = 400;
const NO_WORDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const LABEL = /^\p{L}[\p{L}\p{M}\p{N} _-]*$/u;

/**
 * The label in front of a colon, of an inline field, or in the first cell of a table's row; null where none stands.
 *
 * @example labelledLine("| **Last contact** | 2026-11-12 |") // { label: "Last contact", value: "2026-11-12 |" }
 */
export function labelledLine(words: string): LabelledLine | null {
  const { from, to } = labelPlace(words);
  if (to < 0 || to - from > LONGEST_LABEL) return null;
  const label = words.slice(from, to).replace(NO_WORDS, "");
  if (!LABEL.test(label)) return null;
  return { label, value: words.slice(to + 1, to + LONGEST_LABELLED).replace(/^[:*_~\s]+/, "") };
}

/** Where the label starts, and the offset of what ends it, -1 without one. */
function labelPlace(words: string): { readonly from: number; readonly to: number } {
  if (words.startsWith("|")) return { from: 1, to: words.indexOf("|", 1) };
  const field = words.indexOf("::");
  if (field < 0) return { from: 0, to: words.indexOf(":") };
  // An inline field may stand in brackets, in the middle of a sentence.
  const start = words.slice(Math.max(0, field - LONGEST_LABEL), field);
  const bracket = Math.max(start.lastIndexOf("["), start.lastIndexOf("("));
  return { from: bracket < 0 ? 0 : field - start.length + bracket + 1, to: field };
}
