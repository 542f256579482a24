import { comparableWords, isSamePromise } from "./same-promise";
import type { Commitment } from "./commitment";
import type { Day } from "./day";

/** What one note has promised somebody. */
export interface NotePromises {
  /** The day on which it was written; null for a note that is not of a day. */
  readonly day: Day | null;
  readonly open: readonly Commitment[];
  /** Tasks that were ticked or given up. */
  readonly ended: readonly Commitment[];
}

interface Ending {
  readonly day: Day;
  readonly promise: Commitment;
}

/**
 * The promises of several notes that are still open, in the order of the notes. Where a promise was carried over from
 * note to note and ended in one of them, its copies in notes of earlier days have ended as well. A promise that is open
 * in a later note was made again, and a note without a day is neither earlier nor later than another one.
 */
export function stillOpen(notes: readonly NotePromises[]): readonly Commitment[] {
  const endings = endingsByWords(notes);
  if (endings.size === 0) return notes.flatMap(({ open }) => open);
  return notes.flatMap(({ day, open }) => (day === null ? open : openOn(day, open, endings)));
}

function endingsByWords(notes: readonly NotePromises[]): Map<string, Ending[]> {
  const byWords = new Map<string, Ending[]>();
  for (const { day, ended } of notes) {
    if (day === null) continue;
    for (const promise of ended) {
      const words = comparableWords(promise.text);
      const alike = byWords.get(words) ?? [];
      byWords.set(words, [...alike, { day, promise }]);
    }
  }
  return byWords;
}

/** What one note says twice is meant twice, so that each ending is that of one promise in it. */
function openOn(
  noteDay: Day,
  open: readonly Commitment[],
  endings: ReadonlyMap<string, readonly Ending[]>,
): readonly Commitment[] {
  const used = new Set<Ending>();
  return open.filter((promise) => {
    const ending = endings
      .get(comparableWords(promise.text))
      ?.find((each) => each.day > noteDay && !used.has(each) && isSamePromise(each.promise, promise));
    if (ending !== undefined) used.add(ending);
    return ending === undefined;
  });
}
