import { hasYear, type Day, type YearlessDay } from "../domain/day";
import type { Milestone } from "../domain/milestone";
import type { FieldEntry } from "./fields";
import { readAnniversary, readDay } from "./day-value";
import { readDatedEntries, type DatedEntry } from "./dated-entry";
import type { FieldSource } from "./field-source";
import { unread, type Reading } from "./reading";

type AnyDay = Day | YearlessDay;

const YEARLY_WORDS = /birthday|anniversary/i;
const YEARLY_MARK = /\s*\(yearly\)\s*$/i;

/** The birthday, the anniversary and the lists of milestones of a note. */
export function readMilestones(source: FieldSource): Milestone[] {
  return [
    ...yearlyDay(source, "birthday"),
    ...yearlyDay(source, "anniversary"),
    ...milestoneList(source, source.present("milestones")),
    ...labelledDays(source),
  ];
}

function yearlyDay(source: FieldSource, kind: "birthday" | "anniversary"): Milestone[] {
  const day = source.read(kind, (value) => readPastAnniversary(value, source));
  return day === null ? [] : [{ kind, text: "", day, yearly: true, celebratedOn: null }];
}

function readPastAnniversary(value: unknown, { context }: FieldSource): Reading<AnyDay> {
  const reading = readAnniversary(value, context.dateOrder);
  const isAhead = reading.ok && hasYear(reading.value) && reading.value > context.today;
  return isAhead ? unread("future-birth-year") : reading;
}

function milestoneList(source: FieldSource, entry: FieldEntry | null): Milestone[] {
  if (entry === null) return [];
  const entries = readDatedEntries(entry.value, (text) => readAnniversary(text, source.context.dateOrder));
  for (const { text, unread: reason, day } of entries) {
    if (reason !== null) source.report({ key: entry.key, value: text }, reason);
    else if (day === null) source.report({ key: entry.key, value: text }, { code: "not-a-day" });
  }
  return entries.flatMap((milestone) => toMilestone(milestone, source));
}

/** `date` is a milestone only in the form `Label: day`; a plain date there is the note's own. */
function labelledDays(source: FieldSource): Milestone[] {
  const entry = source.present("labelled-day");
  if (entry === null || typeof entry.value === "number") return [];
  const entries = readDatedEntries(entry.value, (text) => readAnniversary(text, source.context.dateOrder));
  return entries.filter(({ text }) => text !== "").flatMap((milestone) => toMilestone(milestone, source));
}

function toMilestone({ text, day, done, marked }: DatedEntry<AnyDay>, source: FieldSource): Milestone[] {
  if (day === null) return [];
  const yearly = !hasYear(day) || YEARLY_WORDS.test(text) || YEARLY_MARK.test(text);
  const celebrated = marked === null || marked === true ? null : readDay(marked, source.context.dateOrder);
  const celebratedOn = celebrated?.ok ? celebrated.value : done && hasYear(day) ? day : null;
  return [{ kind: kindOf(text), text: text.replace(YEARLY_MARK, ""), day, yearly, celebratedOn }];
}

function kindOf(text: string): Milestone["kind"] {
  if (/^birthday$/i.test(text)) return "birthday";
  return /anniversary/i.test(text) ? "anniversary" : "other";
}
