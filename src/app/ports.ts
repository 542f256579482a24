import type { Day } from "../domain/day";
import type { Edit, Refusal } from "../note/edit";

/** A note as the vault's cache knows it, without its text. */
export interface NoteListing {
  readonly path: string;
  /** The parsed properties; null when there are none or they could not be parsed. Never changed, never copied. */
  readonly properties: object | null;
  /** Tags of properties and body, without `#`. */
  readonly tags: readonly string[];
}

/** Reads the notes of the vault. */
export interface NoteReader {
  /** Every note, once, from the cache alone. */
  listings(): Iterable<NoteListing>;
  /** The text of a note; rejects when it cannot be read. */
  text(path: string): Promise<string>;
}

/** What became of a write. */
export type WriteOutcome =
  | { readonly kind: "written"; readonly path: string; readonly before: string; readonly after: string }
  | { readonly kind: "unchanged"; readonly path: string }
  | { readonly kind: "refused"; readonly path: string; readonly refusal: Refusal }
  | {
      readonly kind: "failed";
      readonly path: string;
      readonly reason: "missing" | "exists" | "error";
      readonly message: string;
    };

/** The only way to change a note. */
export interface NoteWriter {
  /**
   * Changes a note in one atomic write. The change is computed from the text as it is at that moment and may be
   * computed again on a fresher one, so it is a pure function of its argument.
   */
  edit(path: string, change: (text: string) => Edit): Promise<WriteOutcome>;
  /** Creates a note and the folders it needs; fails with `exists` rather than touch a note that is there. */
  create(path: string, text: string): Promise<WriteOutcome>;
}

/** The daily notes of the vault, by the settings of the plugin that keeps them. */
export interface DailyNotes {
  /** The path of the daily note of a day when it exists, else null. */
  find(day: Day): string | null;
  /** Where the daily note of a day would be created and what the user's template makes of it. */
  draft(day: Day): Promise<{ readonly path: string; readonly text: string }>;
}

/** Links between notes in the vault's own style. */
export interface Links {
  /** A link to a note, to be written into another; unambiguous when two notes share a name. */
  to(path: string, options: { readonly from: string; readonly text?: string }): string;
  /** The path of the note that a link leads to, or null. */
  resolve(linkpath: string, from: string): string | null;
}
