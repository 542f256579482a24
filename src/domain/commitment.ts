import { compareText } from "./compare";
import type { Day } from "./day";

/** Something promised: `mine` is what I owe them, `theirs` what they owe me. */
export interface Commitment {
  readonly text: string;
  readonly direction: "mine" | "theirs";
  readonly due: Day | null;
  /** Where it is written: in a property of the note, or as a task or bullet in its body. */
  readonly source: "property" | "task";
  /** The line of the note, counted from 1; null for one in a property. */
  readonly line: number | null;
  /** The path of the note it is written in, when that is not the person's own note. */
  readonly from?: string;
  /**
   * Every place where it is written, each with its own wording, the newest note last; absent where there is only one.
   * The promise as a whole is put together from them.
   */
  readonly places?: readonly Commitment[];
}

/** Every place where a promise is written, each with its own wording; the promise itself where there is only one. */
export function placesOf(promise: Commitment): readonly Commitment[] {
  return promise.places ?? [promise];
}

/** Sorts behind every day. */
const NEVER = "~";

/** Compares by day, the earliest first; promises without a day come last. */
export function byDue(one: Pick<Commitment, "due">, other: Pick<Commitment, "due">): number {
  return compareText(one.due ?? NEVER, other.due ?? NEVER);
}

/** What a promise says. It is recognized by this, however the note has changed since it was read. */
export type PromiseWording = Pick<Commitment, "text" | "direction" | "due">;
