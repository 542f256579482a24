/**
 * The names of a path's folders as they are compared: without case and without the numbers people sort folders by.
 *
 * @example folderNames("CRM/04_PEOPLE") // ["crm", "people"]
 */
export function folderNames(folder: string): string[] {
  return folder
    .normalize("NFC")
    .toLowerCase()
    .split(/[\\/]/)
    .map((name) => name.replace(/^[\p{N}\s._-]*(?=\p{L})/u, "").trim())
    .filter((name) => name !== "");
}

/** True when the names of a rule follow one another in those of a path; a rule without names is in none. */
export function holdsFolder(path: readonly string[], rule: readonly string[]): boolean {
  if (rule.length === 0) return false;
  return path.some((_, start) => rule.every((name, offset) => path[start + offset] === name));
}

/** The folder that a note lies in, as a path from the top; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** True for the tag of a rule and those nested in it: `person/work` is under `person`. Both in lower case. */
export function isUnderTag(tag: string, rule: string): boolean {
  return tag === rule || tag.startsWith(`${rule}/`);
}
