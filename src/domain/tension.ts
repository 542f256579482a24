import type { Day } from "./day";
import type { Interaction } from "./interaction";

/** The days by which tension is judged. */
export interface TensionWindow {
  /** The last day on which tension has had the time to cool down. */
  readonly repairUntil: Day;
  readonly today: Day;
}

/**
 * The day of the latest tension that has had time to cool down and that no entry of repair on that day or later has
 * settled; null where there is none. It stays open until it is repaired, however long that takes.
 */
export function openTension(
  interactions: readonly Interaction[],
  { repairUntil, today }: TensionWindow,
): Day | null {
  let tension: Day | null = null;
  let repairedOn = "";
  for (const { day, tags } of interactions) {
    if (tags.length === 0 || day > today) continue;
    if (tags.includes("repair") && day > repairedOn) repairedOn = day;
    if (day <= repairUntil && tags.includes("tension") && (tension === null || day > tension)) tension = day;
  }
  return tension === null || tension <= repairedOn ? null : tension;
}
