import type { Day } from "../../domain/day";
import { sameKeys, sameValue } from "../front-matter/same-value";
import { propertyOf } from "../front-matter/property-proof";
import { readNote, refusedFor } from "../front-matter/read-note";
import type { ContactContext } from "../log/record-contact";
import { promisesInProperties } from "../promises/promise-places";
import { wordingKey } from "../promises/promise-proof";
import { edited, refused, UNCHANGED, type Edit } from "../text/edit";
import { isChangedByTicks, isOfContact, isOfPromise, keysOf } from "./before-kinds";
import type { Before } from "./before-words";
import { withPropertiesBefore } from "./properties-before";

/** The properties as they were before a tick of that day, wherever they still say what it wrote. */
export function restoreProperties(
  text: string,
  { all, day }: { readonly all: readonly Before[]; readonly day: Day },
  context: ContactContext,
): Edit {
  const wanted = all.filter((before) => isOfContact(before, context) || isOfPromise(before, context));
  if (wanted.length === 0) return UNCHANGED;
  const { error } = readNote(text, context.parseYaml);
  if (error !== null) return refusedFor(error);
  const isAsWritten = (key: string): boolean => isWrittenBy(text, key, day, context);
  const after = withPropertiesBefore(text, wanted, isAsWritten);
  const isPromise = wanted.some((before) => isOfPromise(before, context));
  return isProven(text, after, isPromise, context)
    ? edited(text, after)
    : refused("tick-edited", null, wanted.flatMap(keysOf)[0] ?? day);
}

/** True where a day is the one of the tick; what is no day is proven in another way. */
function isWrittenBy(text: string, key: string, day: Day, context: ContactContext): boolean {
  const { fields, parseYaml, lastContactDay } = context;
  if (fields.fieldOf(key) !== "last-contact") return true;
  return lastContactDay(propertyOf(readNote(text, parseYaml).properties, key)) === day;
}

/** That nothing changed but what a tick changes, and that no promise went; one has come where one was kept. */
function isProven(before: string, after: string, isPromise: boolean, context: ContactContext): boolean {
  const [old, now] = [readNote(before, context.parseYaml), readNote(after, context.parseYaml)];
  const isOther = (key: string): boolean => !isChangedByTicks(key, context);
  const keys = Object.keys(old.properties).filter(isOther);
  const isSame =
    now.error === null &&
    now.body === old.body &&
    sameKeys(keys, Object.keys(now.properties).filter(isOther)) &&
    keys.every((key) => sameValue(propertyOf(old.properties, key), propertyOf(now.properties, key)));
  return isSame && hasPromises(before, after, isPromise, context);
}

function hasPromises(before: string, after: string, isOneMore: boolean, context: ContactContext): boolean {
  const wordings = (text: string): string[] =>
    promisesInProperties(text, context).map(({ commitment }) => wordingKey(commitment));
  const now = wordings(after);
  for (const wording of wordings(before)) {
    const at = now.indexOf(wording);
    if (at < 0) return false;
    now.splice(at, 1);
  }
  return isOneMore === now.length > 0;
}
