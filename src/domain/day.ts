import { addDays as shiftDays, addMonths as shiftMonths } from "date-fns";

/** A calendar day, `YYYY-MM-DD`. It sorts as a string, equals by `===`, and no time zone can move it. */
export type Day = string & { readonly brand: "Day" };

/** A day of any year, `--MM-DD` as in ISO 8601 and vCard. */
export type YearlessDay = string & { readonly brand: "YearlessDay" };

const [ZERO, NINE, DASH] = [0x30, 0x39, 0x2d];
/** What makes the number of a Monday a multiple of seven. */
const MONDAY = 1;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The day with that year, month (1–12) and day of the month, or null where the calendar has no such day.
 *
 * @example calendarDay(2026, 2, 29) // null
 */
export function calendarDay(year: number, month: number, date: number): Day | null {
  return isCalendarDay(year, month, date) ? dayText(year, month, date) : null;
}

/** The day written as `YYYY-MM-DD`, or null when the text has another shape or names no real day. */
export function parseDay(text: string): Day | null {
  if (text.length !== 10 || !hasDigitsAndDashes(text)) return null;
  const monthAndDate = lastMonthAndDate(text);
  return calendarDay(yearIn(text), Math.floor(monthAndDate / 100), monthAndDate % 100);
}

/** True for ten characters that read `0000-00-00`. */
function hasDigitsAndDashes(text: string): boolean {
  for (let at = 0; at < 10; at += 1) {
    const code = text.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== DASH : code < ZERO || code > NINE) return false;
  }
  return true;
}

/** The day of any year with that month (1–12) and day of the month, or null where no year has it; Feb 29 is one. */
export function yearlessDay(month: number, date: number): YearlessDay | null {
  const day = calendarDay(2024, month, date);
  return day === null ? null : yearlessOf(day);
}

/** The day without its year. */
export function yearlessOf(day: Day): YearlessDay {
  return `-${day.slice(4)}` as YearlessDay;
}

/**
 * Month and day of the month as one number, the same with and without a year: 1122 for Nov 22. Days are looked up by it
 * without building a text.
 */
export function monthAndDay(day: Day | YearlessDay): number {
  return lastMonthAndDate(day);
}

/** Year, month and day of the month as one number: 20261122. A table is searched quicker by it than by the text. */
export function yearMonthAndDay(day: Day): number {
  return yearIn(day) * 10_000 + lastMonthAndDate(day);
}

/** True for a day that carries a year. */
export function hasYear(day: Day | YearlessDay): day is Day {
  return day.charCodeAt(0) !== DASH;
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return yearIn(day);
}

/**
 * The day in that year on which a yearless day falls. Feb 29 falls on Feb 28 in common years.
 *
 * @example anniversaryIn(2026, yearlessDay(2, 29)) // 2026-02-28
 */
export function anniversaryIn(year: number, yearless: YearlessDay): Day {
  const month = Number(yearless.slice(2, 4));
  return dayText(year, month, Math.min(Number(yearless.slice(5)), monthLength(year, month)));
}

/** The day that many calendar days later; earlier when the count is negative. */
export function addDays(day: Day, count: number): Day {
  return fromDate(shiftDays(noon(day), count));
}

/**
 * The day that many calendar months later, or the last day of that month where it is too short: one month after Jan 31
 * is Feb 28.
 */
export function addMonths(day: Day, count: number): Day {
  return fromDate(shiftMonths(noon(day), count));
}

/** Calendar days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The number of a day, one more than that of the day before; the difference of two is the calendar days between them.
 * No `Date` is made, because this runs over the logs of whole vaults and while somebody types.
 */
export function dayNumber(day: Day): number {
  const monthAndDate = lastMonthAndDate(day);
  const month = Math.floor(monthAndDate / 100);
  const date = monthAndDate % 100;
  // Years that start in March have their leap day at the end, where it moves no other day.
  const year = month > 2 ? yearIn(day) : yearIn(day) - 1;
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + sinceMarch;
}

/** The day of the week: 0 for Monday, 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (dayNumber(day) + MONDAY) % 7;
}

/** The day of an instant in the user's own time zone. */
export function localDay(instant: Date): Day {
  return fromDate(instant);
}

/** The local noon of a day, for display through `Intl`. Noon exists even on days when the clocks change. */
export function noon(day: Day): Date {
  const date = new Date(2000, 0, 1, 12);
  date.setFullYear(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
  return date;
}

function isCalendarDay(year: number, month: number, date: number): boolean {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return false;
  return Number.isInteger(date) && date >= 1 && date <= monthLength(year, month);
}

/** The number that the first four digits make. */
function yearIn(text: string): number {
  return digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
}

/** The number that the digits of a final `MM-DD` make. */
function lastMonthAndDate(text: string): number {
  const at = text.length - 5;
  return digit(text, at) * 1000 + digit(text, at + 1) * 100 + digit(text, at + 3) * 10 + digit(text, at + 4);
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - ZERO;
}

function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function fromDate(date: Date): Day {
  return dayText(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/**
 * The text of a day, one for all notes that name it. Cut out of a note that has an arrow anywhere, ten digits would
 * take two bytes each and the long way whenever they are compared; and a vault has tens of thousands of days.
 */
function dayText(year: number, month: number, date: number): Day {
  const number = (year * 100 + month) * 100 + date;
  const known = TEXTS.get(number);
  if (known !== undefined) return known;
  const text = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(date)}` as Day;
  if (TEXTS.size < MOST_TEXTS) TEXTS.set(number, text);
  return text;
}

/**
 * By year, month and day of the month as one number. It is the one thing at the top of a file that is filled as the app
 * runs: a text from it cannot be told from a new one, it is never emptied, and it has an end.
 */
const TEXTS = new Map<number, Day>();
/** The days of fifty years; more than that only a hostile vault has. */
const MOST_TEXTS = 20_000;

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}
