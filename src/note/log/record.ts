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
  /** True where a contact after that day is known, in the note were that its text, or from elsewhere. */
  readonly isBackDated: (day: Day, text: string) => boolean;
  /** The day as an entry shows it: plain, or as a link to its daily note. */
  readonly dayText: (day: Day) => string;
}

/**
 * Records a contact in the person's note, as one edit: the entry in the log, the last contact moved forward to its
 * day, and what that makes obsolete taken out: the snooze, and a next contact that has been reached.
 *
 * A back-dated entry leaves the last contact and the snooze alone, wherever the newer contact is known from, and so does
 * one of a talk that was called off, or a value there that cannot be read. Recording the same twice writes two entries: two talks are two talks.
 */
export function recordInteraction(text: string, entry: NewInteraction, context: RecordContext): Edit {
  return inSequence(
    text,
    (current) => appendInteraction(current, { ...entry, dayText: context.dayText(entry.day) }, context.style),
    (current) =>
      isCalledOff(entry.text)
        ? UNCHANGED
        : withProperties(current, context, (properties) =>
            contactChanges({ text: current, properties }, entry.day, context),
          ),
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

/** A note, and what its properties say. */
interface Properties {
  readonly text: string;
  readonly properties: object;
}

function contactChanges(note: Properties, day: Day, context: RecordContext): PropertyChange[] {
  const { properties } = note;
  const isReached = (value: unknown): boolean => {
    const next = context.lastContactDay(value);
    return next !== null && next <= day;
  };
  const reached = removals(properties, "next-contact", context, isReached);
  if (!movesForward(note, day, context)) return reached;
  return [
    dayChange(properties, { field: "last-contact", day }, context),
    ...removals(properties, "snooze", context),
    ...reached,
  ];
}

/** False where a newer contact is known, be it of the property or from anywhere else. */
function movesForward({ text, properties }: Properties, day: Day, context: RecordContext): boolean {
  const { fields, lastContactDay, isBackDated } = context;
  const value = fields.read(properties).get("last-contact")?.value;
  const last = isAbsent(value) ? null : lastContactDay(value);
  return (isAbsent(value) || (last !== null && last < day)) && !isBackDated(day, text);
}
