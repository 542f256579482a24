import { decodeWith } from "../note/properties/decode-properties";
import { createValueReaders, type DecodeContext } from "../note/properties/field-source";
import {
  createFieldReader,
  isAbsent,
  present,
  type Field,
  type FieldReader,
  type PropertyMeanings,
} from "../note/properties/fields";
import { comparableKey, LONGEST_KEY } from "../note/properties/property-key";
import { entriesOf, shown } from "../note/text/reading";
import type { PeopleRules } from "../note/people/recognize";
import type { NoteListing } from "./ports";
import { Tally } from "./tally";

/** What is made of a property. */
export type PropertyUse =
  /** Read as a field, because its name is known or because the settings say so. */
  | { readonly kind: "field"; readonly field: Field; readonly by: "name" | "settings" }
  /** Not read, because the settings say so. */
  | { readonly kind: "ignored" }
  /** It tells whether a note is one of a person. */
  | { readonly kind: "marker" }
  /** It is Obsidian's own, such as the style of a note. */
  | { readonly kind: "app" }
  | { readonly kind: "unread" };

/** A property that notes of people have. */
export interface PropertyHabit {
  /** As most notes spell it. */
  readonly key: string;
  /** How many notes have it, empty or not. */
  readonly notes: number;
  /** Its most frequent value or entry, on one line and shortened; null where it is always empty. */
  readonly example: string | null;
  readonly use: PropertyUse;
  /** How many notes have a value there that is read as that field, but cannot be understood. */
  readonly misread: number;
}

/** What the reading of properties depends on. */
export interface PropertyRules extends DecodeContext {
  readonly meanings: PropertyMeanings;
  readonly people: PeopleRules;
}

export interface PropertySurvey {
  add(note: NoteListing): void;
  habits(): PropertyHabit[];
}

/** Properties of Obsidian itself, by comparable key. */
const APP_KEYS: ReadonlySet<string> = new Set([
  "tags",
  "tag",
  "cssclasses",
  "cssclass",
  "publish",
  "permalink",
  "position",
]);

/** Properties that say what a note is about, by which organisations and places are told from people. */
const KIND_KEYS: ReadonlySet<string> = new Set(["kind", "type"]);

/** What is known of a property while notes are looked through. */
interface Found {
  readonly keys: Tally;
  readonly values: Tally;
  /** One that is not empty, to see what such values are read as. */
  sample: unknown;
  notes: number;
  misread: number;
}

export function createPropertySurvey(rules: PropertyRules): PropertySurvey {
  const fields = createFieldReader(rules.meanings);
  const readers = createValueReaders(rules);
  const found = new Map<string, Found>();
  return {
    add: ({ properties }) => {
      if (properties === null) return;
      const { issues } = decodeWith(readers, fields.read(properties));
      const misread = new Set(issues.flatMap(({ key }) => key ?? []));
      for (const [key, value] of Object.entries(properties)) {
        if (canMean(key)) count(foundOf(found, key), key, value, misread);
      }
    },
    habits: () =>
      Array.from(found, ([name, each]) => habit(name, each, useOf(name, each, rules, fields))).sort(byNeed),
  };
}

/** False for a key that nothing can be made of, whatever the settings say. */
function canMean(key: string): boolean {
  return key.length <= LONGEST_KEY && comparableKey(key) !== "";
}

function foundOf(found: Map<string, Found>, key: string): Found {
  const name = comparableKey(key);
  const known = found.get(name);
  if (known !== undefined) return known;
  const fresh: Found = { keys: new Tally(), values: new Tally(), sample: null, notes: 0, misread: 0 };
  found.set(name, fresh);
  return fresh;
}

function count(found: Found, key: string, value: unknown, misread: ReadonlySet<string>): void {
  found.notes += 1;
  found.keys.add(key);
  if (misread.has(key)) found.misread += 1;
  if (isAbsent(value)) return;
  found.sample ??= value;
  for (const entry of entriesOf(value)) if (!isAbsent(entry)) found.values.add(shown(entry));
}

function habit(name: string, { keys, values, notes, misread }: Found, use: PropertyUse): PropertyHabit {
  return { key: keys.mostFrequent() ?? name, notes, example: values.mostFrequent(), use, misread };
}

function useOf(name: string, { sample }: Found, rules: PropertyRules, fields: FieldReader): PropertyUse {
  const meaning = rules.meanings.get(name);
  if (meaning === null) return { kind: "ignored" };
  if (meaning !== undefined) return { kind: "field", field: meaning, by: "settings" };
  const field = fields.fieldOf(name);
  if (field !== null) return { kind: "field", field, by: "name" };
  if (KIND_KEYS.has(name) || rules.people.properties.some(({ key }) => comparableKey(key) === name))
    return { kind: "marker" };
  if (APP_KEYS.has(name)) return { kind: "app" };
  // A key that nobody knows still counts as a web address when its value is one.
  const isProfile = present(fields.read({ [name]: sample }), "profile") !== null;
  return isProfile ? { kind: "field", field: "profile", by: "name" } : { kind: "unread" };
}

/** What somebody may want to do something about comes first. */
function byNeed(one: PropertyHabit, other: PropertyHabit): number {
  return (
    rank(one) - rank(other) ||
    other.notes - one.notes ||
    (one.key.toLowerCase() < other.key.toLowerCase() ? -1 : 1)
  );
}

function rank({ use }: PropertyHabit): number {
  return use.kind === "unread" ? 0 : 1;
}
