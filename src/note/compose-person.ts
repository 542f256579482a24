import type { addCadence, Cadence, Circle } from "../domain/cadence";
import type { Day } from "../domain/day";
import { lastInteraction, type Interaction } from "../domain/interaction";
import type { Issue } from "../domain/issue";
import { dueDay, type LastContact, type Person } from "../domain/person";
import type { PropertyFacts } from "./decode-properties";
import type { FieldReader } from "./fields";
import { nameOfFile } from "./identity";
import { NotePerson } from "./note-person";

/** What the text of a person note adds to its properties. */
export interface BodyFacts {
  readonly interactions: readonly Interaction[];
  /** Issues of the text itself, such as front matter that is no YAML. */
  readonly issues: readonly Issue[];
  /** The line of each property that has an issue, counted from 1. */
  readonly keyLines: ReadonlyMap<string, number>;
}

/** The rules of the vault that complete what a note leaves open. */
export interface CadenceRules {
  readonly circles: readonly Circle[];
  /** The cadence of people that have none of their own and no circle's; null when that means none. */
  readonly defaultCadence: Cadence | null;
}

/** What a person depends on besides the note. */
export interface ComposeContext {
  readonly rules: CadenceRules;
  readonly today: Day;
  /** Reads the details when they are asked for. */
  readonly fields: FieldReader;
  /** For many notes: a way to add cadences that remembers. */
  readonly addCadence?: typeof addCadence;
}

/** The note of a person, without its text. */
export interface PersonNote {
  readonly path: string;
  readonly properties: object | null;
}

/** The person of a note, from what its properties say and, once it has been read, its text. */
export function composePerson(
  { path, properties: source }: PersonNote,
  properties: PropertyFacts,
  body: BodyFacts | null,
  { rules, today, fields, addCadence: add }: ComposeContext,
): Person {
  const interactions = body?.interactions ?? NONE;
  const cadence = effectiveCadence(properties, rules);
  const lastContact = newestContact(
    contactInProperty(properties, body, path, today),
    contactInLog(interactions, path, today),
  );
  const facts = {
    path,
    name: properties.name ?? nameOfFile(path),
    lastContact,
    nextContact: properties.nextContact,
    cadence,
    dueOn: dueDay({ nextContact: properties.nextContact, lastContact, cadence }, add),
    circle: properties.circle ?? circleOf(properties.cadence),
    status: properties.status,
    snoozeUntil: properties.snoozeUntil,
    milestones: properties.milestones,
    commitments: properties.commitments,
    interactions,
    knownSince: properties.knownSince,
    issues: body === null ? properties.issues : withLines(properties.issues, body),
  };
  return new NotePerson(facts, source, fields);
}

const NONE: readonly Interaction[] = Object.freeze([]);

function circleOf(cadence: PropertyFacts["cadence"]): string | null {
  return cadence?.kind === "circle" ? cadence.circle.name : null;
}

function contactInProperty(
  { lastContact, lastContactKey }: PropertyFacts,
  body: BodyFacts | null,
  path: string,
  today: Day,
): LastContact | null {
  if (lastContact === null || lastContact > today) return null;
  const line = lastContactKey === null ? null : (body?.keyLines.get(lastContactKey) ?? null);
  return { day: lastContact, source: "property", from: path, line };
}

/** The cadence that counts: the person's own, else their circle's, else the default. */
export function effectiveCadence(
  { cadence, circle }: Pick<PropertyFacts, "cadence" | "circle">,
  { circles, defaultCadence }: CadenceRules,
): Cadence | null {
  if (cadence?.kind === "none") return null;
  if (cadence?.kind === "cadence") return cadence.cadence;
  const named = cadence?.kind === "circle" ? cadence.circle : circles.find(({ name }) => name === circle);
  return named === undefined ? defaultCadence : named.cadence;
}

function contactInLog(interactions: readonly Interaction[], path: string, today: Day): LastContact | null {
  const last = lastInteraction(interactions, today);
  return last === null ? null : { day: last.day, source: "log", from: path, line: last.line };
}

/** Of two on the same day the log's is kept, which says what it was about. */
function newestContact(property: LastContact | null, log: LastContact | null): LastContact | null {
  if (property === null || log === null) return property ?? log;
  return property.day > log.day ? property : log;
}

function withLines(issues: readonly Issue[], { issues: ofText, keyLines }: BodyFacts): readonly Issue[] {
  if (issues.length === 0) return ofText;
  const located = issues.map((issue) =>
    issue.key === null ? issue : { ...issue, line: keyLines.get(issue.key) ?? issue.line },
  );
  return [...ofText, ...located];
}
