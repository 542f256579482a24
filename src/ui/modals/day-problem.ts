import { parseDay, type Day } from "../../domain/day";
import type { DayProblem } from "../../i18n/en/modals";

/** What is wrong with the day of something that has happened, as a date field has it; null when nothing is. */
export function pastDayProblem(text: string, today: Day): DayProblem | null {
  const day = parseDay(text);
  if (day === null) return "missing";
  return day > today ? "in-future" : null;
}

/** What is wrong with a day to wait for, as a date field has it; null when nothing is. */
export function futureDayProblem(text: string, today: Day): DayProblem | null {
  const day = parseDay(text);
  if (day === null) return "missing";
  return day > today ? null : "not-ahead";
}
