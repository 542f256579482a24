import type { Day } from "../../domain/day";
import { isCalledOff } from "./called-off";
import { inSequence, UNCHANGED, type Edit } from "../text/edit";
import { dayChange, removals, withProperties, type FieldContext } from "../front-matter/field-changes";
import { isAbsent } from "../properties/fields";
import type { PropertyChange } from "../front-matter/front-matter-edit";
import { appendInteraction, type LogStyle, type NewInteraction } from "./interaction-log";

export type { LogStyle, NewInteraction } from "./interaction-log";

/** What recording needs to know besides the note and the interaction. */
export interface RecordContext extends FieldContext {
  readonly style: LogStyle;
  /** The day that a property's value says, or null when it says none that can be read. */
  readonly lastContactDay: (value: unknown) => Day | null;
  /** The day as an entry shows it: plain, or as a link to its daily note. */
  readonly dayText: (day: Day) => string;
}

/**
 * Records a contact in the person's note, as one edit: the entry in the log, the last contact moved forward to its
 * day, and what that makes obsolete taken out: the snooze, and a next contact that has been reached.
 *
 * A back-dated entry leaves the last contact alone, and so does one of a talk that was called off, or a value there that
 * cannot be read. Recording the same twice writes two entries: two talks are two talks.
 */
export function recordInteraction(text: string, entry: NewInteraction, context: RecordContext): Edit {
  return inSequence(
    text,
    (current) => appendInteraction(current, { ...entry, dayText: context.dayText(entry.day) }, context.style),
    (current) =>
      isCalledOff(entry.text)
        ? UNCHANGED
        : withProperties(current, context, (properties) => contactChanges(properties, entry.day, context)),
  );
}

/** Hides the person until that day. */
export function snoozePerson(text: string, until: Day, context: FieldContext): Edit {
  return withProperties(text, context, (properties) => [
    dayChange(properties, { field: "snooze", day: until }, context),
  ]);
}

/** Ends the snooze, under whatever spellings the note has one. */
export function wakePerson(text: string, context: FieldContext): Edit {
  return withProperties(text, context, (properties) => removals(properties, "snooze", context));
}

function contactChanges(properties: object, day: Day, context: RecordContext): PropertyChange[] {
  const isReached = (value: unknown): boolean => {
    const next = context.lastContactDay(value);
    return next !== null && next <= day;
  };
  const reached = removals(properties, "next-contact", context, isReached);
  if (!movesForward(properties, day, context)) return reached;
  return [
    dayChange(properties, { field: "last-contact", day }, context),
    ...removals(properties, "snooze", context),
    ...reached,
  ];
}

function movesForward(properties: object, day: Day, { fields, lastContactDay }: RecordContext): boolean {
  const value = fields.read(properties).get("last-contact")?.value;
  if (isAbsent(value)) return true;
  const last = lastContactDay(value);
  return last !== null && last < day;
}
