import type { Refusal } from "../../note/edit";

/** What happened, for notices and the command line. */
export const outcome = {
  logged: (name: string) => `Logged with ${name}.`,
  snoozed: (name: string, until: string) => `${name} is snoozed until ${until}.`,
  awake: (name: string) => `${name} is no longer snoozed.`,
  undo: "Undo",
  undone: (name: string) => `The note of ${name} is as it was.`,
  checklistAdded: (count: number, path: string) =>
    `${count === 1 ? "One line" : `${count} lines`} added to the checklist in ${path}.`,
  checklistUpToDate: "The checklist is up to date.",
  nothingToList: "Nobody is due today, so there is nothing to list.",
  rebuilt: (people: number) => (people === 1 ? "One person found." : `${people} people found.`),
  missing: (path: string) => `${path} is no longer in the vault.`,
  exists: (path: string) => `${path} already exists, so it was not created.`,
  failed: (path: string, message: string) => `${path} could not be written: ${message}. Nothing was changed.`,
  unchanged: (name: string) => `The note of ${name} already says so.`,
  noSafeLink: "This address is not a mail, phone or web address, so it was not opened.",
  settingsNewer:
    "These settings were saved by a newer version. They are used as far as possible and are not changed.",
  settingsUnreadable:
    "The settings file could not be read. The defaults are used, and nothing is saved over it.",
} as const;

/** Why a note was not changed and what to do. */
export function refusalText(path: string, { code, line, found }: Refusal): string {
  const where = line === null ? path : `${path}, line ${line}`;
  switch (code) {
    case "invalid-front-matter":
      return `${where}: the properties are not valid YAML (${found}). Mend them first; nothing was changed.`;
    case "not-provable":
      return `${where}: “${found}” cannot be changed without touching something else. Edit it by hand; nothing was changed.`;
    case "unclosed-block":
      return `${where}: a code block or comment (${found}) is never closed, so an entry would land inside it. Nothing was changed.`;
    case "log-shape":
      return `${where}: the log has a form that no entry can be added to (${found}). Nothing was changed.`;
    case "promise-gone":
      return `${where}: the promise “${found}” no longer stands there in these words. Nothing was changed.`;
    case "repeating-task":
      return `${where}: the task “${found}” repeats, so tick it with the plugin that repeats it. Nothing was changed.`;
    case "changed-since":
      return `${where} has been changed since, so it was left as it is.`;
  }
}
