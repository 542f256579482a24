import { hasYear, type Day, type YearlessDay } from "../domain/day";
import type { Milestone } from "../domain/milestone";
import { readDatedEntries, type DatedEntry } from "./dated-entry";
import type { FieldSource, ValueReaders } from "./field-source";
import { unread, type Reading } from "./reading";

type AnyDay = Day | YearlessDay;

const NONE: readonly Milestone[] = Object.freeze([]);

const YEARLY_WORDS = /birthday|anniversary/i;
const YEARLY_MARK = /\s*\(yearly\)\s*$/i;

/** The birthday, the anniversary and the lists of milestones of a note. */
export function readMilestones(source: FieldSource): readonly Milestone[] {
  const found: Milestone[] = [];
  for (const kind of ["birthday", "anniversary"] as const) {
    const day = source.read(kind, (value) => readPastAnniversary(value, source.readers));
    if (day !== null) found.push({ kind, text: "", day, yearly: true, celebratedOn: null });
  }
  for (const list of [milestoneList(source), labelledDays(source)]) found.push(...list);
  return found.length === 0 ? NONE : found;
}

function readPastAnniversary(value: unknown, { anniversary, today }: ValueReaders): Reading<AnyDay> {
  const reading = anniversary(value);
  const isAhead = reading.ok && hasYear(reading.value) && reading.value > today;
  return isAhead ? unread("future-birth-year") : reading;
}

function milestoneList(source: FieldSource): readonly Milestone[] {
  const entry = source.present("milestones");
  if (entry === null) return NONE;
  const entries = readDatedEntries(entry.value, source.readers.anniversary);
  for (const { text, unread: reason, day } of entries) {
    if (reason !== null) source.report({ key: entry.key, value: text }, reason);
    else if (day === null) source.report({ key: entry.key, value: text }, { code: "not-a-day" });
  }
  return entries.flatMap((milestone) => toMilestone(milestone, source));
}

/** `date` is a milestone only in the form `Label: day`; a plain date there is the note's own. */
function labelledDays(source: FieldSource): readonly Milestone[] {
  const entry = source.present("labelled-day");
  if (entry === null || typeof entry.value === "number") return NONE;
  const entries = readDatedEntries(entry.value, source.readers.anniversary);
  return entries.filter(({ text }) => text !== "").flatMap((milestone) => toMilestone(milestone, source));
}

function toMilestone({ text, day, done, marked }: DatedEntry<AnyDay>, source: FieldSource): Milestone[] {
  if (day === null) return [];
  const yearly = !hasYear(day) || YEARLY_WORDS.test(text) || YEARLY_MARK.test(text);
  const celebrated = marked === null || marked === true ? null : source.readers.day(marked);
  const celebratedOn = celebrated?.ok ? celebrated.value : done && hasYear(day) ? day : null;
  return [{ kind: kindOf(text), text: text.replace(YEARLY_MARK, ""), day, yearly, celebratedOn }];
}

function kindOf(text: string): Milestone["kind"] {
  if (/^birthday$/i.test(text)) return "birthday";
  return /anniversary/i.test(text) ? "anniversary" : "other";
}
