import { propertyOf } from "../front-matter/property-proof";
import { readNote } from "../front-matter/read-note";
import { readLog } from "../log/log-section";
import type { ContactContext } from "../log/record-contact";
import { isAbsent } from "../properties/fields";
import { isOfContact, keysOf } from "./before-kinds";
import { withoutOthers } from "./before-lines";
import type { Before } from "./before-words";
import { hasOwnSince } from "./own-entries";
import type { TickPlace } from "./ticked-entries";

/**
 * What is left to be given back of what a tick has changed. A contact that somebody has logged since on its day stands
 * for all that the tick changed by being one; a day that was planned since, or until which somebody was snoozed, stays.
 */
export function stillOwed(
  text: string,
  all: readonly Before[],
  place: TickPlace,
  context: ContactContext,
): Before[] {
  const isOvertaken = hasOwnSince(readLog(text, context.style), place, all);
  const { properties } = readNote(text, context.parseYaml);
  return withoutOthers(
    all,
    (before) => !isOfContact(before, context) || !(isOvertaken || isSaidAnew(before, properties, context)),
  );
}

/** The same once other ticks have been told of theirs: where the last contact has moved on, plan and snooze stay ended. */
export function owedByNow(
  text: string,
  all: readonly Before[],
  { day }: TickPlace,
  context: ContactContext,
): Before[] {
  const last = context.fields.read(readNote(text, context.parseYaml).properties).get("last-contact");
  const on = context.lastContactDay(last?.value);
  if (on === null || on <= day) return [...all];
  return withoutOthers(all, (before) => before.kind !== "lines" || !isOfContact(before, context));
}

/** True for lines of a property that was taken out and is there again, under whatever spelling. */
function isSaidAnew(before: Before, properties: object, { fields }: ContactContext): boolean {
  if (before.kind !== "lines") return false;
  return keysOf(before).some((key) => {
    const field = fields.fieldOf(key);
    const alike = Object.keys(properties).filter((each) => fields.fieldOf(each) === field);
    return alike.some((each) => each === key || !isAbsent(propertyOf(properties, each)));
  });
}
