import { addDays, addMonths, calendarDay, noon, parseDay, yearOf, type Day } from "./day";

/** What words for a day are read against. */
export interface DayWordsContext {
  readonly today: Day;
  /** Which of two days a word means that fits both, such as a weekday or a day without a year. */
  readonly toward: "past" | "future";
}

const NAMED_DAYS = new Map([
  ["today", 0],
  ["now", 0],
  ["yesterday", -1],
  ["the day before yesterday", -2],
  ["day before yesterday", -2],
  ["tomorrow", 1],
  ["the day after tomorrow", 2],
  ["day after tomorrow", 2],
]);

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES =
  "january february march april may june july august september october november december".split(" ");
const COUNTS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/**
 * The day that words say: `2026-11-20`, today, yesterday, Friday, last Friday, next week, 3 days ago, in two weeks,
 * 20 Nov, Nov 20 2026. Null where they say none, or one that the calendar does not have.
 *
 * @example readDayWords("last friday", { today: "2026-11-22", toward: "past" }) // 2026-11-20
 */
export function readDayWords(text: string, context: DayWordsContext): Day | null {
  const words = text
    .toLowerCase()
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
  const step = /^(last|next) (week|month|year)$/.exec(words);
  if (step !== null) return moved(today, step[1] === "last" ? -1 : 1, step[2]);
  const ago = /^(\S+) (day|week|month|year)s? ago$/.exec(words);
  if (ago !== null) return counted(today, ago, -1);
  const ahead = /^in (\S+) (day|week|month|year)s?$/.exec(words);
  return ahead === null ? null : counted(today, ahead, 1);
}

function counted(today: Day, [, word = "", unit]: readonly string[], sign: 1 | -1): Day | null {
  const count = countOf(word);
  return count === null ? null : moved(today, sign * count, unit);
}

function countOf(word: string): number | null {
  if (word === "a" || word === "an") return 1;
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const count = COUNTS.indexOf(word);
  return count < 0 ? null : count;
}

function moved(today: Day, count: number, unit = ""): Day {
  if (unit === "day") return addDays(today, count);
  if (unit === "week") return addDays(today, 7 * count);
  return addMonths(today, unit === "year" ? 12 * count : count);
}

/** `friday`, `last fri`, `next friday`: the nearest one on that side; today counts only without a word before it. */
function weekday(words: string, { today, toward }: DayWordsContext): Day | null {
  const [, which = "", name = ""] = /^(?:(last|next|this|on) )?([a-z]{3,9})$/.exec(words) ?? [];
  const wanted = WEEKDAYS.findIndex((each) => isShortFor(name, each));
  if (wanted < 0) return null;
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  if (which === "last" || (toward === "past" && which !== "next")) {
    const back = (7 - ahead) % 7;
    return addDays(today, back === 0 && which === "last" ? -7 : -back);
  }
  return addDays(today, ahead === 0 ? 7 : ahead);
}

/** 0 for Monday. */
function weekdayOf(day: Day): number {
  return (noon(day).getDay() + 6) % 7;
}

/** `20 nov`, `nov 20`, with or without a year; without one it is the nearest on that side. */
function dayOfMonth(words: string, context: DayWordsContext): Day | null {
  const dayFirst = /^(\d{1,2}) ([a-z]{3,9})(?: (\d{4}))?$/.exec(words);
  const monthFirst = /^([a-z]{3,9}) (\d{1,2})(?: (\d{4}))?$/.exec(words);
  const [name, date, year] =
    dayFirst !== null
      ? [dayFirst[2], dayFirst[1], dayFirst[3]]
      : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  const month = MONTH_NAMES.findIndex((each, at) => name === each || name === MONTHS[at]) + 1;
  if (month === 0) return null;
  if (year !== undefined) return calendarDay(Number(year), month, Number(date));
  return nearest(month, Number(date), context);
}

function nearest(month: number, date: number, { today, toward }: DayWordsContext): Day | null {
  const year = yearOf(today);
  const years = toward === "past" ? [year, year - 1] : [year, year + 1];
  const days = years.map((each) => calendarDay(each, month, date)).filter((day) => day !== null);
  return days.find((day) => (toward === "past" ? day <= today : day >= today)) ?? null;
}

function isShortFor(name: string, full: string): boolean {
  return name.length >= 3 && full.startsWith(name);
}
