import { rememberingCadences } from "../domain/cadence";
import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import {
  composePerson,
  type BodyFacts,
  type CadenceRules,
  type ComposeContext,
} from "../note/compose-person";
import { decodeWith } from "../note/decode-properties";
import type { DateOrder } from "../note/day-value";
import { createValueReaders, type ValueReaders } from "../note/field-source";
import { createFieldReader, present } from "../note/fields";
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

/** What is kept of a note: its properties, which the cache holds anyway, rather than what was read from them. */
interface Known {
  readonly properties: object | null;
  readonly body: BodyFacts | null;
  readonly person: Person;
}

/**
 * The people of the vault, one entry a note and nothing for the other notes. Each note's contribution is replaced
 * on its own; only a new day and new rules touch all of them.
 */
export class PeopleIndex {
  private known = new Map<string, Known>();
  private readonly fields = createFieldReader();
  private readonly addCadence = rememberingCadences();
  private recognize: Recognizer;
  private readers: ValueReaders;
  private context: ComposeContext;

  constructor(
    private rules: IndexRules,
    private today: Day,
    private readonly listener: PersonListener,
  ) {
    this.recognize = createRecognizer(rules.people);
    this.readers = this.newReaders();
    this.context = this.newContext();
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
    const properties = this.known.get(path)?.properties ?? null;
    return present(this.fields.read(properties), "last-contact")?.key ?? null;
  }

  /** True when the note's properties have been parsed; its text then need not be asked for their errors. */
  isParsed(path: string): boolean {
    return (this.known.get(path)?.properties ?? null) !== null;
  }

  paths(): string[] {
    return [...this.known.keys()];
  }

  /** Takes in a whole vault and forgets what is no longer there. The listener is not told of each. */
  replaceAll(notes: Iterable<NoteListing>): void {
    const before = this.known;
    this.known = new Map();
    for (const note of notes) this.takeIn(note, before.get(note.path)?.body ?? null);
  }

  /**
   * Takes a note in as the cache has it. A person that is known keeps what its text said until `setBody` brings the
   * new reading, so that nobody jumps through the list in between. Returns whether the note is a person.
   */
  setNote(note: NoteListing): boolean {
    const person = this.takeIn(note, this.known.get(note.path)?.body ?? null);
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
    if (known !== undefined) this.listener(path, this.compose(path, known.properties, body));
  }

  delete(path: string): void {
    if (this.known.delete(path)) this.listener(path, null);
  }

  /** Another day from here on. Every note has to be taken in again, because a day written ahead may have come. */
  setToday(today: Day): void {
    this.today = today;
    this.readers = this.newReaders();
    this.context = this.newContext();
  }

  /** Other rules from here on. Every note has to be taken in again for them to take effect. */
  setRules(rules: IndexRules): void {
    this.rules = rules;
    this.recognize = createRecognizer(rules.people);
    this.readers = this.newReaders();
    this.context = this.newContext();
  }

  private newReaders(): ValueReaders {
    const { dateOrder, cadence } = this.rules;
    return createValueReaders({ today: this.today, dateOrder, circles: cadence.circles });
  }

  private newContext(): ComposeContext {
    const { rules, today, fields, addCadence } = this;
    return { rules: rules.cadence, today, fields, addCadence };
  }

  private takeIn(note: NoteListing, body: BodyFacts | null): Person | null {
    return this.recognize(note) === null ? null : this.compose(note.path, note.properties, body);
  }

  private compose(path: string, properties: object | null, body: BodyFacts | null): Person {
    const facts = decodeWith(this.readers, this.fields.read(properties));
    const person = composePerson({ path, properties }, facts, body, this.context);
    this.known.set(path, { properties, body, person });
    return person;
  }
}
