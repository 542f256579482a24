import { linkPaths, withoutSubpath } from "../text/links";
import { isOwn } from "../properties/own-properties";
import { entriesOf, LONGEST_VALUE, unwrapped } from "../text/reading";

const PARTICIPANTS = /^(?:people|persons?|attendees?|participants?|contacts?|with)$/i;

/** True for a property that names who took part, such as `attendees` or, for the first of the list, `attendees.0`. */
export function namesParticipants(key: string): boolean {
  const dot = key.indexOf(".");
  return PARTICIPANTS.test(dot < 0 ? key : key.slice(0, dot));
}

/**
 * Who is named in such properties by the plain name of a note, or by a link without quotes, which YAML reads as lists.
 * Links with quotes are left out: Obsidian knows them.
 *
 * @example participantsNamed({ attendees: ["Ana Diaz", "[[Sam Rivera]]"] }) // ["Ana Diaz"]
 */
export function participantsNamed(properties: object): string[] {
  const names: string[] = [];
  for (const key in properties) {
    if (!isOwn(properties, key) || !PARTICIPANTS.test(key)) continue;
    for (const entry of entriesOf(properties[key])) names.push(...namesIn(entry));
  }
  return names;
}

function namesIn(entry: unknown): string[] {
  if (typeof entry === "string") return entry.includes("[") ? [] : plainNames(entry);
  const text = unwrapped(entry);
  if (typeof text !== "string") return [];
  return text.startsWith("[[") ? linkPaths(text) : plainNames(text);
}

function plainNames(text: string): string[] {
  const names = text.slice(0, LONGEST_VALUE).split(/[,;]/);
  return names.map(withoutSubpath).filter((name) => name !== "");
}
