import type { Day } from "../../domain/day";
import type { DayReader } from "./dated-entry";
import { DAY_KEYS, keyIn, TEXT_KEYS } from "../properties/entry-keys";
import type { EntryValue } from "../front-matter/list-property";

const DATE_LIKE =
  /\[\[[^[\]]{1,300}\]\]|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{8}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|[A-Za-z]{3,9}\.? \d{1,2}, \d{4}/g;

/** Which day is to become another one. */
export interface DayMove {
  readonly from: Day;
  readonly readDay: DayReader<Day>;
  /** The ways in which the new day may be written where the old one is written so. */
  readonly forms: (written: string) => readonly string[];
}

/**
 * The text with the day moved, once for each place where it stands and each form that it may have there, the last place
 * first. Which of them it was that counted is for the caller to find out by reading the result.
 */
export function withDayMoved(text: string, { from, readDay, forms }: DayMove): string[] {
  const places = [...text.matchAll(DATE_LIKE)].filter(([found]) => {
    const reading = readDay(found);
    return reading.ok && reading.value === from;
  });
  return places
    .reverse()
    .flatMap(({ 0: found, index }) =>
      forms(found).map((form) => text.slice(0, index) + form + text.slice(index + found.length)),
    );
}

/** The text and the day of a new entry, the day as it is to be written; null without one. */
interface DatedWords {
  readonly text: string;
  readonly day: string | null;
  /** The key of the day where the last entry has none. */
  readonly dayKey: "due" | "date";
}

/** An entry that is an object with the same keys as the last one of the list; null where that is no object. */
export function entryLike(last: unknown, { text, day, dayKey }: DatedWords): EntryValue | null {
  if (typeof last !== "object" || last === null || Array.isArray(last)) return null;
  const words = { [keyIn(last, TEXT_KEYS) ?? "text"]: text };
  return day === null ? words : { ...words, [keyIn(last, DAY_KEYS) ?? dayKey]: day };
}
