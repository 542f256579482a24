import { addDays, type Day } from "./day";
import type { Horizon } from "./horizon";
import type { Person } from "./person";

/**
 * The day on which to follow up with somebody new, or null: a few days after the day they met, from the day after it
 * on until the window ends, and until they are in touch again. A next contact that was set goes before it.
 */
export function followUpDay(person: Person, { metFrom, today, followUpAfterDays }: Horizon): Day | null {
  const { metOn, nextContact, lastContact } = person;
  if (metOn === null || metOn < metFrom || metOn >= today || nextContact !== null) return null;
  return lastContact !== null && lastContact.day > metOn ? null : addDays(metOn, followUpAfterDays);
}
