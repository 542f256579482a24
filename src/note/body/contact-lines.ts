import type { Day } from "../../domain/day";
import type { Issue } from "../../domain/issue";
import type { BodyLine } from "./body-lines";
import type { DayReader } from "../text/dated-entry";
import { linkedDays } from "./day-links";
import { fieldNamed } from "../properties/fields";
import { leadingDay } from "../text/leading-day";
import { labelledLine, type LabelledLine } from "./line-label";
import { isLabelOfOtherDay } from "./other-days";
import type { LooseLines } from "../log/loose-lines";
import { shown, understood, type Reading } from "../text/reading";

/** A day that the text of a note gives as one of contact, future days included. */
export interface BodyContact {
  readonly day: Day;
  /** As a property would say it (`Last contact: DAY`), or as a link to the day. */
  readonly source: "property" | "link";
  /** The line of the note, counted from 1. */
  readonly line: number;
}

/** The contacts in a note's text beside its log, and what in them could not be read. */
export interface ContactLines {
  readonly contacts: readonly BodyContact[];
  readonly issues: readonly Issue[];
}

const DIGIT = /\d/;
/** Every spelling of the last contact has it. */
const LAST = /last/i;

/**
 * The days of contact in a note's text: lines such as `Last contact: 2026-11-12` anywhere, and links to days outside
 * the entries of the log. What stands in an open task is still to come; the days of promises and of a biography are none, nor are
 * those of lines that say when something was written, is due or begins.
 */
export function readContacts(
  lines: readonly BodyLine[],
  readDay: DayReader<Day>,
  isLoose: LooseLines = () => false,
): ContactLines {
  const contacts: BodyContact[] = [];
  const issues: Issue[] = [];
  for (const line of lines) {
    if (!isDone(line) || !mayNameDay(line)) continue;
    const labelled = labelledLine(line.words);
    const stated = labelled === null ? null : readLastContact(labelled, readDay);
    if (stated?.ok) contacts.push({ day: stated.value, source: "property", line: line.line });
    else if (stated !== null && labelled !== null) issues.push(issueOf(labelled, line.line, stated));
    else if (mayLinkToContact(line, labelled, isLoose)) contacts.push(...linksOf(line));
  }
  return { contacts, issues };
}

function isDone({ part, box }: BodyLine): boolean {
  return part.kind !== "checklist" && (box === null || box === "x" || box === "X");
}

/** A first look that most lines do not pass. */
function mayNameDay({ words }: BodyLine): boolean {
  return DIGIT.test(words) && (words.includes("[") || LAST.test(words));
}

/** The day of a last contact, or why it is none; null for a line that is not about it, or says it in words. */
function readLastContact({ label, value }: LabelledLine, readDay: DayReader<Day>): Reading<Day> | null {
  if (!LAST.test(label) || fieldNamed(label) !== "last-contact") return null;
  const start = leadingDay(value);
  if (start !== null) return understood(start.day);
  const reading = readDay(dayWord(value));
  return reading.ok || reading.code !== "not-a-day" ? reading : null;
}

/** The first word, without what closes a bracket, a cell or a sentence behind it. */
function dayWord(value: string): string {
  return /^[^\s|*_,;)\]]*/.exec(value)?.[0].replace(/\.$/, "") ?? "";
}

function issueOf(
  { label, value }: LabelledLine,
  line: number,
  { code }: Exclude<Reading<Day>, { ok: true }>,
): Issue {
  return { code, key: label, found: shown(dayWord(value)), suggestion: null, line };
}

function mayLinkToContact(
  { part, words, line }: BodyLine,
  labelled: LabelledLine | null,
  isLoose: LooseLines,
): boolean {
  if (!words.includes("[") || (labelled !== null && isLabelOfOtherDay(labelled.label))) return false;
  return part.kind === "other" || (part.kind === "log" && isLoose(line, words));
}

function linksOf({ words, line }: BodyLine): BodyContact[] {
  return [...new Set(linkedDays(words))].map((day) => ({ day, source: "link", line }));
}
