import { appended } from "./appended";
import type { Commitment } from "./commitment";
import type { Day } from "./day";

/** A promise is due on that day, be it the user's own or theirs. */
export interface PromiseReason {
  readonly kind: "commitment";
  readonly day: Day;
  readonly commitment: Commitment;
}

/**
 * The reasons that promises give, whatever today is: one for each that has a day. They stand with their person, so that
 * no agenda makes them anew or looks at promises without a day.
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

/** From when on promises raise somebody. */
interface Around {
  readonly today: Day;
  readonly promiseUntil: Day;
}

/** True where it raises somebody: one of theirs from its day on, one of the user's some days ahead. */
export function raises({ day, commitment }: PromiseReason, { today, promiseUntil }: Around): boolean {
  return day <= today || (day <= promiseUntil && commitment.direction === "mine");
}

/** True for a promise of mine that is due on the day: it raises even somebody who is snoozed or paused. */
export function comesThrough({ due, direction }: Commitment, today: Day): boolean {
  return due !== null && direction === "mine" && due <= today;
}
