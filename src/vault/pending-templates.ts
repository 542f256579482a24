/** Where Templater keeps the paths of the notes that it is filling in, as far as they are from the app. */
const PENDING = ["plugins", "plugins", "templater-obsidian", "templater", "files_with_pending_templates"];

/**
 * True while Templater fills in that note. With the template of a folder the note stays empty meanwhile, also while
 * Templater asks its user something, and what comes then takes the place of all that stands there.
 */
export function isBeingFilledIn(app: object, path: string): boolean {
  let found: unknown = app;
  for (const part of PENDING) {
    if (typeof found !== "object" || found === null) return false;
    found = Reflect.get(found, part);
  }
  return found instanceof Set && found.has(path);
}
