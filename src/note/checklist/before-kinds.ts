import { yamlEntries } from "../front-matter/yaml-entries";
import type { Field, FieldReader } from "../properties/fields";
import { splitLines } from "../text/lines";
import type { Before } from "./before-words";

/** What logging a contact changes besides the log. */
const OF_CONTACT: readonly (Field | null)[] = ["last-contact", "next-contact", "snooze"];
/** Where a promise goes from that is kept. */
const OF_PROMISE: readonly (Field | null)[] = ["commitments", "waiting-for"];

interface Context {
  readonly fields: FieldReader;
}

/** True for what logging a contact has changed in the properties. */
export function isOfContact(before: Before, { fields }: Context): boolean {
  if (before.kind === "no-properties") return true;
  return keysOf(before).some((key) => OF_CONTACT.includes(fields.fieldOf(key)));
}

/** True for what keeping a promise has changed in the properties; lines without a key are entries of a list. */
export function isOfPromise(before: Before, { fields }: Context): boolean {
  const keys = keysOf(before);
  if (before.kind === "lines" && keys.length === 0) return true;
  return keys.some((key) => OF_PROMISE.includes(fields.fieldOf(key)));
}

/** True for a property that a tick may change. */
export function isChangedByTicks(key: string, { fields }: Context): boolean {
  return [...OF_CONTACT, ...OF_PROMISE].includes(fields.fieldOf(key));
}

/** The properties that it is about. */
export function keysOf(before: Before): string[] {
  if (before.kind === "lines") return yamlEntries(splitLines(before.raw)).map(({ key }) => key);
  return "key" in before ? [before.key] : [];
}
