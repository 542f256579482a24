import { cadenceInDays, type Cadence, type Circle } from "./cadence";
import type { Person } from "./person";
import { USUAL_CADENCES } from "./usual-cadence";

/** A circle that could be met less often. */
export interface Relief {
  readonly circle: string;
  /** How many people have their cadence from it. */
  readonly people: number;
  readonly from: Cadence;
  readonly to: Cadence;
  /** How many contacts a week fewer that would be. */
  readonly saves: number;
}

/** A longer cadence is one that anybody would notice. */
const LONGER = 1.3;
/** Less than a twentieth of a contact a week is told as none. */
const LEAST = 0.05;

/**
 * How each circle could be relaxed to the next usual cadence, the most helpful first. Circles without a cadence,
 * without people or beyond the longest usual cadence are left out, and so are those that would save next to nothing.
 */
export function reliefs(people: readonly Person[], circles: readonly Circle[]): readonly Relief[] {
  return circles
    .flatMap((circle) => relief(circle, membersOf(circle, people)))
    .filter(({ saves }) => saves >= LEAST)
    .sort((one, other) => other.saves - one.saves);
}

/** Who has a cadence of their own does not gain by a change of their circle's. */
function membersOf({ name }: Circle, people: readonly Person[]): number {
  const wanted = name.toLowerCase();
  return people.filter(
    ({ circle, cadenceFrom }) => cadenceFrom === "circle" && circle?.toLowerCase() === wanted,
  ).length;
}

function relief({ name, cadence: from }: Circle, people: number): Relief[] {
  const to = from === null ? undefined : nextLonger(from);
  if (from === null || to === undefined || people === 0) return [];
  const saves = people * (7 / cadenceInDays(from) - 7 / cadenceInDays(to));
  return [{ circle: name, people, from, to, saves }];
}

function nextLonger(cadence: Cadence): Cadence | undefined {
  const days = cadenceInDays(cadence);
  return USUAL_CADENCES.find((other) => cadenceInDays(other) >= LONGER * days);
}
