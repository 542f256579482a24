import type { Commitment } from "./commitment";
import type { Day } from "./day";
import { readDayWords } from "./day-words";

/** A promise as somebody says it, taken apart. */
export interface SaidPromise {
  readonly text: string;
  /** The day at the end of the words; null where they end with none. */
  readonly due: Day | null;
}

/** What leads up to the day of a promise, in English and German. */
const LEADS: readonly string[] = ["by", "until", "bis"];
/** In words: "in three weeks", "20 November 2026". */
const LONGEST_DAY = 3;

/**
 * Splits a promise into its words and the day they end with, which is meant from today: later the same words would mean
 * another day.
 *
 * @example promiseInWords("send the photographs by friday", "2026-11-22") // "send the photographs", 2026-11-27
 */
export function promiseInWords(said: string, today: Day): SaidPromise {
  const words = said.trim().split(" ");
  for (let at = words.length - 2; at > 0 && at >= words.length - 1 - LONGEST_DAY; at -= 1) {
    if (!LEADS.includes(words[at]?.toLowerCase() ?? "")) continue;
    const due = readDayWords(words.slice(at + 1).join(" "), { today, toward: "future" });
    if (due !== null) return { text: words.slice(0, at).join(" ").trim(), due };
  }
  return { text: said.trim(), due: null };
}

interface Verb {
  /** The verb with who promises, as far as that is said, in front of what is promised. */
  readonly first: RegExp;
  /** What goes before it where the verb stands last, as in German. */
  readonly opening: RegExp;
}

/** By whose promise it is; `promise` alone may be a noun, as in "promise ring". */
const VERBS: Readonly<Record<Commitment["direction"], Verb>> = {
  mine: {
    first:
      /^(?:(?:i(?:['’]ve| have)? )?promised(?: to)?|promise to|i promise(?: to)?|(?:(?:ich )?habe )?versprochen)(?:[,:] ?| )/i,
    opening: /^(?:ich )?habe /i,
  },
  theirs: {
    first:
      /^(?:(?:(?:she|he|they)(?:['’]s|['’]ve| has| have)? )?promised(?: to)?|(?:(?:sie |er )?(?:hat|haben) )?versprochen)(?:[,:] ?| )/i,
    opening: /^(?:sie |er )?(?:hat|haben) /i,
  },
};
const VERB_LAST = / versprochen\.?$/i;
const AS_PROMISED = /(?:^| )wie versprochen\.?$/i;
const NOTHING = /^(?:to)?[\s.,:]*$/i;

/**
 * What is promised, without the verb, because the direction already says whose promise it is. The whole text where
 * nothing else would be left.
 *
 * @example wordsOfPromise({ text: "promised Carla the plans", direction: "mine" }) // "Carla the plans"
 */
export function wordsOfPromise({ text, direction }: Pick<Commitment, "text" | "direction">): string {
  const { first, opening } = VERBS[direction];
  const isLast = VERB_LAST.test(text) && !AS_PROMISED.test(text);
  const words = isLast ? text.replace(VERB_LAST, "").replace(opening, "") : text.replace(first, "");
  return NOTHING.test(words) ? text : words.trim();
}
