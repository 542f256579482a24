import { byName } from "./compare";
import { dayNumber, type Day } from "./day";
import type { Person } from "./person";
import { daysInTouch, isBurst, isOver, rhythmOf, withDays, type MentionDays } from "./rhythm";
import { isSnoozed } from "./standing";

/** A real rhythm that has broken, whatever was planned. */
export interface Drift {
  readonly person: Person;
  /** The usual gap between two days in touch, in calendar days. */
  readonly gap: number;
  /** How long nothing has been heard, in calendar days. */
  readonly days: number;
}

/** Nobody drifts away in less, however often they used to talk. */
const FEWEST_DAYS = 14;
/** Silence of more than twice the usual gap breaks a rhythm. */
const BROKEN = 2;

/**
 * How somebody's real rhythm has broken: with a silence of more than twice their usual gap, and of more than 14 days.
 * Null where it has not, for a burst of less than three weeks, for a silence so long that the rhythm is over, and for
 * somebody who is not active, is snoozed or has a next contact set. Notes that mention somebody count like the log.
 *
 * @example usually in touch every 14 days, last 40 days ago: { gap: 14, days: 40 }
 */
export function drift(person: Person, today: Day, mentionDays: MentionDays): Drift | null {
  if (person.status !== "active" || isSnoozed(person, today) || person.nextContact !== null) return null;
  // Most people have been heard of lately, which is seen without laying out their whole history.
  if (wasHeardOfLately(person, today)) return null;
  const inTouch = daysInTouch(withDays(person, mentionDays(person.path)), today);
  const last = inTouch[inTouch.length - 1];
  const days = last === undefined ? 0 : dayNumber(today) - last;
  if (days <= FEWEST_DAYS) return null;
  const usual = rhythmOf(inTouch);
  if (usual === null || isBurst(usual) || isOver(usual, days)) return null;
  return days > BROKEN * usual.gap ? { person, gap: usual.gap, days } : null;
}

function wasHeardOfLately({ lastContact }: Person, today: Day): boolean {
  if (lastContact === null || lastContact.day > today) return false;
  return dayNumber(today) - dayNumber(lastContact.day) <= FEWEST_DAYS;
}

/**
 * Everybody whose rhythm has broken, the most recent break first, because it is the easiest to repair; equal ones by
 * name.
 */
export function drifting(people: Iterable<Person>, today: Day, mentionDays: MentionDays): readonly Drift[] {
  const found: Drift[] = [];
  for (const person of people) {
    const broken = drift(person, today, mentionDays);
    if (broken !== null) found.push(broken);
  }
  return found.sort((one, other) => sinceBreak(one) - sinceBreak(other) || byName(one.person, other.person));
}

function sinceBreak({ gap, days }: Drift): number {
  return days - BROKEN * gap;
}
