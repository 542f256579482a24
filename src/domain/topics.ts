import { folded } from "./folded";

/** Words longer than any phrase that somebody cares about are not put together. */
const LONGEST_PHRASE = 4;
/** More words than a title and headings have; what is behind them is not looked at. */
const MOST_WORDS = 400;

/**
 * A phrase in the form in which topics are compared: folded, with one blank between words, and words without the `s` of
 * a plural. Empty for a text without words.
 *
 * @example topicOf("#Community-Gardens") // "community garden"
 */
export function topicOf(text: string): string {
  return wordsOf(text).join(" ");
}

/** All phrases of up to four words in a text, as topics. */
export function phrasesIn(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.flatMap((_, at) =>
    Array.from({ length: Math.min(LONGEST_PHRASE, words.length - at) }, (__, more) =>
      words.slice(at, at + more + 1).join(" "),
    ),
  );
}

function wordsOf(text: string): readonly string[] {
  const words = folded(text.slice(0, MOST_WORDS * 20)).split(/[^\p{L}\p{M}\p{N}]+/u, MOST_WORDS);
  return words.filter((word) => word !== "").map(singular);
}

/** Roughly, and the same on both sides of a comparison, which is all that counts. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
