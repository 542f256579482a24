import { addDays, addMonths, yearMonthAndDay, type Day } from "./day";

/** A calendar unit: a month is 28 to 31 days long, a year 365 or 366. */
export type CadenceUnit = "day" | "week" | "month" | "year";

/** How often a person wants to be in touch with somebody: every `count` calendar units. */
export interface Cadence {
  readonly count: number;
  readonly unit: CadenceUnit;
}

/** A named group of people that share a cadence, such as "close: 1 month". */
export interface Circle {
  readonly name: string;
  readonly cadence: Cadence | null;
}

const DAYS_PER_UNIT: Record<CadenceUnit, number> = { day: 1, week: 7, month: 30.44, year: 365.25 };

/**
 * The day one cadence after the anchor. Months and years are calendar ones, always counted from the anchor; in a month
 * that is too short its last day is taken: one month after Jan 31 is Feb 28.
 */
export function addCadence(anchor: Day, { count, unit }: Cadence): Day {
  switch (unit) {
    case "day":
      return addDays(anchor, count);
    case "week":
      return addDays(anchor, count * 7);
    case "month":
      return addMonths(anchor, count);
    case "year":
      return addMonths(anchor, count * 12);
  }
}

/** An `addCadence` that remembers what it has worked out, and a function that makes it forget. */
export interface RememberingCadences {
  readonly add: typeof addCadence;
  readonly forget: () => void;
}

/** An `addCadence` with a memory, for working out a whole vault, which has few different cadences and days. */
export function rememberingCadences(): RememberingCadences {
  const known = new Map<Cadence, Map<number, Day>>();
  const add = (anchor: Day, cadence: Cadence): Day => {
    const days = known.get(cadence) ?? new Map<number, Day>();
    if (days.size === 0) known.set(cadence, days);
    const number = yearMonthAndDay(anchor);
    const remembered = days.get(number);
    if (remembered !== undefined) return remembered;
    const day = addCadence(anchor, cadence);
    if (days.size < REMEMBERED_DAYS) days.set(number, day);
    return day;
  };
  return { add, forget: () => known.clear() };
}

/** A century of days: what is past it is worked out each time. */
const REMEMBERED_DAYS = 36_525;

/** The mean length of a cadence in days; for comparing cadences, never for computing a due day. */
export function cadenceInDays({ count, unit }: Cadence): number {
  return count * DAYS_PER_UNIT[unit];
}
