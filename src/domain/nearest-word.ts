/**
 * The known word that was probably meant: at most two edits away, and at most one edit for every three of its letters,
 * in upper or lower case; undefined where none is that near.
 *
 * @example nearestWord("montly", ["weekly", "monthly"]) // "monthly"
 */
export function nearestWord(text: string, known: readonly string[]): string | undefined {
  const typed = text.toLowerCase();
  const near = known
    .map((word) => ({ word, distance: editDistance(typed, word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= Math.min(2, word.length / 3))
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.word;
}

/** How many letters have to be inserted, removed or replaced to turn one text into the other. */
function editDistance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
