import { CadenceReasons } from "./cadence-reasons";
import {
  addDays,
  anniversaryIn,
  dayNumber,
  monthAndDay,
  yearlessDay,
  yearMonthAndDay,
  yearOf,
  type Day,
} from "./day";
import { ONCE, timeOfYear, type Outlook } from "./foresight";

/** How far ahead and how long after its day each reason lists a person, in calendar days. */
export interface Windows {
  readonly soonDays: number;
  readonly promiseAheadDays: number;
  readonly milestoneAheadDays: number;
  readonly yearlyBelatedDays: number;
  readonly oneOffBelatedDays: number;
  /** How long a thank-you is shown, from the day after the help on; 0 for never. */
  readonly thanksDays: number;
  /** When to follow up with somebody new, after the day they met. */
  readonly followUpAfterDays: number;
  /** How long that is shown, from the day after they met on; 0 for never. */
  readonly followUpDays: number;
  /** How long tension is left to cool down. */
  readonly repairAfterDays: number;
}

/** The windows of a vault whose settings change none of them, in calendar days. */
export const DEFAULT_WINDOWS: Windows = {
  soonDays: 7,
  promiseAheadDays: 3,
  milestoneAheadDays: 7,
  yearlyBelatedDays: 14,
  oneOffBelatedDays: 30,
  thanksDays: 14,
  followUpAfterDays: 2,
  followUpDays: 14,
  repairAfterDays: 2,
};

/** The windows as days around one day, so that a whole vault is checked by comparing texts and looking days up. */
export interface Horizon extends Outlook {
  readonly today: Day;
  readonly soonDays: number;
  readonly promiseUntil: Day;
  readonly milestoneUntil: Day;
  readonly oneOffFrom: Day;
  readonly thanksFrom: Day;
  readonly thanksUntil: Day;
  /** The first day of a meeting that is followed up, and how many days after it. */
  readonly metFrom: Day;
  readonly followUpAfterDays: number;
  readonly repairUntil: Day;
  /** The days within the window that yearly milestones fall on, by `monthAndDay`. */
  readonly yearly: ReadonlyMap<number, Day>;
  /** The `dayNumber` of today. */
  readonly todayNumber: number;
  /** The reasons shared by the people who are listed because of their cadence. */
  readonly cadenceReasons: CadenceReasons;
  /** Calendar days from that day to today; negative for one ahead. */
  readonly daysSince: (day: Day) => number;
}

/** The windows around that day. */
export function horizon(today: Day, windows: Windows): Horizon {
  const yearly = yearlyDays(today, windows);
  const oneOffFrom = addDays(today, -windows.oneOffBelatedDays);
  const milestoneUntil = addDays(today, windows.milestoneAheadDays);
  const promiseUntil = addDays(today, windows.promiseAheadDays);
  return {
    today,
    soonDays: windows.soonDays,
    promiseUntil,
    milestoneUntil,
    oneOffFrom,
    thanksFrom: addDays(today, -windows.thanksDays),
    thanksUntil: addDays(today, -1),
    metFrom: addDays(today, -windows.followUpDays),
    followUpAfterDays: windows.followUpAfterDays,
    repairUntil: addDays(today, -windows.repairAfterDays),
    yearly,
    promisesUntil: Math.max(yearMonthAndDay(promiseUntil), yearMonthAndDay(today)),
    milestoneTimes: timesOf(yearly),
    todayNumber: dayNumber(today),
    cadenceReasons: new CadenceReasons(),
    daysSince: dayCounter(today),
  };
}

/** The times of the year in which a milestone can be a reason to list somebody. */
function timesOf(yearly: ReadonlyMap<number, Day>): number {
  let times = ONCE;
  for (const monthAndDate of yearly.keys()) times |= timeOfYear(monthAndDate);
  return times;
}

function dayCounter(today: Day): (day: Day) => number {
  const now = dayNumber(today);
  return (day) => now - dayNumber(day);
}

/** Laid out from the farthest day to the nearest, so that in windows of a year the nearer occurrence stays. */
function yearlyDays(today: Day, { yearlyBelatedDays, milestoneAheadDays }: Windows): Map<number, Day> {
  const days = new Map<number, Day>();
  for (let away = Math.max(yearlyBelatedDays, milestoneAheadDays); away >= 0; away -= 1) {
    if (away <= yearlyBelatedDays) enter(addDays(today, -away), days);
    if (away <= milestoneAheadDays) enter(addDays(today, away), days);
  }
  return days;
}

/** Feb 29 falls on Feb 28 in common years, so that day is entered for both. */
function enter(day: Day, days: Map<number, Day>): void {
  const leapDay = yearlessDay(2, 29);
  days.set(monthAndDay(day), day);
  if (leapDay !== null && anniversaryIn(yearOf(day), leapDay) === day) days.set(monthAndDay(leapDay), day);
}
