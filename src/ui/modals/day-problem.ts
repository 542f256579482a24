import { readDayWords } from "../../domain/day-words";
import type { Day } from "../../domain/day";
import type { DayProblem } from "../../i18n/en/modals";

/** The day of something that has happened, or what is wrong with the words for it. */
export function pastDay(words: string, today: Day): Day | { readonly problem: DayProblem } {
  const day = readDayWords(words, { today, toward: "past" });
  if (day === null) return { problem: "missing" };
  return day > today ? { problem: "in-future" } : day;
}

/** The day until which to wait, or what is wrong with the words for it. */
export function comingDay(words: string, today: Day): Day | { readonly problem: DayProblem } {
  const day = readDayWords(words, { today, toward: "future" });
  if (day === null) return { problem: "missing" };
  return day > today ? day : { problem: "not-ahead" };
}
