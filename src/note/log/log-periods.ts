import type { Day } from "../../domain/day";
import { sectionEnd, type Heading } from "../text/sections";

/** A heading inside a log that names a year or a month, and what stands below it. */
export interface LogPeriod {
  readonly heading: Heading;
  /** The index after its last line. */
  readonly end: number;
  /** What the days in it start with: `2025`, or `2025-10` for a month. Periods are compared by it. */
  readonly key: string;
  /** The heading of another such period, worded like this one: that of the given day. */
  readonly wordsFor: (day: Day) => string;
}

/** Headings to look through, and the lines of the log or of the period that they are in. */
export interface PeriodRange {
  readonly headings: readonly Heading[];
  readonly from: number;
  readonly to: number;
  /** The key of the period around them; empty in a log. */
  readonly around: string;
}

/** The periods of a log, or those inside one of its periods, in the order of the note; those inside them left out. */
export function periodsIn({ headings, from, to, around }: PeriodRange): readonly LogPeriod[] {
  const found: LogPeriod[] = [];
  headings.forEach((heading, index) => {
    if (heading.at < (found.at(-1)?.end ?? from) || heading.at >= to) return;
    const named = periodNamed(heading.text, around);
    if (named !== null) found.push({ ...named, heading, end: sectionEnd(headings, index, to) });
  });
  return found;
}

const WITH_MONTH = /^(\[?\[?)(\d{4})([-/])(0[1-9]|1[0-2])(\]?\]?)$/;
const YEAR = /^(\[?\[?)(\d{4})(\]?\]?)$/;
const MONTH_BY_NAME = /^(\p{L}{3,9})(?: (\d{4}))?$/u;

type Named = Pick<LogPeriod, "key" | "wordsFor">;

function periodNamed(text: string, around: string): Named | null {
  const year = YEAR.exec(text);
  if (year !== null) return { key: year[2] ?? "", wordsFor: (day) => text.replace(/\d{4}/, yearOf(day)) };
  const month = WITH_MONTH.exec(text);
  if (month === null) return monthByName(text, around);
  const [, , years = "", mark = "", months = ""] = month;
  const wordsFor = (day: Day): string => text.replace(/\d{4}.\d{2}/, `${yearOf(day)}${mark}${monthOf(day)}`);
  return { key: `${years}-${months}`, wordsFor };
}

/** `October 2026`, and `October` inside a year. */
function monthByName(text: string, around: string): Named | null {
  const [, name = "", ownYear] = MONTH_BY_NAME.exec(text) ?? [];
  const year = ownYear ?? (/^\d{4}$/.test(around) ? around : null);
  const names = NAMES.find((each) => each.some((known) => isSame(known, name)));
  if (name === "" || year === null || names === undefined) return null;
  const month = names.findIndex((known) => isSame(known, name)) + 1;
  const nameFor = (day: Day): string => likeCased(names[Number(monthOf(day)) - 1] ?? "", name);
  return {
    key: `${year}-${String(month).padStart(2, "0")}`,
    wordsFor: (day) => (ownYear === undefined ? nameFor(day) : `${nameFor(day)} ${yearOf(day)}`),
  };
}

const ENGLISH = "January February March April May June July August September October November December".split(
  " ",
);
const GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(
  " ",
);
/** Full names and their first three letters, each from January on. A name that is the same in both is English. */
const NAMES: readonly (readonly string[])[] = [ENGLISH, GERMAN, ENGLISH.map(short), GERMAN.map(short)];

function short(name: string): string {
  return name.slice(0, 3);
}

function isSame(known: string, name: string): boolean {
  return known.toLowerCase() === name.toLowerCase();
}

function likeCased(name: string, sample: string): string {
  if (sample === sample.toLowerCase()) return name.toLowerCase();
  return sample.length > 1 && sample === sample.toUpperCase() ? name.toUpperCase() : name;
}

function yearOf(day: Day): string {
  return day.slice(0, 4);
}

function monthOf(day: Day): string {
  return day.slice(5, 7);
}
