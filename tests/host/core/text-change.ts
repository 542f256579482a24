/** Replaces `[from, to)` by `insert`. In a list, every offset refers to the text before any of them. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** In order of position; overlapping changes have no meaning and are refused. */
export function inOrder(changes: readonly TextChange[]): readonly TextChange[] {
  const sorted = [...changes].sort((a, b) => a.from - b.from || a.to - b.to);
  sorted.forEach((change, index) => {
    const previous = sorted[index - 1];
    if (previous && change.from < previous.to) throw new RangeError("Overlapping changes in one transaction");
  });
  return sorted;
}

export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = "";
  let at = 0;
  for (const { from, to, insert } of changes) {
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

/**
 * Where an offset ends up after ordered changes, as CodeMirror maps a selection: text inserted exactly at a
 * cursor lands behind it, a cursor inside replaced text falls to the start of the replacement, one at its end
 * follows the replacement.
 */
export function mapOffset(offset: number, changes: readonly TextChange[]): number {
  let shift = 0;
  for (const { from, to, insert } of changes) {
    if (from > offset) break;
    if (from === to && from === offset) break;
    if (to > offset) return from + shift;
    shift += insert.length - (to - from);
  }
  return offset + shift;
}

/** The one change between two texts, left after taking away what they share at both ends. */
export function smallestChange(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shared = Math.min(before.length, after.length);
  let head = 0;
  while (head < shared && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shared - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}
