/** One thing that people write, and what is read from it. */
export interface Form {
  /** What it is, in a few words for the page. */
  readonly what: string;
  /** As people write it; of several spellings each is read alike. */
  readonly written: string | readonly string[];
  /** What is read, as the columns of the table show it: `–` is nothing. */
  readonly read: readonly string[];
}

/** Forms that are read in the same way; docs/note-format.md shows them as a table between marks of its name. */
export interface FormTable {
  readonly name: string;
  /** What each column of what is read is called. */
  readonly columns: readonly string[];
  readonly forms: readonly Form[];
  /** What the code reads from something written, in the same words. */
  readonly read: (written: string) => readonly string[] | Promise<readonly string[]>;
}

/** Shown where nothing is read. */
export const NOTHING = "–";

/** A form; what is read stands in one text, its columns between strokes. */
export function form(what: string, written: Form["written"], read: string): Form {
  return { what, written, read: read.split(" | ") };
}

/** The ways in which a form may be written. */
export function spellings({ written }: Form): readonly string[] {
  return typeof written === "string" ? [written] : written;
}

/** A value as a column shows it; several, which only a wrong reading gives, one after the other. */
export function cell(...values: readonly (string | null | undefined)[]): string {
  if (values.length === 0) return NOTHING;
  return values.map((value) => (value === null || value === undefined ? NOTHING : value)).join("; ");
}

/** A code as the page shows it. */
export function code(text: string): string {
  return `\`${text}\``;
}
