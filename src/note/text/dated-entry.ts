import { appended } from "../../domain/appended";
import type { Day, YearlessDay } from "../../domain/day";
import type { IssueCode } from "../../domain/issue";
import { DAY_KEYS, firstOf, TEXT_KEYS } from "../properties/entry-keys";
import { isAbsent } from "../properties/fields";
import {
  entriesOf,
  isOff,
  LONGEST_VALUE,
  plainText,
  trimmed,
  unlinked,
  unwrapped,
  type Reading,
} from "./reading";

/** One entry of a list of promises or milestones: what, when, and whether it is done. */
export interface DatedEntry<D> {
  readonly text: string;
  readonly day: D | null;
  /** True for `Label: day` and for `{ Label: day }`. */
  readonly isLabelled: boolean;
  readonly done: boolean;
  /** The day it was marked as celebrated or kept, as it stands; for its reader to make sense of. */
  readonly marked: unknown;
  /** The day that stands there and could not be read. */
  readonly unread: { readonly code: IssueCode; readonly found: unknown } | null;
}

/** Reads a day within an entry; which forms count is its caller's choice. */
export type DayReader<D extends Day | YearlessDay> = (text: unknown) => Reading<D>;

const DATE_LIKE = String.raw`\[\[[^[\]]*\]\]|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{8}|(?:--|XXXX-)?\d{2}-?\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|[A-Za-z]{3,9}\.? \d{1,2}(?:, \d{4})?`;

/** Where a day stands in an entry: in front, or at the end behind a word or a sign. */
interface Shape {
  readonly at: "front" | "end";
  readonly pattern: RegExp;
  readonly isLabel: boolean;
  /** What the words in front of the day end in where it is what they are about. */
  readonly except?: RegExp;
}

/** A link to the daily note of a day, and nothing else: a label or more of a name would be words of the entry. */
const DAY_LINK = String.raw`\[\[(?:[^[\]|#]{1,200}\/)?\d{4}-\d{2}-\d{2}(?:\|\d{4}-\d{2}-\d{2})?\]\]`;

/** "The notes from [[2026-11-20]]" are about that day; they are not due on it. */
export const ABOUT_DAY =
  /(?:^|[^\p{L}])(?:from|of|since|see|in|and|or|to|for|about|re|with|after|before|than|between|at|vs|via|von|vom|aus|seit|siehe|und|oder|im|nach|vor|mit|zu|zum|für|über|ab)$/iu;

/** The first that fits wins. */
const SHAPES: readonly Shape[] = [
  { at: "front", pattern: shape(`^(?<day>${DATE_LIKE})(?:\\s*[:—–-])?\\s+(?<text>\\S.*)$`), isLabel: false },
  endShape(`\\s+\\((?<day>${DATE_LIKE})\\)`),
  endShape(`\\s*(?:📅|🗓️?|⏳)\\s*(?<day>${DATE_LIKE})`),
  endShape(`\\s*\\[due::\\s*(?<day>${DATE_LIKE})\\]`),
  endShape(
    `\\s+\\(?(?:by|due|on|until|bis|fällig|am)(?: on| by| am| zum)?:?\\s+(?<day>${DATE_LIKE})\\)?[.!]?`,
  ),
  { ...endShape(`\\s*:\\s*(?<day>${DATE_LIKE})`), isLabel: true },
  endShape(`\\s*[—–]\\s*(?<day>${DATE_LIKE})`),
  { ...endShape(`\\s+@?(?<day>${DAY_LINK})[.!]?`), except: ABOUT_DAY },
];

/** A day with nothing in front of it but the words, and at most a hyphen. */
const BARE_DAY: Shape = {
  ...endShape(String.raw`\s+(?:-\s+)?(?<day>\d{4}-\d{2}-\d{2})[.!]?`),
  except: ABOUT_DAY,
};

/** Lists of properties are made of days and what is on them; in a text a day behind the words may be any day. */
const SHAPES_IN = { property: [...SHAPES, BARE_DAY], text: SHAPES } as const;

/** Where entries stand. */
export type EntryPlace = keyof typeof SHAPES_IN;

/** How the entries of one list are read. */
interface EntryReading<D extends Day | YearlessDay> {
  readonly readDay: DayReader<D>;
  readonly shapes: readonly Shape[];
}

/** A day stands within so many characters of its end of the entry; looking no further keeps long texts cheap. */
const REACH = 200;

/** More than the longest word that a day can be about. */
const LONGEST_WORD = 10;

/** Tags, and that a milestone returns every year, may stand behind the day and still belong to the text. */
const BEHIND_DAY = /(?: ?\(yearly\)| #[^\s#]{1,100})+$/i;

/**
 * The entries of a list value, read one by one: text with a day in front or at the end, objects such as
 * `{text, due, done}`, and `Label: day` pairs. A day that cannot be read leaves the entry in place without it. A day at
 * the end with nothing in front of it is read in properties only.
 *
 * @example readDatedEntries(["send the deck by 2026-11-20"], readDay) // text "send the deck", day 2026-11-20
 */
export function readDatedEntries<D extends Day | YearlessDay>(
  value: unknown,
  readDay: DayReader<D>,
  place: EntryPlace = "property",
): readonly DatedEntry<D>[] {
  const reading = { readDay, shapes: SHAPES_IN[place] };
  const values = Array.isArray(value) && value.every(isText) ? entriesOf(value) : flattened(value);
  let entries: readonly DatedEntry<D>[] = NONE;
  for (const single of values) {
    const text = entryText(single);
    if (text !== null) entries = appended(entries, readText(text, reading));
    else if (isMap(single)) entries = entries.concat(readObject(single, reading));
  }
  return entries;
}

const NONE: readonly never[] = [];

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** Lists of lists, as YAML reads links without quotes, taken apart. */
function flattened(value: unknown): readonly unknown[] {
  return entriesOf(entriesOf(unwrapped(value)).flatMap((entry) => entriesOf(unwrapped(entry))));
}

function shape(source: string): RegExp {
  return new RegExp(source, "su");
}

/** The shortest text counts, else it would take the first of two words that stand before the day: "due by". */
function endShape(end: string): Shape {
  return { at: "end", pattern: shape(`^(?<text>.*?\\S)${end}$`), isLabel: false };
}

const UNEVEN_BLANKS = /\s\s|[^\S ]/;

/** The entry on one line; beyond what anybody writes it is cut. */
function entryText(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || isAbsent(value)) return null;
  const text = trimmed(value.slice(0, 2 * LONGEST_VALUE));
  const cut = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
  return (UNEVEN_BLANKS.test(cut) ? cut.replace(/\s+/g, " ") : cut) || null;
}

/** The way that most entries are written, and which nothing else can be read from. */
const DIGIT = /\d/;
const PLAIN_DAY_FIRST = /^\d{4}-\d{2}-\d{2} (?=[\p{L}\p{N}])/u;

function readText<D extends Day | YearlessDay>(source: string, reading: EntryReading<D>): DatedEntry<D> {
  if (!DIGIT.test(source)) return entry(source);
  const first = PLAIN_DAY_FIRST.test(source) ? reading.readDay(source.slice(0, 10)) : null;
  return first?.ok ? entry(source.slice(11), null, first) : readShaped(source, reading);
}

function readShaped<D extends Day | YearlessDay>(source: string, reading: EntryReading<D>): DatedEntry<D> {
  const { readDay, shapes } = reading;
  const behind = BEHIND_DAY.exec(source.slice(-REACH))?.[0] ?? "";
  const words = source.slice(0, source.length - behind.length);
  for (const each of shapes) {
    const parts = partsOf(words, each);
    if (parts === null) continue;
    const day = readDay(parts.day);
    // Words such as "room 1204" have the shape of a day: what no day can be made of stays text.
    if (!day.ok && day.code === "not-a-day") continue;
    return { ...entry(parts.text + behind, parts.day, day), isLabelled: each.isLabel };
  }
  const day = readDay(words);
  if (day.ok) return entry(behind, words, day);
  if (day.code !== "not-a-day") return entry(source, words, day);
  return WHOLE_LINK.test(source) ? readText(unlinked(source), reading) : entry(source);
}

/** Its name may be an entry as well: `[[send the deck by 2026-11-20]]`. */
const WHOLE_LINK = /^\[\[[^[\]]+\]\]$/;

function partsOf(
  source: string,
  { at, pattern, except }: Shape,
): { readonly text: string; readonly day: string } | null {
  const cut = at === "front" ? Math.min(REACH, source.length) : Math.max(0, source.length - REACH);
  const [front, end] = [source.slice(0, cut), source.slice(cut)];
  const { text, day } = pattern.exec(at === "front" ? front : end)?.groups ?? {};
  if (text === undefined || day === undefined || except?.test(text.slice(-LONGEST_WORD)) === true)
    return null;
  return { text: at === "front" ? text + end : front + text, day };
}

function entry<D>(text: string, found: unknown = null, day: Reading<D> | null = null): DatedEntry<D> {
  return {
    text: trimmed(unlinked(text)),
    day: day?.ok ? day.value : null,
    isLabelled: false,
    done: false,
    marked: null,
    unread: day === null || day.ok ? null : { code: day.code, found },
  };
}

function readObject<D extends Day | YearlessDay>(source: object, reading: EntryReading<D>): DatedEntry<D>[] {
  const { readDay } = reading;
  const text = plainText(firstOf(source, TEXT_KEYS));
  if (text === null) return labelledDays(source, readDay);
  const day = firstOf(source, DAY_KEYS);
  const marked = firstOf(source, ["celebrated", "kept"]);
  const done = [marked, firstOf(source, ["done", "completed"])].some((mark) => mark !== null && !isOff(mark));
  const read = day === null ? readText(text, reading) : entry(text, day, readDay(day));
  return [{ ...read, done, marked }];
}

/** `{ Anniversary: 2020-06-01 }`, as address books export their labelled days. */
function labelledDays<D extends Day | YearlessDay>(source: object, readDay: DayReader<D>): DatedEntry<D>[] {
  return Object.entries(source)
    .slice(0, 100)
    .flatMap(([label, value]) => {
      const day = readDay(value);
      return day.ok || day.code !== "not-a-day" ? [{ ...entry(label, value, day), isLabelled: true }] : [];
    });
}
