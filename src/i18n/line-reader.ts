import type { LineSense } from "../note/checklist/line-sense";
import { createLinePhrases, type KnownOfLine, type LinePhrases } from "./line-phrases";
import { ALL_LANGUAGES } from "./languages";
import { createDates } from "./dates";

/** Tells what a line of a checklist is about from what it says behind the link. */
export type LineReader = (text: string, known: KnownOfLine) => LineSense;

/**
 * A reader of the lines that checklists are made with, in any language: notes travel between devices that do not speak
 * the same one. A line in other words is about a contact, and all it says is the user's.
 *
 * The first reading takes some milliseconds, for it makes all that a line can say.
 */
export function createLineReader(): LineReader {
  let phrases: readonly LinePhrases[] | null = null;
  return (text, known) => {
    phrases ??= ALL_LANGUAGES.map(({ words, locale }) => createLinePhrases(words, createDates(locale)));
    let best: LineSense = { kind: "contact", length: 0 };
    for (const language of phrases) {
      const sense = language.read(text, known);
      if (sense !== null && sense.length > best.length) best = sense;
    }
    return best;
  };
}
