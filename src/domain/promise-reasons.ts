import { appended } from "./appended";
import type { Commitment } from "./commitment";
import type { Day } from "./day";

/** A promise, the user's own or theirs, is due on that day. */
export interface PromiseReason {
  readonly kind: "commitment";
  readonly day: Day;
  readonly commitment: Commitment;
}

/**
 * One reason for each promise that has a day, whatever today is. They are kept with the person, so that no agenda makes
 * them again or looks at promises without a day.
 */
export function promiseReasons(commitments: readonly Commitment[]): readonly PromiseReason[] {
  let reasons = NONE;
  for (const commitment of commitments) {
    const { due } = commitment;
    if (due !== null) reasons = appended(reasons, { kind: "commitment", day: due, commitment });
  }
  return reasons;
}

const NONE: readonly PromiseReason[] = [];

/** From when on promises list somebody. */
interface Around {
  readonly today: Day;
  readonly promiseUntil: Day;
}

/** True where the promise lists somebody: one of theirs from its day on, one of the user's from some days before it. */
export function raises({ day, commitment }: PromiseReason, { today, promiseUntil }: Around): boolean {
  return day <= today || (day <= promiseUntil && commitment.direction === "mine");
}

/** True for a promise of the user's that is due today or earlier: it lists even somebody who is snoozed or paused. */
export function comesThrough({ due, direction }: Commitment, today: Day): boolean {
  return due !== null && direction === "mine" && due <= today;
}
