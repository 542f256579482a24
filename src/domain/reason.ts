import { appended } from "./appended";
import type { CadenceReason } from "./cadence-reasons";
import { wasCelebrated } from "./celebrated";
import { hasYear, monthAndDay, type Day } from "./day";
import { followUpDay } from "./first-meeting";
import { mayCelebrate, mayPromise } from "./foresight";
import { thanksOwed } from "./gratitude";
import type { Horizon } from "./horizon";
import type { Interaction } from "./interaction";
import { yearsOn, type Milestone } from "./milestone";
import type { Person } from "./person";
import { comesThrough, raises, type PromiseReason } from "./promise-reasons";
import type { Standing } from "./standing";
import { openTension } from "./tension";

/** Why a person is listed. `day` is the day it is about; null only where none is on record. */
export type Reason =
  | CadenceReason
  | { readonly kind: "next-contact"; readonly day: Day }
  | PromiseReason
  | {
      readonly kind: "milestone";
      readonly day: Day;
      readonly milestone: Milestone;
      /** The years completed on that day, where the first one is known. */
      readonly years: number | null;
    }
  /** The day on which to follow up with somebody who is new. */
  | { readonly kind: "follow-up"; readonly day: Day; readonly metOn: Day }
  /** The day of what they did, which the entry tells. */
  | { readonly kind: "thanks"; readonly day: Day; readonly entry: Interaction }
  /**
   * The day of the tension. What it was about is left out, because somebody looking over the user's shoulder might read
   * it.
   */
  | { readonly kind: "repair"; readonly day: Day };

/**
 * The reasons to list a person, in the order contact, promises, milestones, thanks, repair. A snoozed or paused person
 * is listed only for a promise of mine that is due; one who is let go has no reasons.
 */
export function reasons(person: Person, standing: Standing, around: Horizon): readonly Reason[] {
  if (standing === "let-go") return NONE;
  const hidden = standing === "snoozed" || standing === "paused";
  let found = hidden ? NONE : contactReasons(person, standing, around);
  if (mayPromise(person, around))
    for (const reason of person.promiseReasons)
      if (hidden ? comesThrough(reason.commitment, around.today) : raises(reason, around))
        found = appended(found, reason);
  if (hidden) return found;
  if (mayCelebrate(person, around))
    for (const milestone of person.milestones) found = and(found, milestoneReason(milestone, person, around));
  if (person.tagged.length === 0) return found;
  found = and(found, thanksReason(person, around));
  return and(found, repairReason(person, around));
}

const NONE: readonly Reason[] = [];

function and(found: readonly Reason[], reason: Reason | null): readonly Reason[] {
  return reason === null ? found : appended(found, reason);
}

/** To follow up with somebody new goes before their cadence, which the same contact settles. */
function contactReasons(person: Person, standing: Standing, around: Horizon): readonly Reason[] {
  const { nextContact, metOn } = person;
  const followUpOn = followUpDay(person, around);
  if (followUpOn !== null && metOn !== null) return [{ kind: "follow-up", day: followUpOn, metOn }];
  if (standing === "fine") return NONE;
  return nextContact === null
    ? around.cadenceReasons.of(person)
    : [{ kind: "next-contact", day: nextContact }];
}

function milestoneReason(milestone: Milestone, person: Person, around: Horizon): Reason | null {
  const day = milestone.yearly
    ? (around.yearly.get(monthAndDay(milestone.day)) ?? null)
    : oneOffDay(milestone, around);
  if (day === null || wasCelebrated(milestone, person, { day, today: around.today })) return null;
  if (hasYear(milestone.day) && day < milestone.day) return null;
  return { kind: "milestone", day, milestone, years: yearsOn(milestone, day) };
}

function oneOffDay({ day }: Milestone, { oneOffFrom, milestoneUntil }: Horizon): Day | null {
  return hasYear(day) && day >= oneOffFrom && day <= milestoneUntil ? day : null;
}

function thanksReason({ tagged }: Person, around: Horizon): Reason | null {
  const entry = thanksOwed(tagged, around);
  return entry === null ? null : { kind: "thanks", day: entry.day, entry };
}

function repairReason({ tagged }: Person, around: Horizon): Reason | null {
  const day = openTension(tagged, around);
  return day === null ? null : { kind: "repair", day };
}
