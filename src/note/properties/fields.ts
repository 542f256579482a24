import { GERMAN_KEYS } from "./german-keys";
import { isOwn } from "./own-properties";
import { comparableKey, LONGEST_KEY } from "./property-key";
import { SPELLINGS } from "./spellings";
import { entriesOf } from "../text/reading";
import { isWebAddress } from "./web-address";

/** A meaning that a property can have. */
export type Field = keyof typeof SPELLINGS;

const FIELDS = Object.keys(SPELLINGS) as Field[];

/** What the user says that properties mean, by comparable key; null for one that is not to be read. */
export type PropertyMeanings = ReadonlyMap<string, Field | null>;

/** A spelling's place in the table: a lower rank wins when a note has several of one field. */
interface Spelling {
  readonly field: Field;
  readonly rank: number;
  /** True for a word that many notes use for something else: it counts with a value that may be a day. */
  readonly isLoose?: boolean;
}

/** A property of a note that carries a field. */
export interface FieldEntry {
  readonly field: Field;
  /** The key as the note spells it. */
  readonly key: string;
  readonly value: unknown;
  /** True when the value means "nothing here". */
  readonly isEmpty: boolean;
  /** The other properties of a field of which each counts that says something, in the order of the note. */
  readonly further: readonly FieldProperty[];
}

/** A property as it stands in a note. */
export interface FieldProperty {
  readonly key: string;
  readonly value: unknown;
}

/** The fields that a note's properties carry. */
export interface FieldMap {
  get(field: Field): FieldEntry | undefined;
}

/** The entry of a field, unless it is missing or empty. */
export function present(fields: FieldMap, field: Field): FieldEntry | null {
  const entry = fields.get(field);
  return entry === undefined || entry.isEmpty ? null : entry;
}

/** Finds fields among the properties of a note, and the key to write a field to. */
export interface FieldReader {
  /** The field a key stands for, or null; case, spaces, `-`, `_` and what follows a bracket are ignored. */
  fieldOf(key: string): Field | null;
  /**
   * The fields of a note; none when it has no properties that could be read. Where several spellings of one field
   * are present the first of the table that is not empty wins, and among empty ones the first of the table. Mail and
   * phone addresses are gathered from all of them, and web addresses, as `profile`, from every key that is no
   * field's. The map and its entries hold until the next note is read, so that a walk over a vault leaves nothing
   * behind.
   */
  read(properties: object | null): FieldMap;
}

/** The key that a note without the field gets. */
export function canonicalKey(field: Field): string {
  return SPELLINGS[field][0];
}

/** The field a key stands for, or null, for those who ask now and then; a {@link FieldReader} remembers. */
export function fieldNamed(key: string): Field | null {
  return key.length > LONGEST_KEY ? null : (KNOWN.get(comparableKey(key))?.field ?? null);
}

/** True for the values that mean "nothing here": empty text, a dash, null, and lists of nothing else. */
export function isAbsent(value: unknown): boolean {
  if (!Array.isArray(value)) return isBlank(value);
  // A long or nested list says something: looking into it to the end is what hostile notes are made for.
  return value.length <= 10 && value.every(isBlankEntry);
}

function isBlankEntry(value: unknown): boolean {
  return isBlank(value) || (Array.isArray(value) && value.length === 0);
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== "string" || value.length >= 16) return false;
  const first = value.charCodeAt(0);
  // Most values start with a letter or a digit, which is decided without a pattern.
  return !(first > 0x2f && first < 0x80) && /^\s*-?\s*$/.test(value);
}

/**
 * A reader that remembers the keys it has seen, so that a vault of many notes pays for each spelling once. What the
 * user says that keys mean goes before the table, and before its spellings in a note that has both.
 */
export function createFieldReader(meanings: PropertyMeanings = NO_MEANINGS): FieldReader {
  const own = ownSpellings(meanings);
  const seen = new Map<string, Spelling | null>();
  const spellingOf = (key: string): Spelling | null => {
    if (key.length > LONGEST_KEY) return null;
    const cached = seen.get(key);
    if (cached !== undefined) return cached;
    const comparable = comparableKey(key);
    const spelling = own.get(comparable) ?? KNOWN.get(comparable) ?? null;
    seen.set(key, spelling);
    return spelling;
  };
  const fields = new NoteFields();
  return {
    fieldOf: (key) => {
      const spelling = spellingOf(key);
      return spelling === null || spelling === IGNORED ? null : spelling.field;
    },
    read: (properties) => fields.readFrom(properties ?? NO_PROPERTIES, spellingOf),
  };
}

/** The user's own spellings rank before all of the table, among themselves in the order of the settings. */
function ownSpellings(meanings: PropertyMeanings): ReadonlyMap<string, Spelling> {
  const own = Array.from(meanings, ([key, field], at): [string, Spelling] => [
    key,
    field === null ? IGNORED : { field, rank: at - meanings.size },
  ]);
  return new Map(own);
}

const NO_MEANINGS: ReadonlyMap<string, Field | null> = new Map();
const NO_PROPERTIES: object = Object.freeze({});

const PROFILE: Spelling = { field: "profile", rank: 0 };
/** Stands for a key that is not to be read, whatever its value. */
const IGNORED: Spelling = { field: "profile", rank: 0 };

/** The fields that a note may have several properties of. */
const GATHERED: ReadonlySet<Field> = new Set(["email", "phone", "profile"]);
/** The field whose further properties count beside the one that is written to. */
const OF_NEWEST: Field = "last-contact";
const NONE: readonly never[] = [];

/** The place of one field, taken by the property of each note in turn. */
class Slot implements FieldEntry {
  key = "";
  value: unknown = null;
  isEmpty = true;
  further: readonly FieldProperty[] = NONE;
  /** That of the spelling it came under: a lighter one takes its place. */
  weight = 0;
  /** The number of the note whose property is in it. */
  note = 0;

  constructor(readonly field: Field) {}
}

/** The fields of one note after the other, in places that are made once. */
class NoteFields implements FieldMap {
  private readonly slots = new Map<Field, Slot>();
  private note = 0;

  get(field: Field): FieldEntry | undefined {
    const slot = this.slots.get(field);
    return slot?.note === this.note ? slot : undefined;
  }

  readFrom(properties: object, spellingOf: (key: string) => Spelling | null): FieldMap {
    this.note += 1;
    for (const key in properties) {
      if (!isOwn(properties, key)) continue;
      const value = properties[key];
      const spelling = spellingOf(key) ?? (isWebAddress(value) ? PROFILE : null);
      if (spelling === null || spelling === IGNORED) continue;
      if (spelling.isLoose !== true || mayBeDay(value)) this.offer(spelling, key, value);
    }
    return this;
  }

  /** Takes the property in unless a better spelling of the same field is there. */
  private offer({ field, rank }: Spelling, key: string, value: unknown): void {
    const isEmpty = isAbsent(value);
    const weight = isEmpty ? rank + ABSENT_WEIGHT : rank;
    const slot = this.slotOf(field);
    if (slot.note === this.note && GATHERED.has(field)) {
      slot.value = [...entriesOf(slot.value), ...entriesOf(value)];
      slot.isEmpty &&= isEmpty;
      return;
    }
    const isSecond = slot.note === this.note;
    const isBetter = !isSecond || weight < slot.weight;
    if (!isSecond) slot.further = NONE;
    else if (field === OF_NEWEST) addFurther(slot, isBetter ? { ...slot } : { key, value, isEmpty });
    if (isBetter) {
      slot.key = key;
      slot.value = value;
      slot.isEmpty = isEmpty;
      slot.weight = weight;
      slot.note = this.note;
    }
  }

  private slotOf(field: Field): Slot {
    const known = this.slots.get(field);
    if (known !== undefined) return known;
    const slot = new Slot(field);
    this.slots.set(field, slot);
    return slot;
  }
}

function addFurther(slot: Slot, { key, value, isEmpty }: Pick<Slot, "key" | "value" | "isEmpty">): void {
  if (!isEmpty) slot.further = [...slot.further, { key, value }];
}

/** More than any spelling's rank, so that an empty property loses against one that says something. */
const ABSENT_WEIGHT = 1000;

const LOOSE_SPELLINGS: ReadonlySet<string> = new Set(["contacted", "snooze"]);

function mayBeDay(value: unknown): boolean {
  return typeof value === "string" ? /\d/.test(value) : typeof value !== "boolean" && !isAbsent(value);
}

function spellingTable(): Map<string, Spelling> {
  const table = new Map<string, Spelling>();
  const german: Partial<Record<Field, readonly string[]>> = GERMAN_KEYS;
  for (const field of FIELDS) {
    for (const [rank, spelling] of [...SPELLINGS[field], ...(german[field] ?? [])].entries()) {
      const isLoose = LOOSE_SPELLINGS.has(spelling);
      table.set(comparableKey(spelling), isLoose ? { field, rank, isLoose } : { field, rank });
    }
  }
  return table;
}

const KNOWN: ReadonlyMap<string, Spelling> = spellingTable();
