import { compareText } from "./compare";
import type { Day } from "./day";

/** Something promised: `mine` is what I owe them, `theirs` what they owe me. */
export interface Commitment {
  readonly text: string;
  readonly direction: "mine" | "theirs";
  readonly due: Day | null;
  /** Where it stands: in a property of the note, or as a task or bullet in its body. */
  readonly source: "property" | "task";
  /** The line of the note, counted from 1; null for one in a property. */
  readonly line: number | null;
  /** The path of the note it stands in, when that is another one than the person's own. */
  readonly from?: string;
  /**
   * Every place where it stands, each as it is written there, the newest note last; absent where there is but one.
   * What is said of the whole is then the sum of them.
   */
  readonly places?: readonly Commitment[];
}

/** Every place where a promise stands, each as it is written there. */
export function placesOf(promise: Commitment): readonly Commitment[] {
  return promise.places ?? [promise];
}

/** Sorts behind every day. */
const NEVER = "~";

/** The one with the earliest day first, those without one last. */
export function byDue(one: Pick<Commitment, "due">, other: Pick<Commitment, "due">): number {
  return compareText(one.due ?? NEVER, other.due ?? NEVER);
}

/** What a promise says: by this it is known again, however the note has changed since it was read. */
export type PromiseWording = Pick<Commitment, "text" | "direction" | "due">;
