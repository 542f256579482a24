import { addDays, addMonths, calendarDay, parseDay, weekdayOf, yearOf, type Day } from "./day";
import { COUNTS, MONTHS, NAMED_DAYS, SIDES, UNITS, WEEKDAYS } from "./day-vocabulary";

/** What words for a day are read against. */
export interface DayWordsContext {
  readonly today: Day;
  /** Which day is taken where two fit, such as for a weekday or a day without a year. */
  readonly toward: "past" | "future";
}

type Unit = keyof typeof UNITS;
type Side = keyof typeof SIDES;

/** `20.11.2026`, `20.11.`: dots stand between the numbers of a day only where it comes first. */
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}))?$/;

/**
 * The day that some words mean, in English or German: `2026-11-20`, today, yesterday, Friday, last Friday, next week, 3
 * days ago, in two weeks, 20 Nov, Nov 20 2026; gestern, nächsten Freitag, vor 3 Tagen, 20. November, 20.11.2026. Null
 * where they mean no day, or one that the calendar does not have.
 *
 * @example readDayWords("last friday", { today: "2026-11-22", toward: "past" }) // 2026-11-20
 */
export function readDayWords(text: string, context: DayWordsContext): Day | null {
  const typed = text.normalize("NFC").toLowerCase().trim();
  const dotted = DOTTED.exec(typed);
  if (dotted !== null)
    return dayIn({ month: Number(dotted[2]), date: Number(dotted[1]), year: dotted[3] }, context);
  const words = typed
    .replace(/[,.]/g, " ")
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  const named = NAMED_DAYS.get(words);
  if (named !== undefined) return addDays(context.today, named);
  return (
    parseDay(words) ?? distantDay(words, context) ?? weekday(words, context) ?? dayOfMonth(words, context)
  );
}

/** `3 days ago`, `in a week`, `last month`. */
function distantDay(words: string, { today }: DayWordsContext): Day | null {
  const [, which = "", length = ""] = /^(\S+) (\S+)$/.exec(words) ?? [];
  const [side, unit] = [sideOf(which), unitOf(length)];
  if (unit !== null && side !== null && side !== "either")
    return moved(today, side === "past" ? -1 : 1, unit);
  const ago = /^(\S+) (\S+) ago$/.exec(words) ?? /^vor (\S+) (\S+)$/.exec(words);
  if (ago !== null) return counted(today, ago, -1);
  const ahead = /^in (\S+) (\S+)$/.exec(words);
  return ahead === null ? null : counted(today, ahead, 1);
}

function counted(today: Day, [, word = "", length = ""]: readonly string[], sign: 1 | -1): Day | null {
  const [count, unit] = [countOf(word), unitOf(length)];
  return count === null || unit === null ? null : moved(today, sign * count, unit);
}

function countOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const count = COUNTS.findIndex((words) => words.includes(word));
  return count < 0 ? null : count;
}

function unitOf(word: string): Unit | null {
  const units: readonly Unit[] = ["day", "week", "month", "year"];
  return units.find((unit) => UNITS[unit].includes(word)) ?? null;
}

function sideOf(word: string): Side | null {
  const sides: readonly Side[] = ["past", "future", "either"];
  return sides.find((side) => SIDES[side].includes(word)) ?? null;
}

function moved(today: Day, count: number, unit: Unit): Day {
  if (unit === "day") return addDays(today, count);
  if (unit === "week") return addDays(today, 7 * count);
  return addMonths(today, unit === "year" ? 12 * count : count);
}

/** `friday`, `last fri`, `next friday`: the nearest one on that side; today counts only without a word before it. */
function weekday(words: string, { today, toward }: DayWordsContext): Day | null {
  const [, before = "", name = ""] = /^(?:(\S+) )?(\p{L}{2,10})$/u.exec(words) ?? [];
  const side = before === "" ? "either" : sideOf(before);
  const wanted = WEEKDAYS.findIndex((names) => names.some((each) => isShortFor(name, each)));
  if (wanted < 0 || side === null) return null;
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  if (side === "past" || (toward === "past" && side !== "future")) {
    const back = (7 - ahead) % 7;
    return addDays(today, back === 0 && side === "past" ? -7 : -back);
  }
  return addDays(today, ahead === 0 ? 7 : ahead);
}

/** `20 nov`, `nov 20`, `am 20 november`, with or without a year; without one it is the nearest on that side. */
function dayOfMonth(words: string, context: DayWordsContext): Day | null {
  const dayFirst = /^(?:(?:on|am) )?(\d{1,2}) (\p{L}{3,9})(?: (\d{4}))?$/u.exec(words);
  const monthFirst = /^(?:on )?(\p{L}{3,9}) (\d{1,2})(?: (\d{4}))?$/u.exec(words);
  const [name = "", date, year] =
    dayFirst !== null
      ? [dayFirst[2], dayFirst[1], dayFirst[3]]
      : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  const month = MONTHS.findIndex((names) => names.includes(name)) + 1;
  return month === 0 ? null : dayIn({ month, date: Number(date), year }, context);
}

function dayIn(
  { month, date, year }: { readonly month: number; readonly date: number; readonly year: string | undefined },
  context: DayWordsContext,
): Day | null {
  return year === undefined ? nearest(month, date, context) : calendarDay(Number(year), month, date);
}

function nearest(month: number, date: number, { today, toward }: DayWordsContext): Day | null {
  const year = yearOf(today);
  const years = toward === "past" ? [year, year - 1] : [year, year + 1];
  const days = years.map((each) => calendarDay(each, month, date)).filter((day) => day !== null);
  return days.find((day) => (toward === "past" ? day <= today : day >= today)) ?? null;
}

function isShortFor(name: string, full: string): boolean {
  return name === full || (name.length >= 3 && full.startsWith(name));
}
