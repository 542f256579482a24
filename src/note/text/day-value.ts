import {
  calendarDay,
  localDay,
  parseDay,
  yearlessDay,
  yearOf,
  type Day,
  type YearlessDay,
} from "../../domain/day";
import { weekdayInFront } from "./weekday";
import { basename, LONGEST_VALUE, understood, unread, unwrapped, type Reading } from "./reading";

/** Which of `03/04/2026` is the day; without it a value that can be either is an issue, never a guess. */
export type DateOrder = "unset" | "day-month-year" | "month-day-year";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](.*))?$/;
const YEAR_FIRST = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const TIME_WITH_ZONE = /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)? ?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)$/i;
const WIKI_LINK = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/;
/** The years 1604 (iOS) and 1900 (others) are what address books write for "year unknown"; 1900 had no Feb 29. */
const YEARLESS = /^(?:(?:--|XXXX-|0000-|1604-?|1900-?)(\d{2})-?(\d{2})|(\d{2})-(\d{2}))(?:T.*)?$/i;
const DAY_OF_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?\.? +(?:of +)?(\p{L}{3,9})\.?(?:,? +(\d{4}))?$/iu;
const MONTH_AND_DAY = /^(\p{L}{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?(?:,? +(\d{4}))?$/iu;
/** The year is left out, and its dot is not: only a day in German is written so. */
const GERMAN_YEARLESS = /^(\d{1,2})\. ?(\d{1,2})\.$/;
/** From January on, in English and German. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "januar", "jänner"],
  ["february", "februar"],
  ["march", "märz", "maerz", "mrz"],
  ["april"],
  ["may", "mai"],
  ["june", "juni"],
  ["july", "juli"],
  ["august"],
  ["september"],
  ["october", "oktober"],
  ["november"],
  ["december", "dezember"],
];

/** Years that stand for no year. */
const UNKNOWN_YEARS: ReadonlySet<number> = new Set([1604, 1900]);

/**
 * The day that a property's value names: `2026-11-22`, with a time (its local day as written; with `Z` or an offset
 * the day in the user's zone), as a link to a daily note, `2026/11/22`, `20261122`, `November 22, 2026`,
 * `22/11/2026`, and with a given order `03/04/2026`. Anything else is an issue: `impossible-day`, `ambiguous-day` or
 * `not-a-day`.
 */
export function readDay(value: unknown, order: DateOrder): Reading<Day> {
  return plainDay(value) ?? readOtherDay(value, order);
}

/** The day of a text that is one as it stands, as nearly all are; null for any other value. */
function plainDay(value: unknown): Reading<Day> | null {
  const day = typeof value === "string" ? parseDay(value) : null;
  return day === null ? null : understood(day);
}

function readOtherDay(value: unknown, order: DateOrder): Reading<Day> {
  const text = dayText(value);
  if (text === null) return unread("not-a-day");
  const link = WIKI_LINK.exec(text);
  if (link === null) return readDayText(text, order);
  const target = readDayText(basename(link[1] ?? ""), order);
  return target.ok || link[2] === undefined ? target : readDayText(link[2].trim(), order);
}

/**
 * The day of a birthday or anniversary, with or without its year: also `04-15`, `--04-15`, `--0415`, `XXXX-04-15`,
 * `April 15`, and the years 1604 and 1900, which stand for no year.
 */
export function readAnniversary(value: unknown, order: DateOrder): Reading<Day | YearlessDay> {
  const plain = plainDay(value);
  if (plain !== null) return withoutUnknownYear(plain);
  const text = dayText(value);
  if (text === null) return unread("not-a-day");
  const [matched, month, date, bareMonth, bareDate] = YEARLESS.exec(text) ?? [];
  if (matched !== undefined)
    return orImpossible(yearlessDay(Number(month ?? bareMonth), Number(date ?? bareDate)));
  const [, germanDate, germanMonth] = GERMAN_YEARLESS.exec(text) ?? [];
  if (germanDate !== undefined) return orImpossible(yearlessDay(Number(germanMonth), Number(germanDate)));
  return readNamedAnniversary(text) ?? withoutUnknownYear(readDay(text, order));
}

function dayText(value: unknown): string | null {
  const single = unwrapped(value);
  if (typeof single === "number") return String(single);
  return typeof single === "string" && single.length <= LONGEST_VALUE ? single.normalize("NFC").trim() : null;
}

function readDayText(text: string, order: DateOrder): Reading<Day> {
  const iso = ISO.exec(text);
  if (iso !== null) return inOwnZone(dayOf(iso), TIME_WITH_ZONE.exec(iso[4] ?? ""));
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst !== null) return dayOf(yearFirst);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast !== null) return readYearLast(yearLast, order);
  const weekday = weekdayInFront(text);
  return weekday === 0 ? readNamedDay(text) : readDayText(text.slice(weekday), order);
}

function dayOf(match: RegExpExecArray): Reading<Day> {
  return orImpossible(calendarDay(Number(match[1]), Number(match[2]), Number(match[3])));
}

/** The day that a time with a zone has where the user is. */
function inOwnZone(reading: Reading<Day>, time: RegExpExecArray | null): Reading<Day> {
  if (!reading.ok || time === null) return reading;
  const [, hours, minutes, sign, hoursAhead = "0", minutesAhead = "0"] = time;
  const ahead = (Number(hoursAhead) * 60 + Number(minutesAhead)) * (sign === "-" ? -1 : 1);
  const midnight = Date.parse(`${reading.value}T00:00:00Z`);
  const instant = new Date(midnight + (Number(hours) * 60 + Number(minutes) - ahead) * 60_000);
  return orImpossible(parseDay(localDay(instant)));
}

/** Where no order is given, the one day that a calendar has of the two, if it is only one. */
function readYearLast([, first, second, year]: RegExpExecArray, order: DateOrder): Reading<Day> {
  const dayFirst = calendarDay(Number(year), Number(second), Number(first));
  const monthFirst = calendarDay(Number(year), Number(first), Number(second));
  if (order !== "unset") return orImpossible(order === "day-month-year" ? dayFirst : monthFirst);
  const canBeEither = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
  return canBeEither ? unread("ambiguous-day") : orImpossible(dayFirst ?? monthFirst);
}

/** A day of a month that is called by its name: `November 22, 2026`, `22 Nov`. */
interface NamedDay {
  readonly month: number;
  readonly date: number;
  readonly year: number | null;
}

function namedDay(text: string): NamedDay | null {
  const dayFirst = DAY_OF_MONTH.exec(text);
  const match = dayFirst ?? MONTH_AND_DAY.exec(text);
  if (match === null) return null;
  const [name, date] = dayFirst === null ? [match[1], match[2]] : [match[2], match[1]];
  const month = monthNamed(name ?? "");
  return month === 0 ? null : { month, date: Number(date), year: match[3] ? Number(match[3]) : null };
}

function readNamedDay(text: string): Reading<Day> {
  const named = namedDay(text);
  if (named === null || named.year === null) return unread("not-a-day");
  return orImpossible(calendarDay(named.year, named.month, named.date));
}

function readNamedAnniversary(text: string): Reading<Day | YearlessDay> | null {
  const named = namedDay(text);
  if (named === null) return null;
  const { month, date, year } = named;
  return year === null || UNKNOWN_YEARS.has(year)
    ? orImpossible(yearlessDay(month, date))
    : orImpossible(calendarDay(year, month, date));
}

/** The month from 1 to 12 that a name or its first letters stand for, or 0: `Sept` is one, `Marble` is none. */
function monthNamed(name: string): number {
  const start = name.toLowerCase();
  return MONTHS.findIndex((names) => names.some((month) => month.startsWith(start))) + 1;
}

function withoutUnknownYear(reading: Reading<Day>): Reading<Day | YearlessDay> {
  if (!reading.ok || !UNKNOWN_YEARS.has(yearOf(reading.value))) return reading;
  return orImpossible(yearlessDay(Number(reading.value.slice(5, 7)), Number(reading.value.slice(8))));
}

function orImpossible<T>(day: T | null): Reading<T> {
  return day === null ? unread("impossible-day") : understood(day);
}
