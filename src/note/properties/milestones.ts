import { appended } from "../../domain/appended";
import { hasYear, type Day, type YearlessDay } from "../../domain/day";
import type { Milestone } from "../../domain/milestone";
import { readDatedEntries, type DatedEntry } from "../text/dated-entry";
import type { FieldSource, ValueReaders } from "./field-source";
import type { Field } from "./fields";

type AnyDay = Day | YearlessDay;

const NONE: readonly never[] = [];

const YEARLY_WORDS = /birthday|anniversary|geburtstag|jahrestag|hochzeitstag|jubiläum/i;
const YEARLY_MARK = /\(yearly\)$/i;

/** The birthday, the anniversaries and the lists of milestones of a note. */
export function readMilestones(source: FieldSource): readonly Milestone[] {
  let found = readBirthday(source);
  for (const anniversary of dated(source, "anniversary", isDated)) {
    found = appended(found, { ...anniversary, kind: "anniversary", yearly: true });
  }
  for (const milestone of dated(source, "milestones", isDated)) found = appended(found, milestone);
  for (const milestone of dated(source, "labelled-day", isLabelled)) found = appended(found, milestone);
  return found;
}

function readBirthday(source: FieldSource): readonly Milestone[] {
  const day = source.read("birthday", source.readers.birthday);
  return day === null ? NONE : [{ kind: "birthday", text: "", day, yearly: true, celebratedOn: null }];
}

type Test = (entry: DatedEntry<AnyDay>) => boolean;

const isDated: Test = () => true;

/** `date` is a milestone only in the form `Label: day`; a plain date there is the note's own. */
const isLabelled: Test = (entry) => entry.isLabelled;

/** The milestones of a field; an entry without a day that can be read is an issue. */
function dated(source: FieldSource, field: Field, counts: Test): readonly Milestone[] {
  const entry = source.present(field);
  if (entry === null) return NONE;
  return readDatedEntries(entry.value, source.readers.anniversary)
    .filter(counts)
    .flatMap((milestone) => {
      const { day, text, unread: reason } = milestone;
      if (day !== null) return [toMilestone({ ...milestone, day }, source.readers)];
      source.report({ key: entry.key, value: reason?.found ?? text }, { code: reason?.code ?? "not-a-day" });
      return [];
    });
}

interface Dated extends DatedEntry<AnyDay> {
  readonly day: AnyDay;
}

function toMilestone({ text, day, done, marked }: Dated, readers: ValueReaders): Milestone {
  const unmarked = withoutYearlyMark(text);
  const yearly = !hasYear(day) || YEARLY_WORDS.test(text) || unmarked !== null;
  const celebrated = marked === null ? null : readers.day(marked);
  const celebratedOn = celebrated?.ok ? celebrated.value : done && hasYear(day) ? day : null;
  return { kind: kindOf(text), text: unmarked ?? text, day, yearly, celebratedOn };
}

/** The text without `(yearly)` and the blanks around it at its end; null where it does not end so. */
function withoutYearlyMark(text: string): string | null {
  const whole = text.trimEnd();
  return YEARLY_MARK.test(whole) ? whole.replace(YEARLY_MARK, "").trimEnd() : null;
}

function kindOf(text: string): Milestone["kind"] {
  if (/^(?:birthday|geburtstag)$/i.test(text)) return "birthday";
  return /anniversary|jahrestag|hochzeitstag|jubiläum/i.test(text) ? "anniversary" : "other";
}
