import { number, plural } from "./counting";

/** Names of commands, menu entries and what the command line says of itself. */
export const commands = {
  open: "Open due to reconnect",
  logWith: "Log interaction with…",
  newPerson: "New person…",
  triage: "Go through people without a cadence",
  undo: "Undo what was written last",
  redo: "Do again what was undone last",
  checklist: "Insert today's checklist into the daily note",
  rebuild: "Rebuild the index",
  check: "Check the index",
  privacy: "Hide or show private lines",
  briefAll: "Brief everybody in this note",
  briefInsert: "Insert the brief of everybody in this note",
  why: "Why is this note a person, or why not?",
  /** Those about the person of the note in front, by their ids. */
  here: {
    brief: "Brief: the person of this note",
    "log-here": "Log interaction with the person of this note…",
    "log-today": "Log today with the person of this note",
    "promise-add": "Promise: write one down for the person of this note…",
    "promise-keep": "Promise: keep one…",
    "promise-drop": "Promise: drop one…",
    "promise-move": "Promise: move its day…",
    "milestone-add": "Milestone: write one down for the person of this note…",
    "milestone-celebrate": "Milestone: mark as celebrated…",
    snooze: "Snooze the person of this note…",
    wake: "End the snooze of the person of this note",
    pause: "Pause the person of this note",
    "let-go": "Let the person of this note go",
    deceased: "Mark the person of this note as deceased",
    resume: "Resume with the person of this note",
    "set-cadence": "Set the cadence of the person of this note…",
    "set-circle": "Set the circle of the person of this note…",
    "set-relationship": "Set the relationship with the person of this note…",
    "set-next-contact": "Plan the next contact with the person of this note…",
    "add-tag": "Tag: add one to the person of this note…",
    "remove-tag": "Tag: take one from the person of this note…",
  },
  ribbon: "Due to reconnect",
};

export const menu = {
  /** Where the menu is not a person's own. */
  of: {
    brief: (name: string) => `Brief: ${name}`,
    briefAll: "Brief everybody in this note",
    logToday: (name: string) => `Log today with ${name}`,
    log: (name: string) => `Log interaction with ${name}…`,
    promise: (name: string) => `Promise between you and ${name}…`,
    snooze: (name: string) => `Snooze ${name}…`,
  },
  brief: "Brief",
  logToday: "Log today",
  logDetails: "Log with details…",
  snooze: "Snooze",
  tomorrow: "Snooze until tomorrow",
  nextWeek: "Snooze until next week",
  inAMonth: "Snooze until next month",
  until: "Snooze until a day…",
  wake: "End the snooze",
  promise: "Promise…",
  keep: "Keep a promise…",
  drop: "Drop a promise…",
  move: "Move the day of a promise…",
  milestone: "Milestone…",
  celebrate: "Mark as celebrated…",
  nextContact: "Plan the next contact…",
  cadence: "Set cadence…",
  circle: "Set circle…",
  relationship: "Set relationship…",
  addTag: "Add a tag…",
  removeTag: "Take a tag out…",
  pause: "Pause",
  letGo: "Let go",
  resume: "Resume",
  open: "Open note",
  openTab: "Open in new tab",
  mail: (address: string) => `Write to ${address}`,
  call: (number: string) => `Call ${number}`,
  profile: (site: string) => `Open ${site}`,
};

export const statusBar = {
  due: (count: number) => `${count} due`,
  label: (count: number) =>
    plural(count, {
      one: "One person is due to reconnect",
      other: `${number(count)} people are due to reconnect`,
    }),
};

export const cli = {
  format: "json for machines; text by default",
  due: "List who is due to reconnect, and why",
  people: "List every person with what their note says",
  filterValue: "<filter>",
  filter: "Only whom the filter of the list finds, such as circle:close",
  group: "What to group by",
  sort: "What to sort by",
  badChoice: (flag: string, value: string, known: string) =>
    `${flag}: “${value}” is not known. Choose one of: ${known}.`,
  brief:
    "Say what there is to know before talking to people: last talks, promises, milestones, what to ask about",
  checklist: "Insert today's checklist into the daily note",
  load: "Say how many contacts a week your cadences ask for, and how many you manage",
  drift: "List whose usual rhythm has broken, whatever was planned",
  match: "List who would like a note, and why",
  matchNote: "The path of the note in the vault",
  timeline: "Show the history you share with people: talks, kept promises, milestones and dated notes",
  habits: "List the properties and headings that notes of people use, and what is made of each",
  issues: "List what could not be read, with its line",
  check: "Compare the index with a full rebuild and report any difference",
  why: "Say why a note is a person, or why it is not",
  whyPath: "The path of the note in the vault",
  noNote: (path: string) => `There is no note “${path}”. Give its path, such as People/Ana Diaz.md.`,
  noPeople:
    "No person notes were found. Rapport looks for them in folders, by tag and by property, as its settings say.",
  nobodyDue: "Nobody is due.",
  nextDue: (day: string) => `Nobody is due. The next one is on ${day}.`,
  noIssues: "Every person note could be read.",
  unknownPerson: (name: string) =>
    `Nobody is called “${name}”. Give a name, an alias or the path of the note.`,
  severalPeople: (name: string, paths: readonly string[]) =>
    `Several people are called “${name}”. Give the path: ${paths.join(", ")}`,
};
