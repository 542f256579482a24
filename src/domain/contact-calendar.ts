import { byName, compareText } from "./compare";
import { addDays, addMonths, calendarDay, weekdayOf, yearOf, type Day } from "./day";
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

/** A row of days is a week; of weeks a quarter; of months a year. */
export const COLUMNS: Readonly<Record<CalendarUnit, number>> = { day: 7, week: 13, month: 12 };
const ROWS: Readonly<Record<CalendarUnit, number>> = { day: 8, week: 4, month: 3 };

/**
 * The days up to today on which the user and somebody were in touch, by the log, the last contact and other days that
 * tell of it; each once, the earliest first.
 */
export function contactDays(
  { interactions, lastContact }: Pick<Person, "interactions" | "lastContact">,
  others: Iterable<Day>,
  today: Day,
): readonly Day[] {
  const days = new Set<Day>(interactions.map(({ day }) => day));
  if (lastContact !== null) days.add(lastContact.day);
  for (const day of others) days.add(day);
  return [...days].filter((day) => day <= today).sort();
}

/**
 * The latest rows of a calendar, the oldest cell first, with what happened in each. The last row ends with the week of
 * today for days, with the week of today for weeks, and with December of this year for months.
 */
export function contactCalendar(
  contacts: Iterable<ContactDay>,
  unit: CalendarUnit,
  today: Day,
): readonly CalendarCell[] {
  const cells = emptyCells(unit, today);
  for (const contact of contacts) {
    const at = cells.findIndex(({ from, to }) => contact.day >= from && contact.day <= to);
    cells[at]?.contacts.push(contact);
  }
  for (const { contacts: found } of cells) found.sort(byDay);
  return cells;
}

interface OpenCell extends CalendarCell {
  readonly contacts: ContactDay[];
}

function emptyCells(unit: CalendarUnit, today: Day): OpenCell[] {
  const count = COLUMNS[unit] * ROWS[unit];
  return Array.from({ length: count }, (_, at) => ({
    ...stretch(unit, today, count - 1 - at),
    contacts: [],
  }));
}

/** The stretch that ends the calendar, or the one so many before it. */
function stretch(unit: CalendarUnit, today: Day, back: number): Pick<CalendarCell, "from" | "to"> {
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

function byDay(one: ContactDay, other: ContactDay): number {
  return compareText(one.day, other.day) || byName(one.person, other.person);
}
