import { compareText } from "../domain/compare";
import type { Person } from "../domain/person";

/** Somebody about whom it has to be decided how often to be in touch. */
export interface TriageCase {
  readonly person: Person;
  /** How many dated notes mention them. */
  readonly mentions: number;
}

export interface TriageContext {
  /** How many dated notes link to the note of that path. */
  readonly mentions: (path: string) => number;
}

/**
 * The active people about whom neither a note, a circle nor a rule says how often, those with a default included: who
 * is mentioned and talked with most comes first, then who was last. What has been decided stands in the notes, so
 * this can be left and taken up again at any time.
 */
export function triageCases(people: readonly Person[], { mentions }: TriageContext): TriageCase[] {
  const cases = people.filter(isUndecided).map((person) => {
    const mentioned = mentions(person.path);
    return { person, mentions: mentioned, weight: mentioned + person.interactions.length };
  });
  cases.sort((one, other) => other.weight - one.weight || compare(one.person, other.person));
  return cases.map(({ person, mentions: mentioned }) => ({ person, mentions: mentioned }));
}

function isUndecided({ status, cadenceFrom }: Person): boolean {
  return status === "active" && (cadenceFrom === null || cadenceFrom === "default");
}

function compare(one: Person, other: Person): number {
  const byLast = compareText(other.lastContact?.day ?? "", one.lastContact?.day ?? "");
  return byLast || compareText(one.name, other.name);
}
