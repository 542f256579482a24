import { hasYear, type Day, type YearlessDay } from "../../domain/day";
import type { Milestone } from "../../domain/milestone";
import { entryLike } from "../text/dated-text";
import { readAnniversary, type DateOrder } from "../text/day-value";
import { UNCHANGED, type Edit } from "../text/edit";
import { fieldChange, withProperties, type FieldContext } from "../front-matter/field-changes";
import { createValueReaders, FieldSource } from "../properties/field-source";
import { canonicalKey } from "../properties/fields";
import { readInteractions } from "../log/interaction-log";
import { changeList, listOf, type EntryValue } from "../front-matter/list-property";
import { readMilestones } from "../properties/milestones";
import { notProvable } from "../front-matter/property-proof";
import { readNote, refusedFor } from "../front-matter/read-note";
import { recordContact, type ContactContext } from "../log/record-contact";

/** A milestone to write: the birthday, or a day of other words, once or every year. */
export type NewMilestone =
  | { readonly kind: "birthday"; readonly day: Day | YearlessDay }
  | {
      readonly kind: "other";
      readonly text: string;
      readonly day: Day | YearlessDay;
      /** A day without a year returns every year whatever this says. */
      readonly isYearly: boolean;
    };

/** What writing milestones depends on besides the note. */
export interface MilestoneContext extends FieldContext {
  readonly today: Day;
  readonly dateOrder: DateOrder;
}

/**
 * Writes a milestone: a birthday into its property, others into the list of milestones. One that stands there already
 * changes nothing, and one without words is none.
 *
 * Refused where re-reading does not show this milestone and otherwise the same ones.
 */
export function addMilestone(text: string, milestone: NewMilestone, context: MilestoneContext): Edit {
  return milestone.kind === "birthday"
    ? setBirthday(text, milestone.day, context)
    : addToList(text, { ...milestone, text: milestone.text.replace(/\s+/g, " ").trim() }, context);
}

/** A birthday that says the same in another way stays as it is written. */
function setBirthday(text: string, day: Day | YearlessDay, context: MilestoneContext): Edit {
  return withProperties(text, context, (properties) => {
    const found = context.fields.read(properties).get("birthday");
    const reading = readAnniversary(found?.value, context.dateOrder);
    if (reading.ok && reading.value === day) return [];
    return [fieldChange(properties, { field: "birthday", value: written(day) }, context)];
  });
}

type ListedMilestone = Extract<NewMilestone, { readonly kind: "other" }>;

function addToList(text: string, wanted: ListedMilestone, context: MilestoneContext): Edit {
  if (wanted.text === "") return UNCHANGED;
  const { properties, error } = readNote(text, context.parseYaml);
  if (error !== null) return refusedFor(error);
  const before = milestonesOf(properties, context);
  if (before.some((other) => isSame(other, wanted))) return UNCHANGED;
  const found = context.fields.read(properties).get("milestones");
  const key = found?.key ?? canonicalKey("milestones");
  for (const value of milestoneForms(wanted, listOf(found?.value).at(-1))) {
    const edit = changeList(text, { key, change: { kind: "add", value } }, context.parseYaml);
    if (edit.kind !== "changed") return edit;
    const after = milestonesOf(readNote(edit.text, context.parseYaml).properties, context);
    if (after.length === before.length + 1 && after.some((other) => isSame(other, wanted))) return edit;
  }
  return notProvable(text, key);
}

/** In the form of the list's last entry first, then as text that people read at a glance. */
function milestoneForms({ text, day, isYearly }: ListedMilestone, last: unknown): EntryValue[] {
  const isMarked = isYearly && hasYear(day) && !/birthday|anniversary/i.test(text);
  const words = isMarked ? `${text} (yearly)` : text;
  const plain = [`${written(day)} ${words}`, `${text} (${written(day)})${isMarked ? " (yearly)" : ""}`];
  const alike = entryLike(last, { text: words, day: written(day), dayKey: "date" });
  return [...(alike === null ? [] : [alike]), ...plain, { text: words, date: written(day) }];
}

/** `--04-15` is what machines write; people read `04-15`. */
function written(day: Day | YearlessDay): string {
  return hasYear(day) ? day : day.slice(2);
}

function isSame({ text, day, yearly }: Milestone, wanted: ListedMilestone): boolean {
  const isWantedYearly = wanted.isYearly || !hasYear(wanted.day);
  return text === wanted.text && day === wanted.day && (yearly || !isWantedYearly);
}

function milestonesOf(properties: object, context: MilestoneContext): readonly Milestone[] {
  const { fields, today, dateOrder } = context;
  const readers = createValueReaders({ today, dateOrder, circles: [] });
  return readMilestones(new FieldSource(fields.read(properties), readers));
}

/** A milestone that was celebrated. */
export interface Celebration {
  readonly on: Day;
  /** What the entry says. */
  readonly text: string;
  /** The tag that says that somebody was congratulated, with or without `#`. */
  readonly tag: string;
}

/** Logs that a milestone was celebrated on that day; once is enough. */
export function celebrateMilestone(
  text: string,
  { on, text: words, tag }: Celebration,
  context: ContactContext,
): Edit {
  const name = tag.replace(/^#/, "").toLowerCase();
  const isLogged = readInteractions(text, context.style).some(
    (entry) => entry.day === on && entry.tags.includes(name) && entry.text.startsWith(words.trim()),
  );
  if (isLogged) return UNCHANGED;
  return recordContact(text, { day: on, channel: null, direction: "to", text: words, tags: [tag] }, context);
}
