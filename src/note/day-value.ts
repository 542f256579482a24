import { calendarDay, localDay, yearlessDay, type Day, type YearlessDay } from "../domain/day";
import { basename, LONGEST_VALUE, understood, unread, type Reading } from "./reading";

/** Which of `03/04/2026` is the day; without it such a value is an issue, never a guess. */
export type DateOrder = "unset" | "day-month-year" | "month-day-year";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](.*))?$/;
const YEAR_FIRST = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const TIME_WITH_ZONE = /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})$/i;
const WIKI_LINK = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/;
const YEARLESS = /^(?:--|XXXX-|0000-)?(\d{2})-?(\d{2})$/i;
const DAY_OF_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?\.? +(?:of +)?([a-z]{3,9})\.?(?:,? +(\d{4}))?$/i;
const MONTH_AND_DAY = /^([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?(?:,? +(\d{4}))?$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Years that address books write for "year unknown": iOS exports 1604, others 1900. */
const UNKNOWN_YEARS = new Set([1604, 1900]);

/**
 * The day that a property's value names: `2026-11-22`, with a time (its local day as written; with `Z` or an offset
 * the day in the user's zone), as a link to a daily note, `2026/11/22`, `20261122`, and with a given order
 * `22/11/2026`. Anything else is an issue: `impossible-day`, `ambiguous-day` or `not-a-day`.
 */
export function readDay(value: unknown, order: DateOrder): Reading<Day> {
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
  const text = dayText(value);
  if (text === null) return unread("not-a-day");
  const yearless = YEARLESS.exec(text);
  if (yearless !== null) return orImpossible(yearlessDay(Number(yearless[1]), Number(yearless[2])));
  return readNamedMonth(text) ?? withoutUnknownYear(readDay(text, order));
}

function dayText(value: unknown): string | null {
  if (Array.isArray(value) && value.length === 1) return dayText(value[0]);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.length <= LONGEST_VALUE ? value.trim() : null;
}

function readDayText(text: string, order: DateOrder): Reading<Day> {
  const iso = ISO.exec(text);
  if (iso !== null)
    return iso[4] !== undefined && TIME_WITH_ZONE.test(iso[4]) ? readInstant(text) : dayOf(iso);
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst !== null) return dayOf(yearFirst);
  const yearLast = YEAR_LAST.exec(text);
  return yearLast === null ? unread("not-a-day") : readYearLast(yearLast, order);
}

function dayOf(match: RegExpExecArray): Reading<Day> {
  return orImpossible(calendarDay(Number(match[1]), Number(match[2]), Number(match[3])));
}

function readInstant(text: string): Reading<Day> {
  const instant = new Date(text.replace(/^(\S+)[T ]/, "$1T").replace(/ (?=[Z+-])/i, ""));
  return Number.isNaN(instant.getTime()) ? unread("impossible-day") : understood(localDay(instant));
}

function readYearLast([, first, second, year]: RegExpExecArray, order: DateOrder): Reading<Day> {
  if (order === "unset") return unread("ambiguous-day");
  const [date, month] = order === "day-month-year" ? [first, second] : [second, first];
  return orImpossible(calendarDay(Number(year), Number(month), Number(date)));
}

function readNamedMonth(text: string): Reading<Day | YearlessDay> | null {
  const dayFirst = DAY_OF_MONTH.exec(text);
  const match = dayFirst ?? MONTH_AND_DAY.exec(text);
  if (match === null) return null;
  const [name, date] = dayFirst === null ? [match[1], match[2]] : [match[2], match[1]];
  const month = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const year = match[3];
  return orImpossible(
    year === undefined ? yearlessDay(month, Number(date)) : calendarDay(Number(year), month, Number(date)),
  );
}

function withoutUnknownYear(reading: Reading<Day>): Reading<Day | YearlessDay> {
  if (!reading.ok || !UNKNOWN_YEARS.has(Number(reading.value.slice(0, 4)))) return reading;
  return orImpossible(yearlessDay(Number(reading.value.slice(5, 7)), Number(reading.value.slice(8))));
}

function orImpossible<T>(day: T | null): Reading<T> {
  return day === null ? unread("impossible-day") : understood(day);
}
