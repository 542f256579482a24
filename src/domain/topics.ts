import { folded } from "./folded";

/** No phrase that somebody cares about has more words. */
const LONGEST_PHRASE = 4;
/** No name has more words. */
const LONGEST_NAME = 6;
/** A shorter word is more often a word of everyday than somebody's name, such as "Will". */
const SHORTEST_NAME = 5;
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
/** More words than a title and headings have; what is behind them is not looked at. */
const MOST_WORDS = 400;

/**
 * A phrase in the form in which topics are compared: folded, with one blank between words, and words without the `s` of
 * a plural. Empty for a text without words.
 *
 * @example topicOf("#Community-Gardens") // "community garden"
 */
export function topicOf(text: string): string {
  return wordsOf(text).map(singular).join(" ");
}

/** All phrases of up to four words in a text, as topics. */
export function phrasesIn(text: string): readonly string[] {
  return phrasesOf(wordsOf(text).map(singular), LONGEST_PHRASE);
}

/** All that may be a name in a text, folded, with one blank between words. */
export function namesIn(text: string): readonly string[] {
  return phrasesOf(wordsOf(text), LONGEST_NAME);
}

/**
 * A name in the form of `namesIn`; null for one that a text may hold by chance, for it is a single word of less than
 * five letters.
 *
 * @example tellingName("Anne-Marie Łukasz") // "anne marie lukasz"
 */
export function tellingName(name: string): string | null {
  // Most names are of plain words, and everybody has one.
  const words = PLAIN_WORDS.test(name) ? name.toLowerCase() : wordsOf(name).join(" ");
  return words.includes(" ") || words.length >= SHORTEST_NAME ? words : null;
}

function phrasesOf(words: readonly string[], longest: number): readonly string[] {
  return words.flatMap((_, at) =>
    Array.from({ length: Math.min(longest, words.length - at) }, (__, more) =>
      words.slice(at, at + more + 1).join(" "),
    ),
  );
}

function wordsOf(text: string): readonly string[] {
  const words = folded(text.slice(0, MOST_WORDS * 20)).split(/[^\p{L}\p{M}\p{N}]+/u, MOST_WORDS);
  return words.filter((word) => word !== "");
}

/** Roughly, and the same on both sides of a comparison, which is all that counts. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
