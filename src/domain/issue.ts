/** What kind of thing could not be read; only `unreadable-note` means that the file itself gave no text. */
export type IssueCode =
  | "invalid-front-matter"
  | "not-a-day"
  | "impossible-day"
  | "ambiguous-day"
  | "future-birth-year"
  | "unknown-cadence"
  | "unknown-circle"
  | "unreadable-note";

/** A slip in the properties of a note that is common enough to be told in plain words. */
export type PropertySlip =
  | "unclosed-quote"
  | "unclosed-bracket"
  /** A line is indented by a tab. */
  | "tab"
  /** A colon with a blank after it, within a value. */
  | "colon"
  /** A property is there twice. */
  | "twice"
  | "indentation"
  /** A link with text before or after it, outside of quotes. */
  | "link"
  /** Text after the quote or bracket that ends a value. */
  | "text-after"
  /** A value starts with a sign that means something else there. */
  | "sign"
  /** A line that is no property, such as one without a colon. */
  | "no-property";

/** Something in a note that could not be read. The words for it are in i18n. */
export interface Issue {
  readonly code: IssueCode;
  /** The property's key as the note spells it, where one is concerned. */
  readonly key: string | null;
  /** The text itself, shortened for display, or the parser's own reason where nothing plainer can be said. */
  readonly found: string;
  /** What is wrong with properties that cannot be read, where it is one of the common slips. */
  readonly slip?: PropertySlip;
  /** A reading that was probably meant, where there is one. */
  readonly suggestion: string | null;
  /** The line of the note, counted from 1; null until the note's text has been looked at. */
  readonly line: number | null;
}
