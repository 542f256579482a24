import type { Person } from "../../domain/person";

/** The folder of the note, by path, of everybody who shares a name with somebody else. */
export function distinctions(people: readonly Pick<Person, "path" | "name">[]): Map<string, string> {
  const times = new Map<string, number>();
  for (const { name } of people) times.set(name, (times.get(name) ?? 0) + 1);
  const shared = people.filter(({ name }) => (times.get(name) ?? 0) > 1);
  return new Map(shared.map(({ path }) => [path, path.slice(0, Math.max(0, path.lastIndexOf("/")))]));
}

/** What somebody is called in a window, by which they are known from everybody else there is. */
export type Called = (person: Pick<Person, "path" | "name">) => string;

/** The names of those people, with the folder behind it where it is shared: `Sam Rivera (People/Work)`. */
export function toldApart(people: readonly Pick<Person, "path" | "name">[]): Called {
  const folders = distinctions(people);
  return ({ path, name }) => {
    const folder = folders.get(path) ?? "";
    return folder === "" ? name : `${name} (${folder})`;
  };
}
