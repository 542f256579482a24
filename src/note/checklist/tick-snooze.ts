import type { Day } from "../../domain/day";
import { dayChange, removals, withProperties } from "../front-matter/field-changes";
import { locateFrontMatter, withoutEmptyFrontMatter } from "../front-matter/front-matter";
import { readNote } from "../front-matter/read-note";
import { snoozePerson, type RecordContext } from "../log/record";
import { edited, inSequence, UNCHANGED, type Edit } from "../text/edit";
import type { SnoozeBefore } from "./tick-id";

/** Hides the person until that day. */
export function snoozeByTick(text: string, until: Day, context: RecordContext): Edit {
  return snoozePerson(text, until, context);
}

/** What a note says of a snooze now. */
export function snoozeIn(text: string, context: RecordContext): SnoozeBefore {
  return { before: snoozedUntil(text, context), isBare: locateFrontMatter(text) === null };
}

/** Takes the snooze back that a line wrote, as long as it is still the one that stands there. */
export function takeBackSnooze(
  text: string,
  { until, before, isBare }: SnoozeBefore & { readonly until: Day },
  context: RecordContext,
): Edit {
  if (snoozedUntil(text, context) !== until) return UNCHANGED;
  return inSequence(
    text,
    (current) =>
      withProperties(current, context, (properties) =>
        before === null
          ? removals(properties, "snooze", context)
          : [dayChange(properties, { field: "snooze", day: before }, context)],
      ),
    (current) => edited(current, isBare ? withoutEmptyFrontMatter(current) : current),
  );
}

function snoozedUntil(text: string, { fields, parseYaml, lastContactDay }: RecordContext): Day | null {
  const value = fields.read(readNote(text, parseYaml).properties).get("snooze")?.value;
  return lastContactDay(value);
}
