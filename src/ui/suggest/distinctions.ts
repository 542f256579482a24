import type { Person } from "../../domain/person";

/** The folder of the note, by path, of everybody who shares a name with somebody else. */
export function distinctions(people: readonly Pick<Person, "path" | "name">[]): Map<string, string> {
  const times = new Map<string, number>();
  for (const { name } of people) times.set(name, (times.get(name) ?? 0) + 1);
  const shared = people.filter(({ name }) => (times.get(name) ?? 0) > 1);
  return new Map(shared.map(({ path }) => [path, path.slice(0, Math.max(0, path.lastIndexOf("/")))]));
}
