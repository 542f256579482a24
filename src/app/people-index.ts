import { rememberingCadences } from "../domain/cadence";
import { byName, inOrder } from "../domain/compare";
import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import {
  composePerson,
  type BodyFacts,
  type CadenceRules,
  type ComposeContext,
  type PersonNote,
} from "../note/people/compose-person";
import { decodeWith, type PropertyFacts } from "../note/properties/decode-properties";
import type { DateOrder } from "../note/text/day-value";
import { withInlineFields } from "../note/people/inline-properties";
import { createValueReaders, FieldSource, type ValueReaders } from "../note/properties/field-source";
import { statedContact } from "../note/properties/stated-contact";
import {
  createFieldReader,
  present,
  type FieldReader,
  type PropertyMeanings,
} from "../note/properties/fields";
import type { PurposeTags } from "../note/log/purpose-tags";
import { linkName } from "../note/text/links";
import { isOn } from "../note/text/reading";
import { createRecognizer, type PeopleRules, type Recognizer } from "../note/people/recognize";
import type { Elsewhere } from "./mention-index";
import type { NoteListing } from "./ports";

/** What the index needs to know of the settings and the vault. */
export interface IndexRules {
  readonly people: PeopleRules;
  readonly cadence: CadenceRules;
  readonly dateOrder: DateOrder;
  /** What the user says that properties mean. */
  readonly meanings?: PropertyMeanings;
  /** What the tags of entries are for; absent where none goes by another name. */
  readonly purposes?: PurposeTags;
}

/** Told of each person that a single note makes new, different or (null) gone. */
export type PersonListener = (path: string, person: Person | null) => void;

interface PeopleIndexDeps {
  /** What other notes say of a person. */
  readonly elsewhere: Elsewhere;
  readonly listener: PersonListener;
}

/** A person note and what its properties say. */
export interface ReadNote {
  readonly note: PersonNote;
  readonly facts: PropertyFacts;
  readonly ignoresMentions: boolean;
}

/** What is kept of a note: as the cache has it anyway, rather than what was read from it. */
interface Known {
  readonly note: PersonNote;
  readonly body: BodyFacts | null;
  readonly person: Person;
}

/**
 * The people of the vault, one entry a note and nothing for the other notes. Each note's contribution is replaced
 * on its own; only a new day and new rules touch all of them.
 */
export class PeopleIndex {
  private known = new Map<string, Known>();
  /** Made when it is asked for, and again once somebody has come or gone. */
  private pathsByName: ReadonlyMap<string, readonly string[]> | null = null;
  private fields: FieldReader;
  private readonly cadences = rememberingCadences();
  private recognize: Recognizer;
  private readers: ValueReaders;
  private context: ComposeContext;

  constructor(
    private rules: IndexRules,
    private today: Day,
    private readonly deps: PeopleIndexDeps,
  ) {
    this.recognize = createRecognizer(rules.people);
    this.fields = createFieldReader(rules.meanings);
    this.readers = this.newReaders();
    this.context = this.newContext();
  }

  get size(): number {
    return this.known.size;
  }

  /** By name, as they were when all were taken in; who has come since is at the end. */
  people(): Person[] {
    return [...this.known.values()].map(({ person }) => person);
  }

  person(path: string): Person | null {
    return this.known.get(path)?.person ?? null;
  }

  /** The key that carries the last contact in that note, as the note spells it. */
  lastContactKey(path: string): string | null {
    const properties = this.known.get(path)?.note.properties ?? null;
    return statedContact(new FieldSource(this.fields.read(properties), this.readers)).lastContactKey;
  }

  /** True when the note's properties have been parsed; its text then need not be asked for their errors. */
  isParsed(path: string): boolean {
    return (this.known.get(path)?.note.properties ?? null) !== null;
  }

  /** True where the note says that to be mentioned elsewhere is no contact. */
  ignoresMentions(path: string): boolean {
    const properties = this.known.get(path)?.note.properties ?? null;
    return isOn(present(this.fields.read(properties), "ignore-mentions")?.value);
  }

  paths(): string[] {
    return [...this.known.keys()];
  }

  has(path: string): boolean {
    return this.known.has(path);
  }

  /** The people whose notes are called like that one, so that a link could mean either. */
  namesakes(path: string): readonly string[] {
    this.pathsByName ??= groupedByName(this.known.keys());
    return this.pathsByName.get(linkName(path)) ?? [];
  }

  /** What a note's properties say of its person; null for a note that is no person's by the rules. */
  read(note: NoteListing): ReadNote | null {
    return this.recognize(note) === null ? null : this.decoded(note);
  }

  /** Takes in the people that `read` has found in a vault and forgets the others. The listener is not told of each. */
  replaceAll(notes: readonly ReadNote[]): void {
    const before = this.known;
    this.known = new Map();
    this.pathsByName = null;
    for (const read of notes) this.compose(read, before.get(read.note.path)?.body ?? null);
    this.putInOrder();
    // It is worth its memory only while everybody is worked out.
    this.cadences.forget();
  }

  /**
   * Takes a note in as the cache has it. A person that is known keeps what its text said until `setBody` brings the
   * new reading, so that nobody jumps through the list in between. Returns whether the note is a person.
   */
  setNote(note: NoteListing): boolean {
    const { path } = note;
    const read = this.read(note);
    if (read === null) this.delete(path);
    else this.deps.listener(path, this.compose(read, this.known.get(path)?.body ?? null));
    return read !== null;
  }

  /** Works a person out anew because other notes may say something else of them; ignored for a note that is none. */
  refresh(path: string): void {
    const known = this.known.get(path);
    if (known !== undefined) this.deps.listener(path, this.compose(this.decoded(known.note), known.body));
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
    if (known !== undefined) this.deps.listener(path, this.compose(this.decoded(known.note), body));
  }

  delete(path: string): void {
    if (!this.known.delete(path)) return;
    this.pathsByName = null;
    this.deps.listener(path, null);
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
    this.fields = createFieldReader(rules.meanings);
    this.readers = this.newReaders();
    this.context = this.newContext();
  }

  private newReaders(): ValueReaders {
    const { dateOrder, cadence } = this.rules;
    return createValueReaders({ today: this.today, dateOrder, circles: cadence.circles });
  }

  private newContext(): ComposeContext {
    const { rules, today, fields, cadences } = this;
    const { cadence, dateOrder, purposes } = rules;
    const context = { rules: cadence, today, dateOrder, fields, addCadence: cadences.add };
    return purposes === undefined ? context : { ...context, purposes };
  }

  private decoded(note: PersonNote): ReadNote {
    const fields = this.fields.read(note.properties);
    const ignoresMentions = isOn(present(fields, "ignore-mentions")?.value);
    return { note, facts: decodeWith(this.readers, fields), ignoresMentions };
  }

  private compose(read: ReadNote, body: BodyFacts | null): Person {
    const { note, facts, ignoresMentions } = body === null ? read : this.completed(read, body);
    const { path } = note;
    const elsewhere = this.deps.elsewhere(path, { today: this.today, ignoresMentions });
    const person = composePerson(note, { properties: facts, body, elsewhere }, this.context);
    if (!this.known.has(path)) this.pathsByName = null;
    this.known.set(path, { note: read.note, body, person });
    return person;
  }

  /** Whoever goes through everybody mostly wants them by name, and they stay as they stand here. */
  private putInOrder(): void {
    const known = [...this.known.values()];
    const byNames = inOrder(known, ({ person }, other) => byName(person, other.person));
    if (byNames !== known) this.known = new Map(byNames.map((each) => [each.person.path, each]));
  }

  /** The note with what its text says of its properties; what is kept of it stays as the cache has it. */
  private completed(read: ReadNote, { inlineFields }: BodyFacts): ReadNote {
    const { note } = read;
    if (inlineFields.length === 0) return read;
    const properties = withInlineFields(note.properties, inlineFields, this.fields);
    return properties === note.properties ? read : this.decoded(new CompletedNote(note, properties));
  }
}

/** A note with other properties; its tags are still gathered only when they are asked for. */
class CompletedNote implements PersonNote {
  constructor(
    private readonly note: PersonNote,
    readonly properties: object | null,
  ) {}

  get path(): string {
    return this.note.path;
  }

  get tags(): readonly string[] {
    return this.note.tags;
  }
}

function groupedByName(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const name = linkName(path);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [path]);
    else group.push(path);
  }
  return groups;
}
