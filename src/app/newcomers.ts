import { parseDay } from "../domain/day";
import { linkName } from "../note/text/links";
import { basename } from "../note/text/reading";
import type { NoteListing } from "./ports";

/** Somebody whom a note names and who has no note yet. */
export interface Newcomer {
  readonly name: string;
  /** True where the properties say that they took part; a link in the text may be about anything. */
  readonly tookPart: boolean;
}

/**
 * Whom a note names by a link, or by name in a property for who took part, without there being a note of that name:
 * those who took part first. Names are told apart without case.
 */
export function newcomersIn(
  note: NoteListing,
  resolve: (linkpath: string, from: string) => string | null,
): readonly Newcomer[] {
  const found = new Map<string, Newcomer>();
  for (const linkpath of new Set(note.linkpaths)) {
    const name = basename(linkpath).trim();
    if (!isName(name) || resolve(linkpath, note.path) !== null) continue;
    const links = note.linksNamed(linkName(linkpath)).filter((link) => link.place !== "aside");
    if (links.length === 0) continue;
    const key = name.toLowerCase();
    const tookPart = links.some(({ line }) => line === null);
    found.set(key, { name, tookPart: tookPart || found.get(key)?.tookPart === true });
  }
  const all = [...found.values()];
  return [...all.filter(({ tookPart }) => tookPart), ...all.filter(({ tookPart }) => !tookPart)];
}

/** Days and placeholders are nobody's names. */
function isName(name: string): boolean {
  return /\p{L}/u.test(name) && parseDay(name) === null && !/[{}<>]/.test(name);
}
