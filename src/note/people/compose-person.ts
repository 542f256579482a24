import type { addCadence, Cadence, Circle } from "../../domain/cadence";
import type { Commitment } from "../../domain/commitment";
import { dayNumber, type Day } from "../../domain/day";
import { milestoneTimes, promisesFrom } from "../../domain/foresight";
import { tagged, type Interaction } from "../../domain/interaction";
import type { Issue } from "../../domain/issue";
import { promiseReasons } from "../../domain/promise-reasons";
import { eachPromiseOnce } from "../../domain/same-promise";
import {
  dueDay,
  plannedContact,
  type CadenceSource,
  type LastContact,
  type Person,
} from "../../domain/person";
import type { CadenceRuleFinder, RuleSubject } from "../properties/cadence-rules";
import type { BodyContact } from "../body/contact-lines";
import type { InlineField } from "../body/inline-fields";
import type { PurposeTags } from "../log/purpose-tags";
import type { PropertyFacts } from "../properties/decode-properties";
import { present, type FieldReader } from "../properties/fields";
import { nameOfFile } from "../properties/identity";
import { contactInNote, newerContact } from "./last-contact";
import { allCommitments } from "../promises/same-commitment";
import { NotePerson, type DetailsReading } from "./note-person";
import { entriesOf, plainText } from "../text/reading";

/** What the text of a person note adds to its properties. */
export interface BodyFacts {
  readonly interactions: readonly Interaction[];
  readonly commitments: readonly Commitment[];
  /** Days of contact beside the log, those still to come included. */
  readonly contacts: readonly BodyContact[];
  /** Properties that stand in the text. */
  readonly inlineFields: readonly InlineField[];
  /** Issues of the text itself, such as front matter that is no YAML. */
  readonly issues: readonly Issue[];
  /** The line of each property that has an issue, counted from 1. */
  readonly keyLines: ReadonlyMap<string, number>;
}

/** The rules of the vault that complete what a note leaves open. */
export interface CadenceRules {
  readonly circles: readonly Circle[];
  /** Finds the cadence of people that have none of their own and no circle's; absent where there are no rules. */
  readonly ruleFor?: CadenceRuleFinder;
  /** The cadence of people that no rule is for; null when that means none. */
  readonly defaultCadence: Cadence | null;
}

/** What a person depends on besides the note. */
export interface ComposeContext extends DetailsReading {
  readonly rules: CadenceRules;
  readonly today: Day;
  /** What the tags of entries are for; absent where none goes by another name. */
  readonly purposes?: PurposeTags;
  /** For many notes: a way to add cadences that remembers. */
  readonly addCadence?: typeof addCadence;
}

/** The note of a person, without its text. */
export interface PersonNote {
  readonly path: string;
  readonly properties: object | null;
  /** Tags of properties and body, without `#`; read only when a rule or the details are asked for. */
  readonly tags: readonly string[];
}

/** What is said of a person, by where it is said. */
export interface PersonSources {
  readonly properties: PropertyFacts;
  /** Null until the text of the note has been read. */
  readonly body: BodyFacts | null;
  /** Absent where no other note says anything. */
  readonly elsewhere?: ElsewhereFacts;
}

/** What other notes say: the newest day of contact, and promises in tasks that link to the person. */
export interface ElsewhereFacts {
  readonly contact: LastContact | null;
  readonly commitments: readonly Commitment[];
}

/** The person of a note, from what its properties, its text once that has been read, and other notes say. */
export function composePerson(
  note: PersonNote,
  { properties, body, elsewhere }: PersonSources,
  context: ComposeContext,
): Person {
  const { rules, today, fields, addCadence: add } = context;
  const { path } = note;
  const interactions = allInteractions(properties, body, context);
  const { cadence, from } = effectiveCadence(properties, rules, subjectOf(note, rules, fields));
  const inNote = contactInNote(path, { properties, interactions, body }, today);
  const lastContact = newerContact(inNote, elsewhere?.contact ?? null);
  const own = allCommitments(properties.commitments, body?.commitments ?? NONE);
  const commitments = eachPromiseOnce(own, elsewhere?.commitments ?? NONE);
  const raising = promiseReasons(commitments);
  const nextContact = plannedContact(properties.nextContact, lastContact);
  const dueOn = dueDay({ nextContact, lastContact, cadence }, add);
  const facts = {
    path,
    name: properties.name ?? nameOfFile(path),
    lastContact,
    nextContact,
    cadence,
    cadenceFrom: from,
    dueOn,
    dueNumber: dueOn === null ? null : dayNumber(dueOn),
    circle: properties.circle ?? circleOf(properties.cadence),
    status: properties.status,
    snoozeUntil: properties.snoozeUntil,
    milestones: properties.milestones,
    commitments,
    interactions,
    tagged: tagged(interactions),
    promiseReasons: raising,
    promisesFrom: promisesFrom(raising),
    milestoneTimes: milestoneTimes(properties.milestones),
    metOn: properties.metOn,
    knownSince: properties.knownSince,
    issues: body === null ? properties.issues : withLines(properties.issues, body),
    interestsKey: properties.interestsKey,
    aliasesKey: properties.aliasesKey,
  };
  return new NotePerson(facts, note, context);
}

const NONE: readonly never[] = [];

/** The log of the text and that of the properties, its tags as what they mean. */
function allInteractions(
  properties: PropertyFacts,
  body: BodyFacts | null,
  { purposes }: ComposeContext,
): readonly Interaction[] {
  const written = joined(body?.interactions ?? NONE, properties.interactions);
  return purposes === undefined ? written : purposes.translated(written);
}

/** Both lists; where one is empty the other itself, for most are. */
function joined<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other];
}

function circleOf(cadence: PropertyFacts["cadence"]): string | null {
  return cadence?.kind === "circle" ? cadence.circle.name : null;
}

/** A cadence, or none on purpose, and what says so; `from` is null where nothing says anything. */
export interface EffectiveCadence {
  readonly cadence: Cadence | null;
  readonly from: CadenceSource | null;
}

const UNDECIDED: EffectiveCadence = { cadence: null, from: null };

/** The cadence that counts: the person's own, else their circle's, else that of the first rule, else the default. */
export function effectiveCadence(
  { cadence, circle }: Pick<PropertyFacts, "cadence" | "circle">,
  { circles, ruleFor, defaultCadence }: CadenceRules,
  subject: RuleSubject | null = null,
): EffectiveCadence {
  if (cadence?.kind === "none") return { cadence: null, from: "note" };
  if (cadence?.kind === "cadence") return { cadence: cadence.cadence, from: "note" };
  const named = cadence?.kind === "circle" ? cadence.circle : circles.find(({ name }) => name === circle);
  if (named !== undefined) return { cadence: named.cadence, from: "circle" };
  const rule = subject === null ? null : (ruleFor?.(subject) ?? null);
  if (rule !== null) return { cadence: rule.cadence, from: "rule" };
  return defaultCadence === null ? UNDECIDED : { cadence: defaultCadence, from: "default" };
}

/** What rules can ask of a note; null where there are none, so that nobody pays for them. */
function subjectOf(note: PersonNote, { ruleFor }: CadenceRules, fields: FieldReader): RuleSubject | null {
  return ruleFor === undefined ? null : new NoteSubject(note, fields);
}

class NoteSubject implements RuleSubject {
  constructor(
    private readonly note: PersonNote,
    private readonly fields: FieldReader,
  ) {}

  get path(): string {
    return this.note.path;
  }

  get tags(): readonly string[] {
    return this.note.tags;
  }

  get relationships(): readonly string[] {
    const entry = present(this.fields.read(this.note.properties), "relationship");
    return entry === null ? [] : entriesOf(entry.value).flatMap((value) => plainText(value) ?? []);
  }
}

/** From the top of the note, whatever they are about; those of no line at the end. Most notes share the list of none. */
function withLines(issues: readonly Issue[], body: BodyFacts): readonly Issue[] {
  if (issues.length === 0 && body.issues.length === 0) return NONE;
  const located = issues.map((issue) =>
    issue.key === null ? issue : { ...issue, line: lineOf(issue.key, body) ?? issue.line },
  );
  return [...body.issues, ...located].sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ line }: Issue): number {
  return line ?? Number.MAX_SAFE_INTEGER;
}

function lineOf(key: string, { keyLines, inlineFields }: BodyFacts): number | null {
  return keyLines.get(key) ?? inlineFields.find((field) => field.key === key)?.line ?? null;
}
