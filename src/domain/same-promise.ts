import type { Commitment } from "./commitment";

/** True for the same words from the same side, unless both have a day of their own. */
export function isSamePromise(one: Commitment, other: Commitment): boolean {
  if (one.direction !== other.direction || !areSameWords(one.text, other.text)) return false;
  return one.due === null || other.due === null || one.due === other.due;
}

/**
 * Promises, each once: what has been carried over from one daily note to the next stands there several times. Of those
 * the last is kept, as notes come by their paths and so by their days; a day that only another of them has stays.
 */
export function eachPromiseOnce(promises: readonly Commitment[]): readonly Commitment[] {
  const once: Commitment[] = [];
  for (const promise of promises) {
    const at = once.findIndex((other) => isCarriedOver(other, promise));
    const same = once[at];
    if (same === undefined) once.push(promise);
    else once[at] = { ...promise, due: promise.due ?? same.due };
  }
  return once;
}

/** What a person's own note says twice is meant twice; between other notes it has been copied. */
function isCarriedOver(before: Commitment, promise: Commitment): boolean {
  if (before.from === undefined || promise.from === undefined || before.from === promise.from) return false;
  return isSamePromise(before, promise);
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
