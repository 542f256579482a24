import type { Person } from "../../domain/person";
import { basename } from "../../note/text/reading";

type Named = Pick<Person, "path" | "name">;

/**
 * What tells those apart who are called the same and have the same label, by path: the shortest part of their folders
 * that none of the others has, or the name of the note where one folder holds them all, or the whole path. Whoever is known by name and
 * label is not among them; neither is whose note lies in no folder, as the others are told from it.
 */
export function lookAlikes<P extends Named>(
  people: Iterable<P>,
  labelOf: (person: P) => string | null,
): ReadonlyMap<string, string> {
  const alike = new Map<string, P[]>();
  for (const namesakes of namesakesAmong(people)) {
    for (const person of namesakes) {
      const look = `${person.name}\n${labelOf(person) ?? ""}`;
      alike.set(look, [...(alike.get(look) ?? []), person]);
    }
  }
  const parts = new Map<string, string>();
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    for (const [path, part] of partsOf(group.map(({ path }) => path))) if (part !== "") parts.set(path, part);
  }
  return parts;
}

/** Where folders and names of notes do not tell all of them apart, only their whole paths do. */
function partsOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const parts = new Map(
    paths.map((path) => [
      path,
      distinctPart(
        path,
        paths.filter((other) => other !== path),
      ),
    ]),
  );
  if (new Set(parts.values()).size === parts.size) return parts;
  return new Map(paths.map((path) => [path, path.replace(/\.md$/, "")]));
}

/** Those who share a name, each once. Most lists have none, which is found out without a list for each name. */
function namesakesAmong<P extends Named>(people: Iterable<P>): P[][] {
  const first = new Map<string, P>();
  const shared = new Map<string, Map<string, P>>();
  for (const person of people) {
    const { name, path } = person;
    const known = first.get(name);
    if (known === undefined) first.set(name, person);
    else if (known.path !== path) {
      const all = shared.get(name) ?? new Map([[known.path, known]]);
      shared.set(name, all.set(path, person));
    }
  }
  return [...shared.values()].map((all) => [...all.values()]);
}

function distinctPart(path: string, others: readonly string[]): string {
  const folders = foldersOf(path);
  const theirs = others.map(foldersOf);
  const alone = folders.findLast((folder) => theirs.every((other) => !other.includes(folder)));
  if (alone !== undefined) return alone;
  for (let from = folders.length - 1; from >= 0; from -= 1) {
    const tail = folders.slice(from).join("/");
    if (theirs.every((other) => other.slice(from - folders.length).join("/") !== tail)) return tail;
  }
  const isShared = theirs.some((other) => other.join("/") === folders.join("/"));
  return isShared ? basename(path) : folders.join("/");
}

function foldersOf(path: string): string[] {
  return path.split("/").slice(0, -1);
}
