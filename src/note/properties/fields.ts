import { GERMAN_KEYS } from "./german-keys";
import { isOwn } from "./own-properties";
import { comparableKey, LONGEST_KEY } from "./property-key";
import { entriesOf } from "../text/reading";
import { isWebAddress } from "./web-address";

/**
 * What a property can mean, and every spelling it is known by. The first spelling is the canonical one, used when a
 * note has none yet. The others are those of other tools and of notes in the wild, so that nobody has to migrate.
 */
const SPELLINGS = {
  "last-contact": [
    "last-contact",
    "last_contacted",
    "last_interaction",
    "last_touch",
    "last_chat",
    "last_chatted",
    "last_met",
    "last_meeting",
    "last_connection",
    "prm-last-contacted",
    "last_interaction_date",
    "date_last_contacted",
  ],
  "next-contact": [
    "next-contact",
    "next_follow_up",
    "next_followup",
    "follow_up_date",
    "next_contact_due",
    "next_action_date",
  ],
  cadence: [
    "cadence",
    "contact_frequency",
    "frequency",
    "cadence_days",
    "contact_cadence",
    "follow_up_cadence",
    "follow_up_cadence_days",
    "followup_days",
    "contact_interval_days",
    "custom_frequency_days",
    "keep_in_touch",
    "prm-cadence",
  ],
  circle: ["circle", "tier", "prm-tier", "closeness"],
  category: ["category"],
  "relationship-strength": ["relationship_strength"],
  snooze: ["snooze-until", "prm-snooze-until"],
  status: ["status"],
  paused: ["paused", "prm-paused"],
  archived: ["archive", "archived"],
  "do-not-contact": ["do_not_contact"],
  active: ["active"],
  died: ["died", "deceased", "date_of_death"],
  birthday: ["birthday", "bday", "born", "birth", "birthdate", "date_of_birth", "prm-birthday"],
  milestones: ["milestones", "important_dates", "events"],
  anniversary: ["anniversary"],
  "labelled-day": ["date"],
  commitments: ["commitments", "promises", "i-owe"],
  "waiting-for": ["waiting-for", "waiting-on", "they-owe"],
  relationship: ["relationship", "relation", "relationship_type", "prm-relationship", "groups"],
  company: [
    "company",
    "org",
    "organization",
    "organizations",
    "organisation",
    "organisations",
    "current_org",
  ],
  role: ["role", "position", "current_role", "title"],
  location: ["location", "city", "hometown", "based-in", "prm-location", "adr.locality"],
  email: ["email", "emails", "mail"],
  phone: ["phone", "mobile", "tel"],
  profile: ["profile"],
  picture: ["picture", "photo", "image", "avatar", "cover", "banner"],
  channel: ["channel", "preferred_channel"],
  boundaries: ["boundaries"],
  interests: ["interests", "topics"],
  "ask-about": ["ask-about"],
  "met-at": ["met-at", "first_met", "how_we_met", "met_context", "source", "referral_source"],
  "met-on": ["met-on", "met", "met_date", "date_met", "first_contact"],
  "introduced-by": ["introduced-by"],
  created: ["created", "date_created", "created_at", "creation_date"],
  name: ["name"],
  "formatted-name": ["fn"],
  "first-name": ["first_name", "given_name"],
  "last-name": ["last_name", "family_name", "surname"],
  aliases: ["aliases", "alias"],
  interactions: ["interactions"],
  "ignore-mentions": ["ignore-mentions", "prm-ignore-journal"],
} as const satisfies Record<string, readonly string[]>;

/** A meaning that a property can have. */
export type Field = keyof typeof SPELLINGS;

const FIELDS = Object.keys(SPELLINGS) as Field[];

/** What the user says that properties mean, by comparable key; null for one that is not to be read. */
export type PropertyMeanings = ReadonlyMap<string, Field | null>;

/** A spelling's place in the table: a lower rank wins when a note has several of one field. */
interface Spelling {
  readonly field: Field;
  readonly rank: number;
}

/** A property of a note that carries a field. */
export interface FieldEntry {
  readonly field: Field;
  /** The key as the note spells it. */
  readonly key: string;
  readonly value: unknown;
  /** True when the value means "nothing here". */
  readonly isEmpty: boolean;
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

const NO_MEANINGS: PropertyMeanings = new Map();
const NO_PROPERTIES: object = Object.freeze({});

const PROFILE: Spelling = { field: "profile", rank: 0 };
/** Stands for a key that is not to be read, whatever its value. */
const IGNORED: Spelling = { field: "profile", rank: 0 };

/** The fields that a note may have several properties of. */
const GATHERED: ReadonlySet<Field> = new Set(["email", "phone", "profile"]);

/** The place of one field, taken by the property of each note in turn. */
class Slot implements FieldEntry {
  key = "";
  value: unknown = null;
  isEmpty = true;
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
      if (spelling !== null && spelling !== IGNORED) this.offer(spelling, key, value);
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
    } else if (slot.note !== this.note || weight < slot.weight) {
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

/** More than any spelling's rank, so that an empty property loses against one that says something. */
const ABSENT_WEIGHT = 1000;

function spellingTable(): Map<string, Spelling> {
  const table = new Map<string, Spelling>();
  const german: Partial<Record<Field, readonly string[]>> = GERMAN_KEYS;
  for (const field of FIELDS) {
    for (const [rank, spelling] of [...SPELLINGS[field], ...(german[field] ?? [])].entries()) {
      table.set(comparableKey(spelling), { field, rank });
    }
  }
  return table;
}

const KNOWN: ReadonlyMap<string, Spelling> = spellingTable();
