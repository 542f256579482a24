import { dayNumber, type Day } from "./day";
import { tookPlace } from "./interaction";
import { rhythm, type InTouch } from "./rhythm";

/** How long nothing has been heard, and how that compares with what is usual between the two. */
export interface Silence {
  /** Calendar days since the last day in touch. */
  readonly days: number;
  /** The usual gap, in calendar days; null where no rhythm is known. */
  readonly gap: number | null;
  /** How many usual gaps the silence has lasted; null where no rhythm is known. */
  readonly gaps: number | null;
}

/** The silence up to today; null where no day in touch is on record. */
export function silence(person: InTouch, today: Day): Silence | null {
  const days = daysSilent(person, today);
  if (days === null) return null;
  const gap = rhythm(person, today)?.gap ?? null;
  return { days, gap, gaps: gap === null ? null : days / gap };
}

/** Calendar days since the last day in touch; null where none is on record. */
export function daysSilent(person: InTouch, today: Day): number | null {
  const last = lastDayInTouch(person, today);
  return last === null ? null : dayNumber(today) - dayNumber(last);
}

function lastDayInTouch({ interactions, lastContact }: InTouch, today: Day): Day | null {
  let last = lastContact !== null && lastContact.day <= today ? lastContact.day : null;
  for (const entry of interactions)
    if (entry.day <= today && (last === null || entry.day > last) && tookPlace(entry)) last = entry.day;
  return last;
}
