/** The keys whose value is looked for in what a note says of somebody. */
export const VALUE_KEYS = ["circle", "rel", "place", "company", "role", "channel", "tag"] as const;
/** A key whose values come from the notes; all of them are compared as `folded` texts. */
export type ValueKey = (typeof VALUE_KEYS)[number];

/** What `has:` asks for. */
export const THINGS = [
  "promise",
  "waiting",
  "birthday",
  "milestone",
  "email",
  "phone",
  "profile",
  "cadence",
  "circle",
  "channel",
  "boundary",
  "interest",
  "talk",
  "issue",
] as const;
/** One thing that somebody can have; a filter asks only whether there is any, not what it is. */
export type Thing = (typeof THINGS)[number];

/** What `is:` asks for: `due` is everybody on the list, the others are where in it or why not in it. */
export const STATES = [
  "due",
  "overdue",
  "today",
  "soon",
  "never",
  "fine",
  "snoozed",
  "paused",
  "let-go",
  "deceased",
] as const;
/** One state that somebody can be in on a day. */
export type State = (typeof STATES)[number];

/** Words to look for, folded; those in quotes match whole words only. */
export interface Sought {
  readonly text: string;
  readonly isWhole: boolean;
}

/** What a term asks of a person; of several values one has to hold. */
export type Condition =
  | { readonly kind: "words"; readonly sought: Sought }
  | { readonly kind: "value"; readonly key: ValueKey; readonly sought: readonly Sought[] }
  | { readonly kind: "has"; readonly things: readonly Thing[] }
  | { readonly kind: "is"; readonly states: readonly State[] };

/** A condition, or with `-` in front its opposite. */
export interface Term {
  readonly condition: Condition;
  readonly isNegated: boolean;
}

/** Something in a filter that could not be read and therefore narrows nothing. `found` is its text. */
export interface FilterIssue {
  readonly code: "unknown-key" | "unknown-value" | "no-value" | "or";
  readonly found: string;
  /** What was probably meant, as it would be written. */
  readonly suggestion: string | null;
  /** Where it begins and ends, in characters. */
  readonly from: number;
  readonly to: number;
}

/** A filter that was read: every term has to hold. */
export interface Filter {
  readonly terms: readonly Term[];
  readonly issues: readonly FilterIssue[];
}
