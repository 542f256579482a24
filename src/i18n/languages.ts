import { german } from "./de/german";
import { english } from "./en/english";
import type { Words } from "./words";

/** The words of a language, and the tag by which `Intl` writes the dates that go with them. */
export interface Language {
  readonly words: Words;
  readonly locale: string;
}

/** The languages besides English, by the first part of their tags. */
const LANGUAGES: ReadonlyMap<string, Words> = new Map([["de", german]]);

/** Every language there are words for, English first. */
export const ALL_LANGUAGES: readonly Language[] = [
  { words: english, locale: "en" },
  ...Array.from(LANGUAGES, ([locale, words]) => ({ words, locale })),
];

/** The words of that language, else the English ones; dates go with the words around them. */
export function languageOf(tag: string): Language {
  const [name = ""] = tag.toLowerCase().split("-");
  const words = LANGUAGES.get(name);
  if (words !== undefined) return { words, locale: tag };
  return { words: english, locale: name === "en" ? tag : "en" };
}
