import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import { composePerson, type BodyFacts, type CadenceRules } from "../note/compose-person";
import { decodeProperties, type PropertyFacts } from "../note/decode-properties";
import type { DateOrder } from "../note/day-value";
import { createFieldReader, type FieldMap } from "../note/fields";
import { createRecognizer, type PeopleRules, type Recognizer } from "../note/recognize";
import type { NoteListing } from "./ports";

/** What the index needs to know of the settings and the vault. */
export interface IndexRules {
  readonly people: PeopleRules;
  readonly cadence: CadenceRules;
  readonly dateOrder: DateOrder;
}

/** Told of each person that is new, different or (null) gone. */
export type PersonListener = (path: string, person: Person | null) => void;

interface Known {
  readonly properties: PropertyFacts;
  readonly body: BodyFacts | null;
  readonly person: Person;
}

const NO_FIELDS: FieldMap = new Map();

/**
 * The people of the vault, one entry a note and nothing for the other notes. Each note's contribution is replaced
 * on its own; only a new day and new rules touch all of them.
 */
export class PeopleIndex {
  private readonly known = new Map<string, Known>();
  private readonly fields = createFieldReader();
  private recognize: Recognizer;

  constructor(
    private rules: IndexRules,
    private today: Day,
    private readonly listener: PersonListener,
  ) {
    this.recognize = createRecognizer(rules.people);
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

  paths(): string[] {
    return [...this.known.keys()];
  }

  /**
   * Takes a note in as the cache has it. A person that is known keeps what its text said until `setBody` brings the
   * new reading, so that nobody jumps through the list in between. Returns whether the note is a person.
   */
  setNote(note: NoteListing): boolean {
    if (this.recognize(note) === null) {
      this.delete(note.path);
      return false;
    }
    const fields = note.properties === null ? NO_FIELDS : this.fields.read(note.properties);
    const context = {
      today: this.today,
      dateOrder: this.rules.dateOrder,
      circles: this.rules.cadence.circles,
    };
    this.compose(note.path, decodeProperties(fields, context), this.known.get(note.path)?.body ?? null);
    return true;
  }

  /** Adds what the text of a person note says; ignored for a note that is no person (any more). */
  setBody(path: string, body: BodyFacts): void {
    const known = this.known.get(path);
    if (known !== undefined) this.compose(path, known.properties, body);
  }

  delete(path: string): void {
    if (this.known.delete(path)) this.listener(path, null);
  }

  /** Composes everybody anew, because a day written ahead may have come. */
  setToday(today: Day): void {
    this.today = today;
    for (const [path, { properties, body }] of this.known) this.compose(path, properties, body);
  }

  /** Other rules from here on. Every note has to be taken in again for them to take effect. */
  setRules(rules: IndexRules): void {
    this.rules = rules;
    this.recognize = createRecognizer(rules.people);
  }

  private compose(path: string, properties: PropertyFacts, body: BodyFacts | null): void {
    const person = composePerson(path, properties, body, { rules: this.rules.cadence, today: this.today });
    this.known.set(path, { properties, body, person });
    this.listener(path, person);
  }
}
