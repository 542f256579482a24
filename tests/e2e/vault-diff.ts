import type { VaultFiles } from "./vault-page";

/** The lines that went (`-`) and that came (`+`) in each file that is not the same, byte for byte. */
export function vaultDiff(before: VaultFiles, after: VaultFiles): Readonly<Record<string, string[]>> {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...paths].filter((path) => before[path] !== after[path]);
  return Object.fromEntries(
    changed.map((path) => [path, lineDiff(linesOf(before[path]), linesOf(after[path]))]),
  );
}

/** Line ends belong to their lines, so that one that was changed shows. */
function linesOf(text: string | undefined): string[] {
  const lines = text?.split("\n") ?? [];
  const last = lines.pop() ?? "";
  return last === "" ? lines : [...lines, `${last} (no line end)`];
}

/** The shortest list of lines to take out and to put in; notes are short enough for the plain table. */
function lineDiff(old: readonly string[], young: readonly string[]): string[] {
  const shared = sharedTable(old, young);
  const at = (row: number, column: number): number => shared[row]?.[column] ?? 0;
  const diff: string[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < young.length) {
    if (row < old.length && column < young.length && old[row] === young[column]) {
      row += 1;
      column += 1;
    } else if (row < old.length && (column === young.length || at(row + 1, column) >= at(row, column + 1))) {
      diff.push(`-${old[row]}`);
      row += 1;
    } else {
      diff.push(`+${young[column]}`);
      column += 1;
    }
  }
  return diff;
}

/** How many lines the rests of both have in common, from each pair of places on. */
function sharedTable(old: readonly string[], young: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(young.length + 1).fill(0));
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const [current, below] = [table[row], table[row + 1]];
    for (let column = young.length - 1; column >= 0 && current && below; column -= 1) {
      current[column] =
        old[row] === young[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, current[column + 1] ?? 0);
    }
  }
  return table;
}
