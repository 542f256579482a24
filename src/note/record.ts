import type { Day } from "../domain/day";
import { inSequence, type Edit } from "./edit";
import { canonicalKey, isAbsent, type Field, type FieldReader } from "./fields";
import { changeProperties, type PropertyChange } from "./front-matter-edit";
import { appendInteraction, type LogStyle, type NewInteraction } from "./interaction-log";
import { readNote, type ParseYaml } from "./read-note";

export type { LogStyle, NewInteraction } from "./interaction-log";

/** What recording needs to know besides the note and the interaction. */
export interface RecordContext {
  readonly style: LogStyle;
  readonly fields: FieldReader;
  readonly parseYaml: ParseYaml;
  /** The day that a property's value says, or null when it says none that can be read. */
  readonly lastContactDay: (value: unknown) => Day | null;
  /** The day as an entry shows it: plain, or as a link to its daily note. */
  readonly dayText: (day: Day) => string;
}

/**
 * Records a contact in the person's note, as one edit: the entry in the log, the last contact moved forward to its
 * day, and what that makes obsolete taken out: the snooze, and a next contact that has been reached.
 *
 * A back-dated entry leaves the last contact alone, and so does a value there that cannot be read. Recording the same
 * twice writes two entries: two talks are two talks.
 */
export function recordInteraction(text: string, entry: NewInteraction, context: RecordContext): Edit {
  return inSequence(
    text,
    (current) => appendInteraction(current, { ...entry, dayText: context.dayText(entry.day) }, context.style),
    (current) =>
      withProperties(current, context, (properties) => contactChanges(properties, entry.day, context)),
  );
}

type SnoozeContext = Pick<RecordContext, "fields" | "parseYaml">;

/** Hides the person until that day. */
export function snoozePerson(text: string, until: Day, context: SnoozeContext): Edit {
  return withProperties(text, context, (properties) => [
    dayChange(properties, "snooze", { day: until, context }),
  ]);
}

/** Ends the snooze, under whatever spellings the note has one. */
export function wakePerson(text: string, context: SnoozeContext): Edit {
  return withProperties(text, context, (properties) => removals(properties, "snooze", { context }));
}

function withProperties(
  text: string,
  { parseYaml }: SnoozeContext,
  changes: (properties: object) => readonly PropertyChange[],
): Edit {
  return changeProperties(text, changes(readNote(text, parseYaml).properties), parseYaml);
}

function contactChanges(properties: object, day: Day, context: RecordContext): PropertyChange[] {
  const isReached = (value: unknown): boolean => {
    const next = context.lastContactDay(value);
    return next !== null && next <= day;
  };
  const reached = removals(properties, "next-contact", { context, isObsolete: isReached });
  if (!movesForward(properties, day, context)) return reached;
  return [
    dayChange(properties, "last-contact", { day, context }),
    ...removals(properties, "snooze", { context }),
    ...reached,
  ];
}

function movesForward(properties: object, day: Day, { fields, lastContactDay }: RecordContext): boolean {
  const value = fields.read(properties).get("last-contact")?.value;
  if (isAbsent(value)) return true;
  const last = lastContactDay(value);
  return last !== null && last < day;
}

interface DayChange {
  readonly day: Day;
  readonly context: SnoozeContext;
}

/** The change that writes a day into a field: under the note's own spelling, and as a link where it has been one. */
function dayChange(properties: object, field: Field, { day, context }: DayChange): PropertyChange {
  const entry = context.fields.read(properties).get(field);
  return { key: entry?.key ?? canonicalKey(field), value: asWrittenBefore(entry?.value, day) };
}

/** `[[Daily/2026-01-01|New Year]]` becomes `[[Daily/2026-02-03]]`; YAML reads a link without quotes as nested lists. */
function asWrittenBefore(old: unknown, day: Day): string {
  const inner: unknown = Array.isArray(old) && Array.isArray(old[0]) ? old[0][0] : null;
  const link = typeof inner === "string" ? `[[${inner}]]` : old;
  if (typeof link !== "string") return day;
  const target = /^\s*\[\[([^[\]|]{1,300})(?:\|[^[\]]{0,300})?\]\]\s*$/.exec(link)?.[1];
  if (target === undefined) return day;
  return `[[${target.slice(0, target.lastIndexOf("/") + 1)}${day}]]`;
}

interface Removal {
  readonly context: SnoozeContext;
  /** Says which values go; all that are not empty without it. */
  readonly isObsolete?: (value: unknown) => boolean;
}

/** The removal of a field under each of its spellings, for a second one would take the place of the first. */
function removals(properties: object, field: Field, { context, isObsolete }: Removal): PropertyChange[] {
  const keys = Object.keys(properties).filter((key) => context.fields.fieldOf(key) === field);
  const gone = keys.filter((key) => {
    const value: unknown = Reflect.get(properties, key);
    return !isAbsent(value) && (isObsolete === undefined || isObsolete(value));
  });
  return gone.map((key) => ({ key, value: null }));
}
