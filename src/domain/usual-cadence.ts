import { cadenceInDays, type Cadence } from "./cadence";
import type { Day } from "./day";
import { isBurst, isOver, rhythm, type InTouch } from "./rhythm";
import { daysSilent } from "./silence";

/** The cadences that people set, the shortest first. */
export const USUAL_CADENCES: readonly Cadence[] = [
  { count: 1, unit: "week" },
  { count: 2, unit: "week" },
  { count: 1, unit: "month" },
  { count: 6, unit: "week" },
  { count: 3, unit: "month" },
  { count: 6, unit: "month" },
  { count: 1, unit: "year" },
];

/**
 * The usual cadence nearest to that many days, by ratio: 65 days are nearer to three months than to six weeks. Of two
 * that are equally near the longer one is taken, which asks for less.
 */
export function usualCadence(days: number): Cadence {
  return USUAL_CADENCES.reduce((nearest, cadence) =>
    distance(cadence, days) <= distance(nearest, days) ? cadence : nearest,
  );
}

/**
 * The usual cadence nearest to somebody's real rhythm; null where no rhythm is known, and where it was a burst or is
 * over: nobody wants to meet the intern of two years ago every week.
 */
export function proposedCadence(person: InTouch, today: Day): Cadence | null {
  const known = rhythm(person, today);
  const days = daysSilent(person, today);
  if (known === null || days === null || isBurst(known) || isOver(known, days)) return null;
  return usualCadence(known.gap);
}

function distance(cadence: Cadence, days: number): number {
  return Math.abs(Math.log(cadenceInDays(cadence) / Math.max(1, days)));
}
