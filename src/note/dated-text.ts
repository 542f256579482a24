import type { Day } from "../domain/day";
import type { DayReader } from "./dated-entry";
import { dayLike } from "./written-day";

const DATE_LIKE =
  /\[\[[^[\]]{1,300}\]\]|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{8}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|[A-Za-z]{3,9}\.? \d{1,2}, \d{4}/g;

/** Which day is to become which other one. */
export interface DayMove {
  readonly from: Day;
  readonly to: Day;
  readonly readDay: DayReader<Day>;
}

/**
 * The text with the day moved, once for each place where it stands, the last one first. Which of them it was that
 * counted is for the caller to find out by reading the result.
 */
export function withDayMoved(text: string, { from, to, readDay }: DayMove): string[] {
  const places = [...text.matchAll(DATE_LIKE)].filter(([found]) => {
    const reading = readDay(found);
    return reading.ok && reading.value === from;
  });
  return places
    .reverse()
    .map(
      ({ 0: found, index }) => text.slice(0, index) + dayLike(found, to) + text.slice(index + found.length),
    );
}

/** The ways in which a text and its day can be written as an entry of a list; the first that is read back counts. */
export function datedTexts(text: string, day: Day | null): string[] {
  return day === null ? [text] : [`${text} by ${day}`, `${text} 📅 ${day}`, `${day} ${text}`];
}
