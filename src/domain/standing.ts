import type { Day } from "./day";
import type { Horizon } from "./horizon";
import type { Person } from "./person";

/** Where a relationship stands on a day. */
export type Standing = "never" | "overdue" | "due" | "soon" | "fine" | "snoozed" | "paused" | "let-go";

/**
 * The standing of a person on the horizon's day. Somebody without a cadence and without a next contact is fine, never
 * overdue; somebody with a cadence and no contact on record is `never`, which is not an alarm.
 */
export function standing(person: Person, { today, todayNumber, soonDays }: Horizon): Standing {
  if (isLetGo(person)) return "let-go";
  if (person.status === "paused") return "paused";
  if (isSnoozed(person, today)) return "snoozed";
  if (person.dueNumber === null)
    return person.cadence !== null && person.lastContact === null ? "never" : "fine";
  const away = person.dueNumber - todayNumber;
  if (away < 0) return "overdue";
  if (away === 0) return "due";
  return away <= soonDays ? "soon" : "fine";
}

/** True until the day the snooze names; on that day the person is back. */
export function isSnoozed({ snoozeUntil }: Pick<Person, "snoozeUntil">, today: Day): boolean {
  return snoozeUntil !== null && today < snoozeUntil;
}

/** True for somebody who was let go or has died: there is nothing more to do about them. */
export function isLetGo({ status }: Pick<Person, "status">): boolean {
  return status === "let-go" || status === "deceased";
}
