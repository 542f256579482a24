import type { Day } from "./day";
import { readDayWords } from "./day-words";

/** A promise as somebody says it, taken apart. */
export interface SaidPromise {
  readonly text: string;
  /** The day at the end of the words; null where they end with none. */
  readonly due: Day | null;
}

/** What leads up to the day of a promise, in English and German. */
const LEADS: readonly string[] = ["by", "until", "bis"];
/** In words: "in three weeks", "20 November 2026". */
const LONGEST_DAY = 3;

/**
 * Takes the day off the end of a promise, which is said from that day's point of view and would mean another one later.
 *
 * @example promiseInWords("send the photographs by friday", "2026-11-22") // "send the photographs", 2026-11-27
 */
export function promiseInWords(said: string, today: Day): SaidPromise {
  const words = said.trim().split(" ");
  for (let at = words.length - 2; at > 0 && at >= words.length - 1 - LONGEST_DAY; at -= 1) {
    if (!LEADS.includes(words[at]?.toLowerCase() ?? "")) continue;
    const due = readDayWords(words.slice(at + 1).join(" "), { today, toward: "future" });
    if (due !== null) return { text: words.slice(0, at).join(" ").trim(), due };
  }
  return { text: said.trim(), due: null };
}
