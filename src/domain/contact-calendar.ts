import { byName } from "./compare";
import { addDays, addMonths, calendarDay, weekdayOf, yearOf, type Day } from "./day";
import { daysOfContact } from "./interaction";
import type { Person } from "./person";

/** How long a cell of the calendar is. */
export type CalendarUnit = "day" | "week" | "month";

/** A day on which the user and somebody were in touch. */
export interface ContactDay {
  readonly day: Day;
  readonly person: Person;
}

/** A stretch of days, and with whom there was contact in it. */
export interface CalendarCell {
  readonly from: Day;
  /** The last day of it. */
  readonly to: Day;
  /** The earliest first; of one day by name. */
  readonly contacts: readonly ContactDay[];
}

/** How many cells make a row: a row of days is a week, one of weeks a quarter, one of months a year. */
export const COLUMNS: Readonly<Record<CalendarUnit, number>> = { day: 7, week: 13, month: 12 };
const ROWS: Readonly<Record<CalendarUnit, number>> = { day: 8, week: 4, month: 3 };

/** Somebody, and the days that tell of contact with them, in any order; a day may be told more than once. */
export interface ContactHistory {
  readonly person: Person;
  readonly days: Iterable<Day>;
}

/** The days on which the user and somebody were in touch: those of the log, the last contact and the others given. */
export function contactHistory(person: Person, others: Iterable<Day>): ContactHistory {
  const { interactions, lastContact } = person;
  const days = daysOfContact(interactions);
  if (lastContact !== null) days.push(lastContact.day);
  for (const day of others) days.push(day);
  return { person, days };
}

/**
 * The last rows of a calendar, the oldest cell first, with the contacts in each up to today. Rows of days and of weeks
 * end with the current week, rows of months with December of this year.
 */
export function contactCalendar(
  histories: Iterable<ContactHistory>,
  unit: CalendarUnit,
  today: Day,
): readonly CalendarCell[] {
  const stretches = stretchesOf(unit, today);
  const byDay = emptyDays(stretches, today);
  for (const history of [...histories].sort(byPerson)) fill(byDay, history);
  return stretches.map(({ from, to }) => ({
    from,
    to,
    // Joined as whole lists: a year of a large vault has a hundred thousand entries.
    contacts: NOBODY.concat(...daysFrom(from, to).map((day) => byDay.get(day) ?? NOBODY)),
  }));
}

const NOBODY: readonly ContactDay[] = [];

function byPerson(one: ContactHistory, other: ContactHistory): number {
  return byName(one.person, other.person);
}

type Stretch = Pick<CalendarCell, "from" | "to">;

/** A place for each day up to today; what is ahead is a plan. */
function emptyDays(stretches: readonly Stretch[], today: Day): ReadonlyMap<Day, ContactDay[]> {
  const days = stretches.flatMap(({ from, to }) => daysFrom(from, to));
  return new Map(days.filter((day) => day <= today).map((day) => [day, []]));
}

/** People come by name, so that of one day they stand in that order, and nothing is sorted once more. */
function fill(byDay: ReadonlyMap<Day, ContactDay[]>, { person, days }: ContactHistory): void {
  for (const day of days) {
    const contacts = byDay.get(day);
    if (contacts !== undefined && contacts.at(-1)?.person !== person) contacts.push({ day, person });
  }
}

function daysFrom(from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function stretchesOf(unit: CalendarUnit, today: Day): readonly Stretch[] {
  const count = COLUMNS[unit] * ROWS[unit];
  return Array.from({ length: count }, (_, at) => stretch(unit, today, count - 1 - at));
}

/** The stretch that ends the calendar, or the one so many before it. */
function stretch(unit: CalendarUnit, today: Day, back: number): Stretch {
  const sunday = addDays(today, 6 - weekdayOf(today));
  if (unit === "month") {
    const from = addMonths(december(today), -back);
    return { from, to: addDays(addMonths(from, 1), -1) };
  }
  const to = addDays(sunday, unit === "day" ? -back : -7 * back);
  return { from: unit === "day" ? to : addDays(to, -6), to };
}

/** The first of December of that year. */
function december(day: Day): Day {
  return calendarDay(yearOf(day), 12, 1) ?? day;
}
