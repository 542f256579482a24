import type { Person } from "../domain/person";
import { linkName } from "../note/text/links";
import type { NoteListing } from "./ports";

/** A link of a note to somebody, and how early it stands: properties before the text. */
interface Named {
  readonly person: Person;
  readonly rank: number;
}

/**
 * The people that a note names, each once: who took part as its properties say, then whom its text links to, in the
 * order of the lines. Links in quotes, in tasks that were given up, in code and in embeds name nobody, and neither does
 * a person's own note name its person.
 */
export function peopleInNote(
  note: NoteListing,
  personBehind: (linkpath: string, from: string) => Person | null,
): Person[] {
  const ranks = new Map<string, Named>();
  for (const linkpath of new Set(note.linkpaths)) {
    const person = personBehind(linkpath, note.path);
    if (person === null || person.path === note.path) continue;
    const rank = rankOf(note, linkpath);
    const known = ranks.get(person.path);
    if (rank !== null && (known === undefined || rank < known.rank)) ranks.set(person.path, { person, rank });
  }
  return [...ranks.values()].sort((one, other) => one.rank - other.rank).map(({ person }) => person);
}

/** The line, or for a property its place among the links, below zero; null where the link only names nobody. */
function rankOf(note: NoteListing, linkpath: string): number | null {
  const links = note
    .linksNamed(linkName(linkpath))
    .filter((link) => link.linkpath === linkpath && link.place !== "aside");
  if (links.some(({ line }) => line === null))
    return note.linkpaths.lastIndexOf(linkpath) - note.linkpaths.length;
  return links.length === 0 ? null : Math.min(...links.map(({ line }) => line ?? 0));
}
