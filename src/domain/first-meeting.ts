import { addDays, type Day } from "./day";
import type { Horizon } from "./horizon";
import type { Person } from "./person";

/**
 * The day on which to follow up with somebody new: some days after they met, as the windows say. Null until the day
 * after they met, and once the window has ended, they have been in touch again, or a next contact is set.
 */
export function followUpDay(person: Person, { metFrom, today, followUpAfterDays }: Horizon): Day | null {
  const { metOn, nextContact, lastContact } = person;
  if (metOn === null || metOn < metFrom || metOn >= today || nextContact !== null) return null;
  return lastContact !== null && lastContact.day > metOn ? null : addDays(metOn, followUpAfterDays);
}
