import type { Day } from "./day";

/** Something promised: `mine` is what I owe them, `theirs` what they owe me. */
export interface Commitment {
  readonly text: string;
  readonly direction: "mine" | "theirs";
  readonly due: Day | null;
  /** Where it stands: a property of the note, or a task in its body. */
  readonly source: "property" | "task";
}
