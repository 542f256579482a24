import type { Day } from "../../domain/day";
import type { Dates } from "../dates";

/** `heute`, `am Dienstag`, `am 30. Sept.`: the day something is on, within a sentence. */
export function onDay(day: Day, today: Day, dates: Dates): string {
  const near = dates.near(day, today);
  return dates.hasName(day, today) ? near : `am ${near}`;
}

/** A sentence with its full stop; a short date such as `30. Sept.` at its end has one already. */
export function sentence(words: string): string {
  return words.endsWith(".") ? words : `${words}.`;
}

/** `seit 3 Wochen`: the words of `Intl` for `vor 3 Wochen` stand in the dative that this wants as well. */
export function since(days: number, dates: Dates): string {
  return dates.ago(days).replace(/^vor /, "seit ");
}
