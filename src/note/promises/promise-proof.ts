import type { Commitment, PromiseWording } from "../../domain/commitment";
import { refused, type Edit } from "../text/edit";
import { promisesInProperties, promisesInText, promisesOf, type PromiseContext } from "./promise-places";
import { readNote } from "../front-matter/read-note";

/** A promise that is to change: null before where it is new, null after where it ends. */
export type PromiseChange = (
  | { readonly before: PromiseWording; readonly after: PromiseWording | null }
  | { readonly before: null; readonly after: PromiseWording }
) & {
  /** False for a task in another note than the person's own. */
  readonly isOwnNote: boolean;
};

/** The edit, once re-reading has shown that this promise and no other changed; else a refusal. */
export function provenPromise(
  text: string,
  edit: Edit,
  change: PromiseChange,
  context: PromiseContext,
): Edit {
  if (edit.kind !== "changed") return edit;
  const isInProperties = hasSameBody(text, edit.text, context);
  const read = (note: string): readonly Commitment[] =>
    isInProperties && change.isOwnNote
      ? promisesInProperties(note, context).map(({ commitment }) => commitment)
      : promisesIn(note, change.isOwnNote, context);
  const expected = expectedPromises(read(text), change);
  const found = read(edit.text).map(wordingKey).sort();
  const isProven = found.length === expected.length && found.every((key, index) => key === expected[index]);
  return isProven ? edit : refused("not-provable", null, (change.before ?? change.after).text);
}

function promisesIn(note: string, isOwnNote: boolean, context: PromiseContext): readonly Commitment[] {
  return isOwnNote ? promisesOf(note, context) : promisesInText(note, context, false);
}

/** Where only the front matter changed, the promises in the text are the same ones and need not be read again. */
function hasSameBody(before: string, after: string, { parseYaml }: PromiseContext): boolean {
  return readNote(before, parseYaml).body === readNote(after, parseYaml).body;
}

/** One text for the words, the side and the day of a promise, by which it is compared. */
export function wordingKey({ text, direction, due }: PromiseWording): string {
  return JSON.stringify([text, direction, due]);
}

function expectedPromises(promises: readonly Commitment[], { before, after }: PromiseChange): string[] {
  const keys = promises.map(wordingKey);
  const at = before === null ? -1 : keys.indexOf(wordingKey(before));
  const others = keys.filter((_, index) => index !== at);
  return (after === null ? others : [...others, wordingKey(after)]).sort();
}
