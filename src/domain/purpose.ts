/** What an entry of a log can be for, as its tags say. */
export const PURPOSES = [
  "intro",
  "shared",
  "help",
  "gift",
  "thanks",
  "thanks-owed",
  "congrats",
  "feedback",
  "ask",
  "tension",
  "repair",
] as const;

/** A purpose in the word that is known here; a vault may have another tag for it. */
export type Purpose = (typeof PURPOSES)[number];

/** True for one of `PURPOSES`, in lower case. */
export function isPurpose(word: string): word is Purpose {
  return PURPOSES.some((purpose) => purpose === word);
}
