import { cadenceInDays } from "./cadence";
import type { Day } from "./day";
import type { Person } from "./person";
import { isBurst, rhythm, withDays, type MentionDays } from "./rhythm";

/** By what factor the real gap has to be longer or shorter than the cadence to be worth a word. */
const OTHER = 1.5;

/**
 * How many calendar days usually lie between two days in touch with somebody, where that is known and clearly is not
 * what their cadence says; else null.
 *
 * @example weekly, and in touch every two months or so: 61
 */
export function realGap(person: Person, today: Day, mentionDays: MentionDays): number | null {
  const usual = rhythm(withDays(person, mentionDays(person.path)), today);
  if (usual === null || isBurst(usual)) return null;
  const planned = person.cadence === null ? null : cadenceInDays(person.cadence);
  const isAsPlanned = planned !== null && usual.gap < planned * OTHER && usual.gap > planned / OTHER;
  return isAsPlanned ? null : usual.gap;
}
