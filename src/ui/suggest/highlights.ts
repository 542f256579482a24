/** A piece of a text that a search matched, or that lies between matches. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * The text cut at the matches. Matches are `[from, to)` in ascending order; what lies beyond the text, because the
 * search looked at more than is shown, is left out.
 */
export function highlights(text: string, matches: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [from, to] of matches) {
    if (from >= text.length) break;
    pieces.push(
      { text: text.slice(end, from), isMatch: false },
      { text: text.slice(from, to), isMatch: true },
    );
    end = to;
  }
  pieces.push({ text: text.slice(end), isMatch: false });
  return pieces.filter((piece) => piece.text !== "");
}
