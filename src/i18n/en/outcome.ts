import type { Conflict, Refusal } from "../../note/text/edit";
import { number, plural } from "./counting";
import { slipFix, slipText } from "./property-slips";

/** What happened, for notices and the command line. */
export const outcome = {
  logged: (name: string) => `Logged with ${name}.`,
  snoozed: (names: string, until: string) => `Snoozed until ${until}: ${names}.`,
  /** Follows what takes somebody off the list. */
  stillListed: (promises: readonly string[]) =>
    `Still listed for ${promises.length === 1 ? "a promise" : "promises"}: ${promises.join("; ")}.`,
  stillListedOf: (names: string) => `Still listed for a promise: ${names}.`,
  awake: (names: string) => `No longer snoozed: ${names}.`,
  status: {
    active: (names: string) => `Active again: ${names}.`,
    paused: (names: string) => `Paused: ${names}.`,
    "let-go": (names: string) => `Let go: ${names}.`,
    deceased: (names: string) => `Marked as deceased: ${names}.`,
  },
  cadence: (names: string, words: string) => `Cadence for ${names}: ${words}.`,
  noCadence: (names: string) => `No cadence of their own now: ${names}.`,
  circle: (names: string, circle: string) => `Now in the circle ${circle}: ${names}.`,
  noCircle: (names: string) => `No longer in a circle: ${names}.`,
  relationship: (names: string, words: string) => `Relationship with ${names}: ${words}.`,
  noRelationship: (names: string) => `Relationship removed: ${names}.`,
  nextContact: (names: string, day: string) => `Next contact with ${names}: ${day}.`,
  noNextContact: (names: string) => `No next contact planned any more: ${names}.`,
  topic: (name: string, topic: string) => `For the next talk with ${name}: ${topic}.`,
  tagged: (names: string, tag: string) => `Tagged #${tag}: ${names}.`,
  untagged: (names: string, tag: string) => `No longer tagged #${tag} in the properties: ${names}.`,
  promised: {
    mine: (name: string, text: string, due: string | null) => `Promised to ${name}: ${text}${dueText(due)}.`,
    theirs: (name: string, text: string, due: string | null) =>
      `Promised by ${name}: ${text}${dueText(due)}.`,
  },
  kept: (text: string) => `Kept and logged: ${text}.`,
  dropped: (text: string) => `Dropped: ${text}.`,
  moved: (text: string, day: string) => `${text} is now due ${day}.`,
  milestone: (name: string, milestone: string) => `Milestone added for ${name}: ${milestone}.`,
  celebrated: (name: string, milestone: string) => `Congratulated ${name}: ${milestone}.`,
  mended: (name: string, key: string, value: string) => `In the note of ${name}, ${key} is now ${value}.`,
  /** What the entry in the log says. */
  congratulation: (milestone: string) => `congratulations: ${milestone}`,
  created: (name: string) => `The note of ${name} was created.`,
  createdPlain: (name: string, problem: string) =>
    `The note of ${name} was created from the template alone. What is known could not be added: ${problem}`,
  noName: "A name needs at least one letter or digit that a file name can have.",
  noTemplate: (path: string) =>
    `The template ${path} is not in the vault. Choose another one in the settings; nothing was created.`,
  undo: "Undo",
  open: "Open",
  undone: (what: string) => `Undone: “${what}”`,
  redone: (what: string) => `Redone: “${what}”`,
  nothingToUndo:
    "There is nothing to undo: nothing that Rapport has written since it started is left to take back.",
  nothingToRedo: "There is nothing to redo.",
  standsChanged: (problem: string, paths: readonly string[]) =>
    `${problem} These notes were changed nevertheless: ${paths.join(", ")}.`,
  /** With how many of several people an action could not be done; the reasons follow. */
  notDone: (count: number, asked: number) => `Not done for ${count} of ${asked}:`,
  notDoneFor: (name: string, why: string) => `${name}: ${why}`,
  alsoNotDone: (names: readonly string[]) => `Nor for ${names.join(", ")}.`,
  names: (names: readonly string[]) => {
    const [first = "", second = ""] = names;
    if (names.length < 3) return names.length === 2 ? `${first} and ${second}` : first;
    return `${first}, ${second} and ${names.length === 3 ? (names[2] ?? "") : `${names.length - 2} others`}`;
  },
  checklistAdded: (count: number, path: string) =>
    `${plural(count, { one: "One line", other: `${number(count)} lines` })} added to the checklist in ${path}.`,
  checklistRefreshed: (added: number, gone: number, path: string) =>
    `The checklist in ${path} is up to date: ${plural(added, { one: "one line", other: `${number(added)} lines` })} added, ${number(gone)} outdated removed.`,
  checklistNoticeAdded: (count: number) =>
    `${plural(count, { one: "One line", other: `${number(count)} lines` })} added to the checklist.`,
  checklistNoticeRefreshed: (added: number, gone: number) =>
    `${plural(added, { one: "One line", other: `${number(added)} lines` })} added to the checklist, ${number(gone)} removed.`,
  checklistUpToDate: "The checklist is up to date.",
  nothingToList: "Nobody is due today, so there is nothing to list.",
  privateLines: { hidden: "Private lines are hidden now.", shown: "Private lines are shown again." },
  rebuilt: (people: number) =>
    plural(people, { one: "One person found.", other: `${number(people)} people found.` }),
  missing: (path: string) => `${path} is no longer in the vault.`,
  exists: (path: string) => `${path} already exists, so it was not created.`,
  failed: (path: string, message: string) => `${path} could not be written: ${message}. Nothing was changed.`,
  unchanged: (name: string) => `The note of ${name} already says so.`,
  noSafeLink: "This address is not a mail, phone or web address, so it was not opened.",
  settingsNewer:
    "These settings were saved by a newer version. They are used as far as possible and are not changed.",
  settingsUnreadable:
    "The settings file could not be read, and nothing is saved over it: what you change in the settings lasts until the app is closed.",
  /** The keys are those of the file. */
  settingsRejected: (keys: readonly string[]) =>
    `Some values in the settings file are not usable, so the defaults apply: ${keys.join(", ")}. They stay in the file until you change those settings.`,
  /** The settings file could not be written; the message is what the system says of it. */
  settingsUnsaved: (message: string) =>
    `The settings could not be saved (${message}). What you changed lasts until the app is closed; saving is tried again with the next change.`,
};

/** Why a note was not changed and what to do. */
export function refusalText(path: string, { code, line, found, slip }: Refusal | Conflict): string {
  const where = line === null ? path : `${path}, line ${line}`;
  switch (code) {
    case "invalid-front-matter":
      return slip === undefined
        ? `${where}: the properties are not valid YAML (${found}). Fix them first; nothing was changed.`
        : `${where}: the properties cannot be read: ${slipText(slip, found)}. ${slipFix(slip)}; nothing was changed.`;
    case "not-provable":
      return `${where}: “${found}” cannot be changed without touching something else. Edit it by hand; nothing was changed.`;
    case "unclosed-block":
      return `${where}: a code block or comment (${found}) is never closed, so an entry would land inside it. Nothing was changed.`;
    case "log-shape":
      return `${where}: the log has a form to which no entry can be added (${found}). Nothing was changed.`;
    case "promise-gone":
      return `${where}: the promise “${found}” is no longer there in these words. Nothing was changed.`;
    case "repeating-task":
      return `${where}: the task “${found}” repeats, so tick it with the plugin that repeats it. Nothing was changed.`;
    case "tick-edited":
      return `${where}: “${found}” has been reworded since it was ticked off, so it stays. Remove it by hand if it is wrong.`;
    case "changed-since":
      return `${where} has been changed since, so it was left as it is.`;
    case "overtaken":
      return `${where} kept changing, so nothing was written. Try again in a moment.`;
  }
}

/** What is asked before Obsidian writes a note's properties anew. */
export const rewrite = {
  title: "Let Obsidian rewrite the properties?",
  what: "Obsidian can rewrite the properties of this note with the values they have. Rapport then tries again.",
  cost: "Comments in the properties, their quotes and the layout of their lists are lost. Undo brings them back.",
  yes: "Rewrite and try again",
};

function dueText(due: string | null): string {
  return due === null ? "" : `, due ${due}`;
}
