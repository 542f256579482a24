import type { Circle } from "../../domain/cadence";
import type { Day } from "../../domain/day";
import { readCadence } from "./cadence-grammar";
import {
  dayChange,
  fieldChange,
  removals,
  withProperties,
  type FieldContext,
} from "../front-matter/field-changes";
import { circleNamed, circlePlace, isLooseKey } from "./circle-place";
import { canonicalKey, isAbsent, present, type Field } from "./fields";
import { changeList, type ListChange } from "../front-matter/list-property";
import { notProvable } from "../front-matter/property-proof";
import { UNCHANGED, type Edit } from "../text/edit";
import { readNote } from "../front-matter/read-note";

/** Sets the day of the next contact, or clears it under each spelling with null. */
export function setNextContact(text: string, day: Day | null, context: FieldContext): Edit {
  return withProperties(text, context, (properties) =>
    day === null
      ? removals(properties, "next-contact", context)
      : [dayChange(properties, { field: "next-contact", day }, context)],
  );
}

/**
 * Sets the cadence in words such as "3 months", or clears it with null. Under a key that counts days, such as
 * `cadence_days`, a cadence of days or weeks becomes their number, as other tools expect it there.
 */
export function setCadence(text: string, words: string | null, context: FieldContext): Edit {
  return withProperties(text, context, (properties) => {
    if (words === null) return removals(properties, "cadence", context);
    const change = fieldChange(properties, { field: "cadence", value: words.trim() }, context);
    const days = /days$/i.test(change.key) ? daysIn(words) : null;
    return [days === null ? change : { ...change, value: days }];
  });
}

function daysIn(words: string): number | null {
  const reading = readCadence(words, []);
  if (!reading.ok || reading.value.kind !== "cadence") return null;
  const { count, unit } = reading.value.cadence;
  if (unit === "day") return count;
  return unit === "week" ? 7 * count : null;
}

/** Sets what the person is to me, or clears it with null. */
export function setRelationship(text: string, relationship: string | null, context: FieldContext): Edit {
  return setWords(text, { field: "relationship", words: relationship }, context);
}

/** Something about somebody that is said in a few words; null takes it out again. */
export interface FieldWords {
  readonly field: Field;
  readonly words: string | null;
}

/**
 * Sets such a field, or clears it. Where the note keeps a list of it, its only entry is changed; a list of several is
 * refused, for nobody can tell which one is meant.
 */
export function setWords(text: string, { field, words }: FieldWords, context: FieldContext): Edit {
  const { fields, parseYaml } = context;
  const value = words?.trim() ?? "";
  const entry = fields.read(readNote(text, parseYaml).properties).get(field);
  if (value !== "" && entry !== undefined && Array.isArray(entry.value))
    return inList(text, { key: entry.key, list: entry.value, value }, context);
  return withProperties(text, context, (properties) =>
    value === ""
      ? removals(properties, field, context)
      : [fieldChange(properties, { field, value }, context)],
  );
}

interface OnlyEntry {
  readonly key: string;
  readonly list: readonly unknown[];
  readonly value: string;
}

function inList(text: string, { key, list, value }: OnlyEntry, { parseYaml }: FieldContext): Edit {
  if (list.length > 1) return notProvable(text, key);
  if (list[0] === value) return UNCHANGED;
  const change: ListChange = list.length === 0 ? { kind: "add", value } : { kind: "replace", at: 0, value };
  return changeList(text, { key, change }, parseYaml);
}

/** What writing a circle depends on besides the note. */
export interface CircleContext extends FieldContext {
  readonly circles: readonly Circle[];
}

/**
 * Puts the person into a circle, or takes them out of it with null. It is written where the note's circle is read from
 * now, be that `cadence: close` or `category: friend`; a `tier` that names none is left alone.
 */
export function setCircle(text: string, name: string | null, context: CircleContext): Edit {
  return withProperties(text, context, (properties) =>
    name === null
      ? circleKeys(properties, context).map((key) => ({ key, value: null }))
      : [{ key: circleKey(properties, context), value: name }],
  );
}

function circleKey(properties: object, { fields, circles }: CircleContext): string {
  const found = fields.read(properties);
  const place = circlePlace(found, circles)?.entry ?? present(found, "cadence");
  if (place !== null && (place.field !== "cadence" || isCircle(place.value, circles))) return place.key;
  const entry = found.get("circle");
  return entry?.isEmpty === true ? entry.key : canonicalKey("circle");
}

/** True for a cadence that is a circle's. */
function isCircle(cadence: unknown, circles: readonly Circle[]): boolean {
  const reading = readCadence(cadence, circles);
  return reading.ok && reading.value.kind === "circle";
}

/** The properties that may name a circle; all but the first hold other things as well. */
const CIRCLE_FIELDS: readonly (Field | null)[] = ["circle", "cadence", "category", "relationship-strength"];

/** Every key under which the note names a circle: what one of them leaves, the next one would say. */
function circleKeys(properties: object, { fields, circles }: CircleContext): string[] {
  return Object.keys(properties).filter((key) => {
    const field = fields.fieldOf(key);
    if (!CIRCLE_FIELDS.includes(field)) return false;
    const value: unknown = Reflect.get(properties, key);
    if (field === "circle" && !isLooseKey(key)) return !isAbsent(value);
    return field === "cadence" ? isCircle(value, circles) : circleNamed(value, circles) !== null;
  });
}
