export type IssueCode =
  | "invalid-front-matter"
  | "not-a-day"
  | "impossible-day"
  | "ambiguous-day"
  | "future-birth-year"
  | "unknown-cadence"
  | "unknown-circle"
  | "unreadable-note";

/** Something in a note that could not be read. The words for it are in i18n. */
export interface Issue {
  readonly code: IssueCode;
  /** The property's key as the note spells it, where one is concerned. */
  readonly key: string | null;
  /** What stands there, shortened for display, or the parser's own reason. */
  readonly found: string;
  /** A reading that was probably meant, where there is one. */
  readonly suggestion: string | null;
  /** The line of the note, counted from 1; null until the note's text has been looked at. */
  readonly line: number | null;
}
