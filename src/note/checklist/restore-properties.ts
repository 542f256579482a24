import type { Day } from "../../domain/day";
import { sameKeys, sameValue } from "../../domain/same-value";
import { propertyOf } from "../front-matter/property-proof";
import { readNote, refusedFor } from "../front-matter/read-note";
import type { ContactContext } from "../log/record-contact";
import { edited, inSequence, refused, UNCHANGED, type Edit } from "../text/edit";
import { isChangedByTicks, isOfContact, isOfPromise, keysOf } from "./before-kinds";
import { withoutOthers } from "./before-lines";
import type { Before } from "./before-words";
import { withLaterPromises } from "./later-promises";
import { promiseAgain } from "./promise-again";
import { difference, onlyOneMore, promisesIn, type TakenPromise } from "./promise-back";
import { withPropertiesBefore } from "./properties-before";
import type { TickedEntry } from "./ticked-entries";

/** What a tick has changed in the properties, and the ticks after it. */
export interface TickedProperties extends TakenPromise {
  /** The entries of ticks that took promises after this one did, the last first. */
  readonly later: readonly TickedEntry[];
}

/**
 * The properties as they were before a tick, wherever they still say what it wrote. A promise comes back to where it
 * was in its list; where that has been changed since, as one entry more.
 */
export function restoreProperties(text: string, ticked: TickedProperties, context: ContactContext): Edit {
  const isContact = (before: Before): boolean => isOfContact(before, context);
  const isPromise = (before: Before): boolean => isOfPromise(before, context);
  const all = withoutOthers(ticked.all, (before) => isContact(before) || isPromise(before));
  if (all.length === 0) return UNCHANGED;
  const { error } = readNote(text, context.parseYaml);
  if (error !== null) return refusedFor(error);
  const whole = (now: string): string | null => asItWas(now, { ...ticked, all }, context);
  const exact = withLaterPromises(text, ticked.later, whole, context) ?? whole(text);
  if (exact !== null) return edited(text, exact);
  const contact = { ...ticked, all: withoutOthers(all, isContact) };
  const promise = { ...ticked, all: withoutOthers(all, isPromise) };
  return inSequence(
    text,
    (now) => contactAsItWas(now, contact, context),
    (now) => (promise.all.length === 0 ? UNCHANGED : promiseAgain(now, promise, context)),
  );
}

function contactAsItWas(text: string, contact: TakenPromise, context: ContactContext): Edit {
  const after = asItWas(text, contact, context);
  if (after !== null) return edited(text, after);
  return refused("tick-edited", null, contact.all.flatMap(keysOf)[0] ?? contact.place.day);
}

/** The text as it was, once it is shown that nothing changed but what a tick changes; else null. */
function asItWas(text: string, { all, place }: TakenPromise, context: ContactContext): string | null {
  const after = withPropertiesBefore(text, all, (key) => isWrittenBy(text, key, place.day, context));
  const isPromise = all.some((before) => isOfPromise(before, context));
  const isProven = isPromise
    ? onlyOneMore(text, after, place, context) !== null
    : difference(promisesIn(text, context), promisesIn(after, context))?.length === 0;
  return isProven && hasSameOthers(text, after, context) ? after : null;
}

/** True where a day is the one of the tick; what is no day is proven in another way. */
function isWrittenBy(text: string, key: string, day: Day, context: ContactContext): boolean {
  const { fields, parseYaml, lastContactDay } = context;
  if (fields.fieldOf(key) !== "last-contact") return true;
  return lastContactDay(propertyOf(readNote(text, parseYaml).properties, key)) === day;
}

/** That body and properties are the same, but for what ticks change. */
function hasSameOthers(before: string, after: string, context: ContactContext): boolean {
  const [old, now] = [readNote(before, context.parseYaml), readNote(after, context.parseYaml)];
  const isOther = (key: string): boolean => !isChangedByTicks(key, context);
  const keys = Object.keys(old.properties).filter(isOther);
  return (
    now.error === null &&
    now.body === old.body &&
    sameKeys(keys, Object.keys(now.properties).filter(isOther)) &&
    keys.every((key) => sameValue(propertyOf(old.properties, key), propertyOf(now.properties, key)))
  );
}
