import type { Person } from "../domain/person";
import { linkPaths } from "../note/text/links";
import { findPeople, type Found } from "./find-people";

/** How the words of a block lead to people. */
export interface NamingContext {
  readonly people: () => readonly Person[];
  readonly person: (path: string) => Person | null;
  /** The person that a link in a note leads to; null where it leads to none. */
  readonly linkedPerson: (linkpath: string, from: string) => Person | null;
}

const MOST_LINES = 50;

/**
 * Whom the text of a block names, by links, names or paths, on lines or separated by commas; without any, the person of
 * the note that it stands in.
 */
export function peopleNamed(source: string, from: string, context: NamingContext): readonly Found[] {
  const lines = source.split("\n", MOST_LINES).filter((line) => line.trim() !== "");
  if (lines.length === 0) {
    const own = context.person(from);
    return own === null ? [] : [{ kind: "one", person: own }];
  }
  return lines.flatMap((line) => {
    const linkpaths = linkPaths(line);
    if (linkpaths.length === 0) return findPeople(context.people(), line);
    return linkpaths.map((linkpath): Found => {
      const person = context.linkedPerson(linkpath, from);
      return person === null ? { kind: "none", query: linkpath } : { kind: "one", person };
    });
  });
}
