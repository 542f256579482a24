import { rememberingCadences } from "../domain/cadence";
import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import { composePerson, type BodyFacts, type CadenceRules } from "../note/compose-person";
import { decodeWith, type PropertyFacts } from "../note/decode-properties";
import type { DateOrder } from "../note/day-value";
import { createValueReaders, type ValueReaders } from "../note/field-source";
import { createFieldReader, type FieldMap } from "../note/fields";
import { createRecognizer, type PeopleRules, type Recognizer } from "../note/recognize";
import type { NoteListing } from "./ports";

/** What the index needs to know of the settings and the vault. */
export interface IndexRules {
  readonly people: PeopleRules;
  readonly cadence: CadenceRules;
  readonly dateOrder: DateOrder;
}

/** Told of each person that a single note makes new, different or (null) gone. */
export type PersonListener = (path: string, person: Person | null) => void;

interface Known {
  readonly properties: PropertyFacts;
  /** True when the cache had properties, which says that they are valid YAML. */
  readonly isParsed: boolean;
  readonly body: BodyFacts | null;
  readonly person: Person;
}

const NO_FIELDS: FieldMap = { get: () => undefined };

/**
 * The people of the vault, one entry a note and nothing for the other notes. Each note's contribution is replaced
 * on its own; only a new day and new rules touch all of them.
 */
export class PeopleIndex {
  private readonly known = new Map<string, Known>();
  private readonly fields = createFieldReader();
  private readonly addCadence = rememberingCadences();
  private recognize: Recognizer;
  private readers: ValueReaders;

  constructor(
    private rules: IndexRules,
    private today: Day,
    private readonly listener: PersonListener,
  ) {
    this.recognize = createRecognizer(rules.people);
    this.readers = this.newReaders();
  }

  get size(): number {
    return this.known.size;
  }

  people(): Person[] {
    return Array.from(this.known.values(), ({ person }) => person);
  }

  person(path: string): Person | null {
    return this.known.get(path)?.person ?? null;
  }

  /** The key that carries the last contact in that note, as the note spells it. */
  lastContactKey(path: string): string | null {
    return this.known.get(path)?.properties.lastContactKey ?? null;
  }

  /** True when the note's properties have been parsed; its text then need not be asked for their errors. */
  isParsed(path: string): boolean {
    return this.known.get(path)?.isParsed ?? false;
  }

  paths(): string[] {
    return [...this.known.keys()];
  }

  /** Takes in a whole vault and forgets what is no longer there. The listener is not told of each. */
  replaceAll(notes: Iterable<NoteListing>): void {
    const gone = new Set(this.known.keys());
    for (const note of notes) if (this.takeIn(note) !== null) gone.delete(note.path);
    for (const path of gone) this.known.delete(path);
  }

  /**
   * Takes a note in as the cache has it. A person that is known keeps what its text said until `setBody` brings the
   * new reading, so that nobody jumps through the list in between. Returns whether the note is a person.
   */
  setNote(note: NoteListing): boolean {
    const person = this.takeIn(note);
    if (person === null) this.delete(note.path);
    else this.listener(note.path, person);
    return person !== null;
  }

  /** The same for a note that was known under another path: what its text said goes along. */
  rename(oldPath: string, note: NoteListing): boolean {
    const body = this.known.get(oldPath)?.body ?? null;
    this.delete(oldPath);
    const isPerson = this.setNote(note);
    if (body !== null) this.setBody(note.path, body);
    return isPerson;
  }

  /** Adds what the text of a person note says; ignored for a note that is no person (any more). */
  setBody(path: string, body: BodyFacts): void {
    const known = this.known.get(path);
    if (known !== undefined) this.listener(path, this.compose(path, { ...known, body }));
  }

  delete(path: string): void {
    if (this.known.delete(path)) this.listener(path, null);
  }

  /** Another day from here on. Every note has to be taken in again, because a day written ahead may have come. */
  setToday(today: Day): void {
    this.today = today;
    this.readers = this.newReaders();
  }

  /** Other rules from here on. Every note has to be taken in again for them to take effect. */
  setRules(rules: IndexRules): void {
    this.rules = rules;
    this.recognize = createRecognizer(rules.people);
    this.readers = this.newReaders();
  }

  private newReaders(): ValueReaders {
    const { dateOrder, cadence } = this.rules;
    return createValueReaders({ today: this.today, dateOrder, circles: cadence.circles });
  }

  private takeIn(note: NoteListing): Person | null {
    if (this.recognize(note) === null) return null;
    const { path, properties } = note;
    const fields = properties === null ? NO_FIELDS : this.fields.read(properties);
    return this.compose(path, {
      properties: decodeWith(this.readers, fields),
      isParsed: properties !== null,
      body: this.known.get(path)?.body ?? null,
    });
  }

  private compose(path: string, { properties, isParsed, body }: Omit<Known, "person">): Person {
    const { addCadence, today, rules } = this;
    const person = composePerson(path, properties, body, { rules: rules.cadence, today, addCadence });
    this.known.set(path, { properties, isParsed, body, person });
    return person;
  }
}
