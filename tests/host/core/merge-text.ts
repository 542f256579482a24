import { smallestChange } from "./text-change";

/** Lines `[from, to)` of the base became `lines`. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * Brings the edits of `base → mine` into `theirs`. Edits that touch different lines, or different places of one
 * line, are all kept; where both rewrote the same characters, both versions stand, theirs first.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  if (base === mine) return theirs;
  if (base === theirs || mine === theirs) return mine;
  const baseLines = splitLines(base);
  const merged: string[] = [];
  let at = 0;
  for (const region of regions(
    diffLines(baseLines, splitLines(mine)),
    diffLines(baseLines, splitLines(theirs)),
  )) {
    merged.push(...baseLines.slice(at, region.from), mergeRegion(baseLines, region));
    at = region.to;
  }
  return merged.concat(baseLines.slice(at)).join("");
}

interface Region {
  readonly from: number;
  readonly to: number;
  readonly mine: readonly Hunk[];
  readonly theirs: readonly Hunk[];
}

/** Groups hunks of both sides that touch each other. */
function regions(mine: readonly Hunk[], theirs: readonly Hunk[]): readonly Region[] {
  const tagged = [
    ...mine.map((hunk) => ({ hunk, isMine: true })),
    ...theirs.map((hunk) => ({ hunk, isMine: false })),
  ].sort((a, b) => a.hunk.from - b.hunk.from);
  const found: Region[] = [];
  for (const { hunk, isMine } of tagged) {
    const last = found.at(-1);
    const touches =
      last !== undefined && (hunk.from < last.to || (hunk.from === last.to && hunk.from === last.from));
    const region = touches ? last : { from: hunk.from, to: hunk.to, mine: [], theirs: [] };
    const grown: Region = {
      from: region.from,
      to: Math.max(region.to, hunk.to),
      mine: isMine ? [...region.mine, hunk] : region.mine,
      theirs: isMine ? region.theirs : [...region.theirs, hunk],
    };
    if (touches) found[found.length - 1] = grown;
    else found.push(grown);
  }
  return found;
}

function mergeRegion(base: readonly string[], region: Region): string {
  const { from, to } = region;
  const mine = applyHunks(base, region.mine, from, to);
  const theirs = applyHunks(base, region.theirs, from, to);
  if (region.theirs.length === 0) return mine;
  if (region.mine.length === 0) return theirs;
  return mergeCharacters(base.slice(from, to).join(""), mine, theirs);
}

function applyHunks(base: readonly string[], hunks: readonly Hunk[], from: number, to: number): string {
  const lines: string[] = [];
  let at = from;
  for (const hunk of hunks) {
    lines.push(...base.slice(at, hunk.from), ...hunk.lines);
    at = hunk.to;
  }
  return lines.concat(base.slice(at, to)).join("");
}

function mergeCharacters(base: string, mine: string, theirs: string): string {
  const myChange = smallestChange(base, mine);
  const theirChange = smallestChange(base, theirs);
  if (!myChange || mine === theirs) return theirs;
  if (!theirChange) return mine;
  const [first, second] =
    myChange.from < theirChange.from ? [myChange, theirChange] : [theirChange, myChange];
  if (first.to > second.from) return theirs + (theirs.endsWith("\n") || theirs === "" ? "" : "\n") + mine;
  const between = base.slice(first.to, second.from);
  return base.slice(0, first.from) + first.insert + between + second.insert + base.slice(second.to);
}

function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Above this many cells the middle part is taken as one hunk: correct, only less fine. */
const LARGEST_TABLE = 4_000_000;

function diffLines(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const shared = Math.min(before.length, after.length);
  let head = 0;
  while (head < shared && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shared - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const left = before.slice(head, before.length - tail);
  const right = after.slice(head, after.length - tail);
  if (left.length === 0 && right.length === 0) return [];
  if (left.length * right.length > LARGEST_TABLE)
    return [{ from: head, to: head + left.length, lines: right }];
  return hunksOf(left, right, commonLengths(left, right), head);
}

/** `table[i][j]` is the length of the longest common subsequence of `left` from i and `right` from j. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint32Array[] {
  const table = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--) {
    const row = table[i];
    const below = table[i + 1];
    if (!row || !below) continue;
    for (let j = right.length - 1; j >= 0; j--) {
      row[j] = left[i] === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function hunksOf(
  left: readonly string[],
  right: readonly string[],
  table: readonly Uint32Array[],
  shift: number,
): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const [fromLeft, fromRight] = [i, j];
    while ((i < left.length || j < right.length) && !(i < left.length && left[i] === right[j])) {
      const isRemoval = j >= right.length || (table[i + 1]?.[j] ?? -1) >= (table[i]?.[j + 1] ?? 0);
      if (isRemoval && i < left.length) i++;
      else j++;
    }
    if (i > fromLeft || j > fromRight) {
      hunks.push({ from: fromLeft + shift, to: i + shift, lines: right.slice(fromRight, j) });
    }
    while (i < left.length && j < right.length && left[i] === right[j]) [i, j] = [i + 1, j + 1];
  }
  return hunks;
}
