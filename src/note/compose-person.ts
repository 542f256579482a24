import type { Cadence, Circle } from "../domain/cadence";
import type { Day } from "../domain/day";
import { lastInteraction, type Interaction } from "../domain/interaction";
import type { Issue } from "../domain/issue";
import { person, type LastContact, type Person } from "../domain/person";
import type { PropertyFacts } from "./decode-properties";
import { nameOfFile } from "./identity";

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

/** The person of a note, from its properties and, once it has been read, its text. */
export function composePerson(
  path: string,
  properties: PropertyFacts,
  body: BodyFacts | null,
  { rules, today }: { readonly rules: CadenceRules; readonly today: Day },
): Person {
  const { lastContact, lastContactKey, cadence, circle, name, ...facts } = properties;
  const interactions = body?.interactions ?? [];
  const line = lastContactKey === null ? null : (body?.keyLines.get(lastContactKey) ?? null);
  return person({
    ...facts,
    path,
    name: name ?? nameOfFile(path),
    circle: circle ?? (cadence?.kind === "circle" ? cadence.circle.name : null),
    cadence: effectiveCadence(properties, rules),
    lastContact: newestContact(
      lastContact !== null && lastContact <= today
        ? { day: lastContact, source: "property", from: path, line }
        : null,
      contactInLog(interactions, path, today),
    ),
    interactions,
    issues: body === null ? facts.issues : withLines(facts.issues, body),
  });
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

function withLines(issues: readonly Issue[], { issues: ofText, keyLines }: BodyFacts): Issue[] {
  const located = issues.map((issue) =>
    issue.key === null ? issue : { ...issue, line: keyLines.get(issue.key) ?? issue.line },
  );
  return [...ofText, ...located];
}
