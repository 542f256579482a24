import { parseDay, type Day } from "../../domain/day";
import { readDay, type DateOrder } from "./day-value";
import { weekdayBehind, weekdayInFront } from "./weekday";

/** A day at the start of a text, and what follows it. */
export interface LeadingDay {
  readonly day: Day;
  readonly rest: string;
}

/** No day, link or label in front of an entry is longer; a bound keeps the search short on any input. */
const LONGEST_LEAD = 500;

/**
 * The day that a text starts with: plain, written out, with a time, as a link, in brackets, or emphasised. One with the
 * year last, such as `1.5.2026`, is a day only where the order says which comes first or just one of the two can be.
 *
 * @example leadingDay("**[[2026-05-01 Kick-off]]** | room 4") // { day: "2026-05-01", rest: "Kick-off | room 4" }
 */
export function leadingDay(text: string, order: DateOrder = "unset"): LeadingDay | null {
  switch (text.charAt(0)) {
    case "[":
      return linkedDay(text) ?? markdownLinkedDay(text) ?? enclosedDay(text, "]", order);
    case "(":
      return enclosedDay(text, ")", order);
    case "*":
    case "_":
    case "=":
      return emphasisedDay(text, order);
    default:
      return plainDay(text, order);
  }
}

const TIME =
  /^(?:T\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?| \d{1,2}:\d{2}(?::\d{2})?(?: ?[–—-] ?\d{1,2}:\d{2})?)(?=$|[\s:,|*_—–)\]])/i;
/** With an offset from Greenwich it may be another day where the user is. */
const TIME_WITH_ZONE = /^[\d-]{10}T[\d:.]{4,18}(?:Z|[+-]\d{2}:?\d{2})(?!\d)/i;
const LONGEST_TIME = 40;
/** What may follow a day: nothing that would make another number or word of it. */
const AFTER_DAY = /^(?:$|[\s:,;|*_=—–→←↔()\]<]|-(?!\d))/;

const YEAR_LAST = /^\d{1,2}([/.-])\d{1,2}\1\d{4}/;

/** A day with the year last as it stands at the start of a text, bold or not; null where none does. */
export function leadingYearLast(text: string): string | null {
  return YEAR_LAST.exec(text.replace(/^(?:\*\*|__|\*|_)/, ""))?.[0] ?? null;
}

/** A day that a text starts with, in any of those forms, before what follows it. */
const WRITTEN =
  /^(?:\*\*|__|\*|_)?(?:(\[\[)(?:[^[\]|]{0,200}\/)?|\[)?(\d{4}-\d{2}-\d{2}|\d{4}([/.])\d{1,2}\3\d{1,2}|\d{1,2}([/.-])\d{1,2}\4\d{4})(.{0,20})/s;

/** The day that a text starts with where no calendar has it, as it stands there; null for any other text. */
export function leadingImpossibleDay(text: string, order: DateOrder): string | null {
  const [, , found = "", , , rest = ""] = WRITTEN.exec(text) ?? [];
  if (found === "" || found.startsWith("0000") || !endsHere(rest)) return null;
  return isImpossible(found, order) ? found : null;
}

function endsHere(rest: string): boolean {
  return AFTER_DAY.test(rest.slice(TIME.exec(rest)?.[0].length ?? 0)) || /^[\]#]/.test(rest);
}

function isImpossible(found: string, order: DateOrder): boolean {
  const reading = readDay(withSlashes(found), order);
  return !reading.ok && reading.code === "impossible-day";
}

function plainDay(text: string, order: DateOrder): LeadingDay | null {
  return bareDay(text, order) ?? dayBehindWeekday(text, order);
}

function bareDay(text: string, order: DateOrder): LeadingDay | null {
  const day = parseDay(text.slice(0, 10));
  if (day !== null) return withRest(dayInOwnZone(text) ?? day, text, 10);
  return spelledDay(text) ?? yearLastDay(text, order);
}

function dayInOwnZone(text: string): Day | null {
  if (text.charAt(10) !== "T") return null;
  const reading = readDay(TIME_WITH_ZONE.exec(text.slice(0, LONGEST_SPELLED))?.[0], "unset");
  return reading.ok ? reading.value : null;
}

/** `Thu 2026-11-12`: the day of the week says nothing more. */
function dayBehindWeekday(text: string, order: DateOrder): LeadingDay | null {
  const weekday = weekdayInFront(text);
  return weekday === 0 ? null : bareDay(text.slice(weekday), order);
}

/** `2026/11/12`, `2026.11.12`. */
const YEAR_FIRST = /^\d{4}([/.])\d{1,2}\1\d{1,2}(?!\d)/;
/** `November 12, 2026`, `12. November 2026`. */
const NAMED =
  /^(?:\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/iu;

/** A day that is written out, or with its year first. */
function spelledDay(text: string): LeadingDay | null {
  const start = text.slice(0, LONGEST_SPELLED);
  const written = YEAR_FIRST.exec(start)?.[0] ?? NAMED.exec(start)?.[0];
  if (written === undefined) return null;
  const reading = readDay(withSlashes(written), "unset");
  if (!reading.ok) return null;
  const dot = /^\.(?=\s)/.test(text.slice(written.length, written.length + 2)) ? 1 : 0;
  return withRest(reading.value, text, written.length + dot);
}

/** No way to write a day takes more. */
const LONGEST_SPELLED = 60;

function withSlashes(written: string): string {
  return YEAR_FIRST.test(written) ? written.replaceAll(".", "/") : written;
}

/** `(2026-11-12) called`, `[2026-11-12] called`. */
function enclosedDay(text: string, end: string, order: DateOrder): LeadingDay | null {
  const inner = plainDay(text.slice(1), order);
  return inner?.rest.startsWith(end) === true ? { day: inner.day, rest: inner.rest.slice(1) } : null;
}

function yearLastDay(text: string, order: DateOrder): LeadingDay | null {
  const written = YEAR_LAST.exec(text)?.[0];
  if (written === undefined) return null;
  const reading = readDay(written, order);
  return reading.ok ? withRest(reading.value, text, written.length) : null;
}

/** What follows a day of that length, without a time; null where the day goes on into something else. */
function withRest(day: Day, text: string, length: number): LeadingDay | null {
  const end = length + weekdayBehind(text.slice(length, length + LONGEST_TIME));
  const time = TIME.exec(text.slice(end, end + LONGEST_TIME));
  const rest = text.slice(end + (time?.[0].length ?? 0));
  return AFTER_DAY.test(rest) ? { day, rest } : null;
}

/** `[[2026-05-01]]`, `[[Daily/2026-05-01|Friday]]`, `[[Friday|2026-05-01]]`, `[[2026-05-01 Kick-off]]`. */
function linkedDay(text: string): LeadingDay | null {
  if (!text.startsWith("[[")) return null;
  const end = text.slice(0, LONGEST_LEAD).indexOf("]]");
  if (end < 0) return null;
  const [target = "", label = ""] = text.slice(2, end).replace("\\|", "|").split("|");
  const rest = text.slice(end + 2);
  const name = linkName(target);
  const day = parseDay(name) ?? parseDay(label.trim());
  if (day !== null) return { day, rest };
  const titled = parseDay(name.slice(0, 10));
  return titled === null || name.charAt(10) !== " "
    ? null
    : { day: titled, rest: ` ${name.slice(11)}${rest}` };
}

const MARKDOWN_LINK = /^\[([^[\]]{1,200})\]\(<?([^()<>]{1,300})>?\)/;

/** `[2026-05-01](Daily/2026-05-01.md)`, and any label on a link to such a note. */
function markdownLinkedDay(text: string): LeadingDay | null {
  const link = MARKDOWN_LINK.exec(text.slice(0, LONGEST_LEAD));
  if (link === null) return null;
  const [whole, label = "", target = ""] = link;
  const day = parseDay(label.trim()) ?? parseDay(linkName(target));
  return day === null ? null : { day, rest: text.slice(whole.length) };
}

/** `**2026-05-01**`, `**2026-05-01:** text`, `**2026-05-01 Call** text`. */
function emphasisedDay(text: string, order: DateOrder): LeadingDay | null {
  const mark = /^(?:\*\*|__|==|\*|_)/.exec(text)?.[0];
  if (mark === undefined) return null;
  const inner = plainDay(text.slice(mark.length), order) ?? linkedDay(text.slice(mark.length));
  if (inner === null) return null;
  const end = inner.rest.indexOf(mark);
  if (end < 0) return inner;
  return { day: inner.day, rest: inner.rest.slice(0, end) + inner.rest.slice(end + mark.length) };
}

/** The name of the note that a link leads to: no folder, heading, or `.md`. */
function linkName(target: string): string {
  const path = target.split("#")[0] ?? "";
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.md$/, "")
    .trim();
}
