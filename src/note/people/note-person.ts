import type { Details, Leanings, Person } from "../../domain/person";
import type { FieldReader } from "../properties/fields";
import { readDetails } from "../properties/read-details";
import { isOwn } from "../properties/own-properties";
import { interestsIn } from "../properties/text-lists";
import { aliasesIn } from "../properties/identity";
import type { DateOrder } from "../text/day-value";

/** What reads the details when they are asked for; the same for all people of a vault. */
export interface DetailsReading {
  readonly fields: FieldReader;
  readonly dateOrder: DateOrder;
}

/** What the details are read from; the tags may be gathered only when they are asked for. */
export interface PropertiesAndTags {
  readonly properties: object | null;
  readonly tags: readonly string[];
}

/** What is known of a person without the details, and the key of their interests, which are read when asked for. */
export interface NoteFacts extends Omit<Person, "details" | "leanings"> {
  readonly interestsKey: string | null;
  readonly aliasesKey: string | null;
}

/**
 * The person of a note. The details are read from the note's own properties each time they are asked for: few people
 * are ever looked at, and a vault's worth of details would cost more time and memory than its agenda.
 */
export class NotePerson implements Person {
  readonly path: Person["path"];
  readonly name: Person["name"];
  readonly lastContact: Person["lastContact"];
  readonly nextContact: Person["nextContact"];
  readonly cadence: Person["cadence"];
  readonly cadenceFrom: Person["cadenceFrom"];
  readonly dueOn: Person["dueOn"];
  readonly dueNumber: Person["dueNumber"];
  readonly circle: Person["circle"];
  readonly status: Person["status"];
  readonly snoozeUntil: Person["snoozeUntil"];
  readonly milestones: Person["milestones"];
  readonly commitments: Person["commitments"];
  readonly interactions: Person["interactions"];
  readonly tagged: Person["tagged"];
  readonly promiseReasons: Person["promiseReasons"];
  readonly promisesFrom: Person["promisesFrom"];
  readonly milestoneTimes: Person["milestoneTimes"];
  readonly metOn: Person["metOn"];
  readonly knownSince: Person["knownSince"];
  readonly issues: Person["issues"];
  /** Hidden from whoever copies or prints a person: the properties are Obsidian's and may hold anything. */
  readonly #note: PropertiesAndTags;
  readonly #reading: DetailsReading;
  readonly #interestsKey: string | null;
  readonly #aliasesKey: string | null;

  constructor(facts: NoteFacts, note: PropertiesAndTags, reading: DetailsReading) {
    // Written out, because copying key by key is what an index of ten thousand people would spend its time on.
    this.path = facts.path;
    this.name = facts.name;
    this.lastContact = facts.lastContact;
    this.nextContact = facts.nextContact;
    this.cadence = facts.cadence;
    this.cadenceFrom = facts.cadenceFrom;
    this.dueOn = facts.dueOn;
    this.dueNumber = facts.dueNumber;
    this.circle = facts.circle;
    this.status = facts.status;
    this.snoozeUntil = facts.snoozeUntil;
    this.milestones = facts.milestones;
    this.commitments = facts.commitments;
    this.interactions = facts.interactions;
    this.tagged = facts.tagged;
    this.promiseReasons = facts.promiseReasons;
    this.promisesFrom = facts.promisesFrom;
    this.milestoneTimes = facts.milestoneTimes;
    this.metOn = facts.metOn;
    this.knownSince = facts.knownSince;
    this.issues = facts.issues;
    this.#note = note;
    this.#reading = reading;
    this.#interestsKey = facts.interestsKey;
    this.#aliasesKey = facts.aliasesKey;
  }

  /** Read anew each time, so a loop over everybody should take them once. */
  get details(): Details {
    const { fields, dateOrder } = this.#reading;
    const { properties, tags } = this.#note;
    return readDetails(fields.read(properties), { name: this.name, dateOrder, tags });
  }

  /** These alone, which takes less time than all the details. */
  get leanings(): Leanings {
    const interests = this.#read(this.#interestsKey, interestsIn);
    const aliases = this.#read(this.#aliasesKey, aliasesIn);
    return { interests, aliases, tags: this.#note.tags };
  }

  #read(key: string | null, textsIn: (value: unknown) => readonly string[]): readonly string[] {
    const { properties } = this.#note;
    return key !== null && properties !== null && isOwn(properties, key) ? textsIn(properties[key]) : NONE;
  }
}

const NONE: readonly never[] = [];
