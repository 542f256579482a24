import { lineEnding, splitLines, textStart } from "../../src/note/text/lines";

/** The lines that one text has and the other has not, with their endings, when as many as possible are kept. */
export interface LineDifference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The least difference of two texts in lines; a final line ending that is missing counts as there. */
export function lineDifference(before: string, after: string): LineDifference {
  const [one, other] = [linesOf(before), linesOf(after)];
  const lengths = commonLengths(one, other);
  const removed: string[] = [];
  const added: string[] = [];
  let [at, to] = [0, 0];
  while (at < one.length || to < other.length) {
    const [left, right] = [one[at], other[to]];
    if (left !== undefined && left === right) [at, to] = [at + 1, to + 1];
    else if (
      right === undefined ||
      (left !== undefined && lengthAt(lengths, at + 1, to) >= lengthAt(lengths, at, to + 1))
    ) {
      removed.push(left ?? "");
      at += 1;
    } else {
      added.push(right);
      to += 1;
    }
  }
  return { removed, added };
}

/** The byte order mark, or its absence, stands as a line of its own before the others. */
function linesOf(text: string): string[] {
  const lines = splitLines(text).map(({ text: words, end }) => words + (end || lineEnding(text)));
  return [text.slice(0, textStart(text)), ...lines];
}

/** For each two places the number of lines that the rests of both texts have in common. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let at = one.length - 1; at >= 0; at -= 1) {
    for (let to = other.length - 1; to >= 0; to -= 1) {
      const row = lengths[at] ?? [];
      row[to] =
        one[at] === other[to]
          ? lengthAt(lengths, at + 1, to + 1) + 1
          : Math.max(lengthAt(lengths, at + 1, to), lengthAt(lengths, at, to + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], at: number, to: number): number {
  return lengths[at]?.[to] ?? 0;
}
