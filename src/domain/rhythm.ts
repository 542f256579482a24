import { dayNumber, type Day } from "./day";
import { daysOfContact, type ContactDay } from "./interaction";
import { middleOf } from "./median";
import type { LastContact } from "./person";

/** How often two people are in touch as the notes show it, whatever was planned. */
export interface Rhythm {
  /** The usual gap between two days in touch, in calendar days: the median, at least 1. */
  readonly gap: number;
  /** How many days in touch it is taken from. */
  readonly days: number;
  /** The calendar days from the first of them to the last. */
  readonly span: number;
}

/** Two gaps are the fewest that can be said to agree. */
const FEWEST_DAYS = 3;
/** What was longer ago is another time of life, unless so few days are on record that all of them are wanted. */
const LATELY = 730;
const ALWAYS_COUNTED = 5;

/** What a rhythm is read from: the days in touch, wherever they are written. */
export interface InTouch {
  readonly interactions: readonly ContactDay[];
  readonly lastContact: Pick<LastContact, "day"> | null;
}

/** The days on which other notes tell of contact with the person of that note, in any order; none where only the log counts. */
export type MentionDays = (path: string) => readonly Day[];

/** The same with more days in touch, such as those of notes that mention somebody. */
export function withDays({ interactions, lastContact }: InTouch, days: readonly Day[]): InTouch {
  return { interactions: [...interactions, ...days.map((day) => ({ day }))], lastContact };
}

/**
 * The rhythm of the two years before the last day in touch, or of the latest five days where those go back further;
 * null while fewer than three days in touch are on record. Days after today are plans and do not count, and two entries
 * of one day count as one day.
 *
 * @example rhythm(inTouchOn("2026-01-01", "2026-01-15", "2026-02-12"), today) // { gap: 21, days: 3, span: 42 }
 */
export function rhythm(person: InTouch, today: Day): Rhythm | null {
  return rhythmOf(daysInTouch(person, today));
}

/** The same for day numbers as `daysInTouch` gives them. */
export function rhythmOf(days: readonly number[]): Rhythm | null {
  const numbers = latelyOf(days);
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  if (numbers.length < FEWEST_DAYS || first === undefined || last === undefined) return null;
  const gap = Math.round(middleOf(gapsBetween(numbers).sort()) ?? 0);
  return { gap, days: numbers.length, span: last - first };
}

/** What lasted less than three weeks was a burst, such as a project or a fair, and no rhythm to go by. */
const SHORTEST_SPAN = 21;
/** After six usual gaps, and at least three months, the time of life in which they talked is over. */
const OVER = 6;
const OVER_DAYS = 90;

/** True for days in touch so close together, within less than three weeks, that they are one occasion. */
export function isBurst({ span }: Rhythm): boolean {
  return span < SHORTEST_SPAN;
}

/**
 * True when a silence of that many calendar days means that the rhythm is over: more than six usual gaps, and more than
 * 90 days.
 */
export function isOver({ gap }: Rhythm, days: number): boolean {
  return days > Math.max(OVER_DAYS, OVER * gap);
}

/** The days in touch up to today as `dayNumber` gives them, each once, the earliest first. */
export function daysInTouch({ interactions, lastContact }: InTouch, today: Day): readonly number[] {
  const now = dayNumber(today);
  const numbers = daysOfContact(interactions).map(dayNumber);
  if (lastContact !== null) numbers.push(dayNumber(lastContact.day));
  const once: number[] = [];
  // An array of whole numbers is sorted by the engine itself, in a third of the time that comparing takes.
  for (const number of new Int32Array(numbers).sort())
    if (number <= now && number !== once[once.length - 1]) once.push(number);
  return once;
}

function latelyOf(numbers: readonly number[]): readonly number[] {
  const last = numbers[numbers.length - 1];
  if (last === undefined) return numbers;
  const since = numbers.findIndex((number) => last - number <= LATELY);
  const from = Math.min(since, Math.max(0, numbers.length - ALWAYS_COUNTED));
  return from === 0 ? numbers : numbers.slice(from);
}

function gapsBetween(numbers: readonly number[]): Int32Array {
  const gaps = new Int32Array(numbers.length - 1);
  for (let at = 1; at < numbers.length; at += 1) gaps[at - 1] = (numbers[at] ?? 0) - (numbers[at - 1] ?? 0);
  return gaps;
}
