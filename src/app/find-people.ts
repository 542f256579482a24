import type { Person } from "../domain/person";

/** What a name or path led to. */
export type Found =
  | { readonly kind: "one"; readonly person: Person }
  | { readonly kind: "several"; readonly query: string; readonly people: readonly Person[] }
  | { readonly kind: "none"; readonly query: string };

/**
 * The person that is meant by a path, a name or an alias, without regard to case. A path or a name wins over an
 * alias of somebody else; two of one name are both returned, never one of them picked.
 */
export function findPerson(people: readonly Person[], query: string): Found {
  const wanted = comparable(query);
  const byPath = people.filter(
    ({ path }) => comparable(path) === wanted || comparable(path) === `${wanted}.md`,
  );
  const byName = people.filter(({ name }) => comparable(name) === wanted);
  const byAlias = people.filter(({ details }) =>
    details.aliases.some((alias) => comparable(alias) === wanted),
  );
  const matches = [byPath, byName, byAlias].find((group) => group.length > 0) ?? [];
  const [person] = matches;
  if (person === undefined) return { kind: "none", query };
  return matches.length === 1 ? { kind: "one", person } : { kind: "several", query, people: matches };
}

/**
 * The people of a list separated by commas, each once however often they are named; a name that has a comma itself is
 * found as it stands.
 */
export function findPeople(people: readonly Person[], queries: string): Found[] {
  const whole = findPerson(people, queries.trim());
  if (whole.kind !== "none") return [whole];
  const named = queries.split(",").filter((query) => query.trim() !== "");
  const found = new Map<string, Found>();
  for (const each of named.map((query) => findPerson(people, query.trim()))) {
    const key = each.kind === "one" ? each.person.path : each.query;
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}

function comparable(text: string): string {
  return text.normalize("NFC").toLowerCase().trim();
}
