import type { Day, YearlessDay } from "../domain/day";
import type { Reading } from "./reading";
import { LONGEST_VALUE, plainText, unlinked } from "./reading";

/** One entry of a list of promises or milestones: what, when, and whether it is done. */
export interface DatedEntry<D> {
  readonly text: string;
  readonly day: D | null;
  readonly done: boolean;
  /** The day it was marked as celebrated or kept, as it stands; for its reader to make sense of. */
  readonly marked: unknown;
  /** The day that stands there and could not be read. */
  readonly unread: Extract<Reading<never>, { ok: false }> | null;
}

/** Reads a day within an entry; which forms count is its caller's choice. */
export type DayReader<D extends Day | YearlessDay> = (text: unknown) => Reading<D>;

const DATE_LIKE = String.raw`\[\[[^[\]]*\]\]|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{8}|(?:--|XXXX-)?\d{2}-?\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|[A-Za-z]{3,9}\.? \d{1,2}(?:, \d{4})?`;

/** Where a day stands in an entry: in front, or at the end behind a word or a sign. The first that fits wins. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`^(?<day>${DATE_LIKE})(?:\\s*[:—–-])?\\s+(?<text>\\S.*)$`, "su"),
  new RegExp(`^(?<text>.*\\S)\\s+\\((?<day>${DATE_LIKE})\\)$`, "su"),
  new RegExp(`^(?<text>.*\\S)\\s*(?:📅|🗓️?|⏳)\\s*(?<day>${DATE_LIKE})$`, "su"),
  new RegExp(`^(?<text>.*\\S)\\s*\\[due::\\s*(?<day>${DATE_LIKE})\\]$`, "su"),
  new RegExp(`^(?<text>.*\\S)\\s+(?:by|due|on|until)\\s+(?<day>${DATE_LIKE})$`, "su"),
  new RegExp(`^(?<text>.*\\S)\\s*(?::|—|–)\\s*(?<day>${DATE_LIKE})$`, "su"),
];

const TEXT_KEYS = ["text", "what", "title", "label", "name"];
const DAY_KEYS = ["date", "due", "by", "day"];

/**
 * The entries of a list value, read one by one: text with a day in front or at the end, objects such as
 * `{text, due, done}`, and `Label: day` pairs. A day that cannot be read leaves the entry in place without it.
 */
export function readDatedEntries<D extends Day | YearlessDay>(
  value: unknown,
  readDay: DayReader<D>,
): DatedEntry<D>[] {
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((entry) => readDatedEntries(entry, readDay));
  if (typeof value === "object" && value !== null) return readObject(value, readDay);
  const text = entryText(value);
  return text === null ? [] : [readText(text, readDay)];
}

function entryText(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value.length > LONGEST_VALUE) return null;
  // Runs of blanks become one, which also keeps the shapes below linear on any text.
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" || text === "-" ? null : text;
}

function readText<D extends Day | YearlessDay>(source: string, readDay: DayReader<D>): DatedEntry<D> {
  for (const shape of SHAPES) {
    const groups = shape.exec(source)?.groups;
    if (groups === undefined) continue;
    const day = readDay(groups["day"]);
    // Words such as "room 1204" have the shape of a day: what no day can be made of stays text.
    if (!day.ok && day.code === "not-a-day") continue;
    return entry(groups["text"] ?? "", day);
  }
  const day = readDay(source);
  return day.ok ? entry("", day) : entry(source, null);
}

function entry<D>(text: string, day: Reading<D> | null): DatedEntry<D> {
  return {
    text: unlinked(text).trim(),
    day: day?.ok ? day.value : null,
    done: false,
    marked: null,
    unread: day === null || day.ok ? null : day,
  };
}

function readObject<D extends Day | YearlessDay>(source: object, readDay: DayReader<D>): DatedEntry<D>[] {
  const text = plainText(firstOf(source, TEXT_KEYS));
  if (text === null) return labelledDays(source, readDay);
  const day = firstOf(source, DAY_KEYS);
  const marked = firstOf(source, ["celebrated", "kept"]);
  const done = firstOf(source, ["done", "completed"]) === true;
  const read = day === null ? readText(text, readDay) : entry(text, readDay(day));
  return [{ ...read, done: done || marked === true, marked }];
}

/** `{ Anniversary: 2020-06-01 }`, as address books export their labelled days. */
function labelledDays<D extends Day | YearlessDay>(source: object, readDay: DayReader<D>): DatedEntry<D>[] {
  return Object.entries(source)
    .slice(0, 100)
    .flatMap(([label, value]) => {
      const day = readDay(value);
      return day.ok || day.code !== "not-a-day" ? [entry(label, day)] : [];
    });
}

function firstOf(source: object, keys: readonly string[]): unknown {
  const key = keys.find((candidate) => Object.hasOwn(source, candidate));
  const value: unknown = key === undefined ? null : Reflect.get(source, key);
  return value ?? null;
}
