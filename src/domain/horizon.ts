import { addDays, anniversaryIn, yearlessDay, yearlessOf, yearOf, type Day, type YearlessDay } from "./day";

/** How far ahead and how long after its day each reason raises a person, in calendar days. */
export interface Windows {
  readonly soonDays: number;
  readonly promiseAheadDays: number;
  readonly milestoneAheadDays: number;
  readonly yearlyBelatedDays: number;
  readonly oneOffBelatedDays: number;
}

export const DEFAULT_WINDOWS: Windows = {
  soonDays: 7,
  promiseAheadDays: 3,
  milestoneAheadDays: 7,
  yearlyBelatedDays: 14,
  oneOffBelatedDays: 30,
};

/** The windows laid out around one day, so that a whole vault is compared by string and look-up only. */
export interface Horizon {
  readonly today: Day;
  readonly soonUntil: Day;
  readonly promiseUntil: Day;
  readonly milestoneUntil: Day;
  readonly oneOffFrom: Day;
  /** The yearless days within the window, each with the day it falls on. */
  readonly yearly: ReadonlyMap<YearlessDay, Day>;
}

/** The windows around that day. */
export function horizon(today: Day, windows: Windows): Horizon {
  return {
    today,
    soonUntil: addDays(today, windows.soonDays),
    promiseUntil: addDays(today, windows.promiseAheadDays),
    milestoneUntil: addDays(today, windows.milestoneAheadDays),
    oneOffFrom: addDays(today, -windows.oneOffBelatedDays),
    yearly: yearlyDays(today, windows),
  };
}

function yearlyDays(today: Day, windows: Windows): Map<YearlessDay, Day> {
  const days = new Map<YearlessDay, Day>();
  for (let offset = -windows.yearlyBelatedDays; offset <= windows.milestoneAheadDays; offset += 1) {
    const day = addDays(today, offset);
    days.set(yearlessOf(day), day);
  }
  return withLeapDay(days);
}

/** Feb 29 falls on Feb 28 in common years, so it is celebrated wherever that day is in the window. */
function withLeapDay(days: Map<YearlessDay, Day>): Map<YearlessDay, Day> {
  const [leap, eve] = [yearlessDay(2, 29), yearlessDay(2, 28)];
  const day = eve === null ? undefined : days.get(eve);
  if (leap !== null && day !== undefined && anniversaryIn(yearOf(day), leap) === day) days.set(leap, day);
  return days;
}
