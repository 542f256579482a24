import type { Person } from "../../domain/person";
import { basename } from "../../note/text/reading";

type Named = Pick<Person, "path" | "name">;

/**
 * What tells those in a list apart who are called the same and have the same label. It is kept while people come and go,
 * so that one who does costs the same in a list of any length.
 */
export class LookAlikes<P extends Named> {
  /** Whoever is the only one of a name, which nearly everybody is. */
  private readonly alone = new Map<string, P>();
  private readonly namesakes = new Map<string, readonly P[]>();
  private known: ReadonlyMap<string, string> | null = NOBODY;

  constructor(private readonly labelOf: (person: P) => string | null) {}

  /** Somebody comes into the list; who stands in it twice comes twice. */
  add(person: P): void {
    const { name } = person;
    const other = this.alone.get(name);
    const others = other === undefined ? this.namesakes.get(name) : [other];
    if (others === undefined) this.alone.set(name, person);
    else this.share(name, [...others, person]);
  }

  /** Somebody leaves the list. */
  remove(person: P): void {
    const { name } = person;
    if (this.alone.get(name) === person) this.alone.delete(name);
    const others = this.namesakes.get(name) ?? [];
    const at = others.indexOf(person);
    if (at >= 0) this.share(name, [...others.slice(0, at), ...others.slice(at + 1)]);
  }

  /**
   * By path: the shortest part of their folders that none of the others has, or the name of the note where one folder
   * holds them all, or the whole path. Whoever is known by name and label is not among them; neither is whose note lies
   * in no folder, as the others are told from it. The same map while nobody who shares a name comes or goes.
   */
  parts(): ReadonlyMap<string, string> {
    return (this.known ??= partsOfAll([...this.namesakes.values()].flatMap((all) => this.alike(all))));
  }

  private share(name: string, people: readonly P[]): void {
    this.known = null;
    this.alone.delete(name);
    this.namesakes.delete(name);
    const [first] = people;
    if (people.length > 1) this.namesakes.set(name, people);
    else if (first !== undefined) this.alone.set(name, first);
  }

  /** The notes of those who share a name, by label. */
  private alike(people: readonly P[]): (readonly string[])[] {
    const notes = new Map<string | null, Set<string>>();
    for (const person of people) {
      const label = this.labelOf(person);
      notes.set(label, (notes.get(label) ?? new Set()).add(person.path));
    }
    return [...notes.values()].map((paths) => [...paths]);
  }
}

const NOBODY: ReadonlyMap<string, string> = new Map();

function partsOfAll(groups: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const parts = groups.filter(({ length }) => length > 1).flatMap((paths) => [...partsOf(paths)]);
  return new Map(parts.filter(([, part]) => part !== ""));
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
