import { placesOf, type Commitment } from "./commitment";

/** True for the same words from the same side, unless both have a day and the days differ. */
export function isSamePromise(one: Commitment, other: Commitment): boolean {
  if (one.direction !== other.direction || !areSameWords(one.text, other.text)) return false;
  return one.due === null || other.due === null || one.due === other.due;
}

/**
 * The promises of the person's own note and then those of other notes, each once: one that is carried over from one
 * daily note to the next is written several times. The one in the own note counts, else the last one; a day that only
 * another copy has is kept. Each knows all its places, because it ends in all of them.
 */
export function eachPromiseOnce(
  own: readonly Commitment[],
  elsewhere: readonly Commitment[],
): readonly Commitment[] {
  if (elsewhere.length === 0) return own;
  const once: Commitment[] = [];
  const byWords = new Map<string, number[]>();
  for (const promise of [...own, ...elsewhere]) {
    const words = comparableWords(promise.text);
    const alike = byWords.get(words) ?? [];
    byWords.set(words, alike);
    const at = alike.find((each) => isCarriedOver(once[each], promise)) ?? once.length;
    const same = once[at];
    if (same === undefined) alike.push(at);
    once[at] = same === undefined ? promise : joined(same, promise);
  }
  return once;
}

function joined(before: Commitment, promise: Commitment): Commitment {
  const first = before.from === undefined ? before : promise;
  const places = [...placesOf(before), promise];
  return { ...first, due: first.due ?? before.due ?? promise.due, places };
}

/** What one note says twice is meant twice; between notes it has been copied. */
function isCarriedOver(before: Commitment | undefined, promise: Commitment): boolean {
  if (before === undefined || promise.from === undefined || !isSamePromise(before, promise)) return false;
  return placesOf(before).every(({ from }) => from !== promise.from);
}

const LETTER = /^[a-z]/i;

/** Nearly all words are told apart by the letters that they begin with. */
function areSameWords(one: string, other: string): boolean {
  const beginsUnlike =
    LETTER.test(one) && LETTER.test(other) && one.charAt(0).toLowerCase() !== other.charAt(0).toLowerCase();
  return !beginsUnlike && comparableWords(one) === comparableWords(other);
}

/** The words of a promise without case and punctuation, in which its copies may differ. */
export function comparableWords(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, " ")
    .trim();
}
