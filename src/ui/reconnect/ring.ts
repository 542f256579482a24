import { daysBetween, type Day } from "../../domain/day";
import type { Person } from "../../domain/person";

/**
 * The share of the time between the last contact and the due day that has gone by, from 0 to 1, or null where
 * one of the two is unknown. A due day that was set on or before the last contact is over as soon as it comes.
 */
export function shareGone({ lastContact, dueOn }: Person, today: Day): number | null {
  if (lastContact === null || dueOn === null) return null;
  if (today >= dueOn) return 1;
  const whole = daysBetween(lastContact.day, dueOn);
  const gone = daysBetween(lastContact.day, today);
  return Math.min(1, Math.max(0, gone / whole));
}

/** The stroke that draws the share on a circle of path length 100. */
export function ringDash(share: number): string {
  return `${Math.round(share * 100)} 100`;
}
