/** The words for one and for several; `other` says the number where it is to be read. */
export interface CountedWords {
  readonly one: string;
  readonly other: string;
}

/** How a language counts. */
export interface Counting {
  /** The words that go with that many, by the rules of the language. */
  readonly plural: (count: number, words: CountedWords) => string;
  /** A number as it is written: `1,200` in English, `1.200` in German. */
  readonly number: (count: number) => string;
}

/**
 * Plurals and numbers of one language, through `Intl`. A language that tells more than one and several apart adds what
 * it needs to {@link CountedWords}.
 */
export function countingIn(language: string): Counting {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  return {
    plural: (count, words) => (rules.select(count) === "one" ? words.one : words.other),
    number: (count) => format.format(count),
  };
}
