import { expect, test } from "vitest";
import { highlights } from "../../../src/ui/suggest/highlights";

/** The text with its matches in brackets. */
function marked(text: string, matches: [number, number][]): string {
  return highlights(text, matches)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join("");
}

test.each<[string, [number, number][], string]>([
  ["Ana Diaz", [], "Ana Diaz"],
  ["Ana Diaz", [[0, 3]], "[Ana] Diaz"],
  [
    "Ana Diaz",
    [
      [0, 1],
      [4, 6],
    ],
    "[A]na [Di]az",
  ],
  ["Ana Diaz", [[4, 12]], "Ana [Diaz]"],
  ["Ana Diaz", [[9, 12]], "Ana Diaz"],
  ["", [[0, 3]], ""],
])("%s with the matches %j shows %s", (text, matches, shown) => {
  expect(marked(text, matches)).toBe(shown);
});
