import { english } from "./en/english";

/** Every word that a user reads, one part a surface. */
export type Words = typeof english;

/** The words of a language, and the tag by which `Intl` writes the dates that go with them. */
export interface Language {
  readonly words: Words;
  readonly locale: string;
}

/** The words of that language, else the English ones; dates go with the words around them. */
export function languageOf(tag: string): Language {
  return { words: english, locale: tag.startsWith("en") ? tag : "en" };
}
