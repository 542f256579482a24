import type { Commitment } from "../../domain/commitment";

/**
 * The promises in properties and then those in the text. One that stands in both is counted once, where the property
 * has it; a day that only the text gives it is kept.
 */
export function allCommitments(
  inProperties: readonly Commitment[],
  inText: readonly Commitment[],
): readonly Commitment[] {
  if (inText.length === 0) return inProperties;
  if (inProperties.length === 0) return inText;
  const own = [...inProperties];
  const further: Commitment[] = [];
  for (const promise of inText) {
    const at = own.findIndex((other) => isSamePromise(other, promise));
    const same = own[at];
    if (same === undefined) further.push(promise);
    else own[at] = same.due === null ? { ...same, due: promise.due } : same;
  }
  return [...own, ...further];
}

/** True for the same words from the same side, unless both have a day of their own. */
function isSamePromise(one: Commitment, other: Commitment): boolean {
  if (one.direction !== other.direction || !areSameWords(one.text, other.text)) return false;
  return one.due === null || other.due === null || one.due === other.due;
}

const LETTER = /^[a-z]/i;

/** Nearly all words are told apart by the letters that they begin with. */
function areSameWords(one: string, other: string): boolean {
  const beginsUnlike =
    LETTER.test(one) && LETTER.test(other) && one.charAt(0).toLowerCase() !== other.charAt(0).toLowerCase();
  return !beginsUnlike && comparable(one) === comparable(other);
}

function comparable(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, " ")
    .trim();
}
