import type { Day } from "../domain/day";
import type { Conflict, Edit, Refusal } from "../note/text/edit";

/** A link in a note to another one. */
export interface NoteLink {
  /** Where it leads, as it is written, without heading and label. */
  readonly linkpath: string;
  /** The line it stands on, counted from 1; null for one in a property. */
  readonly line: number | null;
  /**
   * `open-task` while what it says is still to be done, `aside` in a quote or in a task that was given up, else
   * `text`. Code, comments and embeds hold no links.
   */
  readonly place: "text" | "open-task" | "aside";
}

/** A note as the vault's cache knows it, without its text. */
export interface NoteListing {
  readonly path: string;
  /** The parsed properties; null when there are none or they could not be parsed. Never changed, never copied. */
  readonly properties: object | null;
  /** Tags of properties and body, without `#`. */
  readonly tags: readonly string[];
  /** The words of the headings, in the order of the note. */
  readonly headings: readonly string[];
  /** Where the links of the text lead, and those of properties that name who took part; fast, for a whole vault. */
  readonly linkpaths: readonly string[];
  /** Those of the same links that have that name, as `linkName` gives it, each with its place. */
  linksNamed(name: string): readonly NoteLink[];
  /** Where the links in open tasks lead. */
  readonly openTaskLinkpaths: readonly string[];
  /** Where the links in tasks lead that were ticked or given up. */
  readonly endedTaskLinkpaths: readonly string[];
}

/** The state of a file by which it can be told whether its text has changed. */
export interface FileStamp {
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** In bytes. */
  readonly size: number;
}

/** Reads the notes of the vault. */
export interface NoteReader {
  /** Every note, once, from the cache alone. */
  listings(): Iterable<NoteListing>;
  /** The text of a note; rejects when it cannot be read. */
  text(path: string): Promise<string>;
  /** The state of a note's file; null when there is none. */
  stamp(path: string): FileStamp | null;
}

/** What became of a write. */
export type WriteOutcome =
  | {
      readonly kind: "written";
      /** Where the note is now; it may have been moved since the write was asked for. */
      readonly path: string;
      readonly before: string;
      readonly after: string;
      /** True for a note that was created. */
      readonly isNew?: boolean;
    }
  | { readonly kind: "unchanged"; readonly path: string }
  /** The note stands against the change. */
  | { readonly kind: "refused"; readonly path: string; readonly refusal: Refusal }
  /** The note has been changed meanwhile, so that the change has lost its ground; it may be asked for anew. */
  | { readonly kind: "conflict"; readonly path: string; readonly refusal: Conflict }
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
  /** Moves a note to the trash that still holds exactly that text; a conflict when it does not. */
  discard(path: string, text: string): Promise<WriteOutcome>;
}

/** The daily notes of the vault, by the settings of the plugin that keeps them. */
export interface DailyNotes {
  /** The path of the daily note of a day when it exists, else null. */
  find(day: Day): string | null;
  /** Where a link to the daily note of a day leads, be it there or not; null where its name cannot be linked to. */
  linkpathOf(day: Day): string | null;
  /** The day whose daily note has that path; null for any other note. */
  dayOf(path: string): Day | null;
  /** Where the daily note of a day would be created and what the user's template makes of it. */
  draft(day: Day): Promise<NoteDraft>;
}

/** A note as it would be created. */
export interface NoteDraft {
  readonly path: string;
  readonly text: string;
}

/** The user's templates. */
export interface Templates {
  /** The text of a template by its path, with or without `.md`; null when there is none. */
  read(path: string): Promise<string | null>;
  /** The date or the time of now as the core Templates plugin writes it; the format is null where none is given. */
  dateText(what: "date" | "time", format: string | null): string;
  /** A day in a format of the moment library, in the language and with the weeks of the app. */
  dayText(day: Day, format: string): string;
}

/** What stands where in the vault. */
export interface Places {
  /** The path of every folder. */
  folders(): readonly string[];
  /** The path of the note that a path of the settings means, with or without `.md`; null when there is none. */
  note(path: string): string | null;
  /** The words of a note's headings; none where there is no such note. */
  headings(path: string): readonly string[];
}

/** Links between notes in the vault's own style. */
export interface Links {
  /** A link to a note, to be written into another; unambiguous when two notes share a name. */
  to(path: string, options: { readonly from: string; readonly text?: string }): string;
  /** The same to a note that is still to be made; the link names that linkpath, or its last part without `text`. */
  toMissing(linkpath: string, options: { readonly from: string; readonly text?: string }): string;
  /** The path of the note that a link leads to, or null. */
  resolve(linkpath: string, from: string): string | null;
  /** The paths of the notes that a note links to. */
  targets(path: string): readonly string[];
  /** True when one of them is that one. */
  leads(from: string, to: string): boolean;
}
