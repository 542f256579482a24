import type { Day } from "../../domain/day";
import type { LettingGo } from "../../domain/letting-go";
import type { Dates } from "../dates";
import { number, plural } from "./counting";

/** Names of the commands of practices. */
export const practiceCommands = {
  share: "Who would like this note?",
  meeting: "After a meeting or event: log it with everybody…",
  load: "Check your contact load",
  lettingGo: "Consider letting go…",
  calendar: "Contact calendar",
  introduce: "Introduce two people…",
  /** Those about the person of the note in front, by their ids. */
  here: {
    timeline: "Show the timeline of this person",
    "add-topic": "Note something for the next talk with this person…",
    "record-change": "Record a change in the life of this person…",
    "feedback-ask": "Ask this person for feedback…",
    "feedback-give": "Log feedback that you gave this person…",
  },
};

/** Words of the window that finds readers for a note. */
export const SHARING = {
  who: "Tick who you send it to",
  nobody: "Nobody's interests, tags or links match this note. You can still add somebody.",
  add: "Add a person…",
  more: (count: number) =>
    plural(count, { one: "Show one more", other: `Show ${number(count)} more people` }),
  words: "A word about it (optional)",
  placeholder: "for her exhibition",
  preview: (people: number) =>
    people > 1 ? "This line will be added to each note" : "This line will be added",
  save: "Log as shared",
  done: (names: string) => `Logged as shared with ${names}.`,
};

export function sharingTitle(note: string): string {
  return `Who would like “${note}”?`;
}

/** What the log says of a note that was shared. */
export function sharedEntry(link: string, words: string): string {
  return words === "" ? `sent ${link}` : `sent ${link}: ${words}`;
}

/** Words of the window that offers a draft to each of several people. */
export const SENDING = {
  intro: "It is logged. You can draft a message to each of them, and send it yourself.",
  draft: "Draft a message…",
  ways: { email: "by mail", message: "by message" },
  noWay: "no address in the note; the draft can be copied",
  handed: { email: "opened in mail", message: "opened in messages", copy: "copied" },
};

export function sendingTitle(note: string): string {
  return `Send “${note}”`;
}

/** What is told of a note that somebody would like; `about` names what they care about, and may be empty. */
export function sharedReason(note: string, about: string): string {
  return `“${note}” made me think of you${about === "" ? "" : `, because of ${about}`}.`;
}

/** A place for a person in a form. */
export const PERSON_SLOT = { choose: "Choose a person…" };

export const COPYING = {
  copied: "Copied.",
  notCopied: "The clipboard cannot be written to here, so nothing was copied.",
};

/** Words of the window that introduces two people. */
export const INTRODUCING = {
  title: "Introduce two people",
  one: "Who",
  other: "To whom",
  suggestions: "They might like to meet",
  pair: (one: string, other: string) => `${one} and ${other}`,
  noSuggestion: "No two people who do not know each other share two interests or tags.",
  noneFor: (name: string) => `Nobody whom ${name} does not know yet shares two interests or tags with them.`,
  shared: (topics: readonly string[]) => `They share: ${topics.join(", ")}.`,
  nothingShared: "Their notes name nothing that they share.",
  ask: (name: string) => `Ask ${name} first`,
  copy: "Copy",
  words: "What brings them together (optional)",
  preview: (name: string) => `This will be added to the note of ${name}, and matching lines to the other`,
  later:
    "In two weeks both are listed again, to hear what came of it, unless you have planned to talk sooner. If you have planned to talk later, that plan is kept and a promise to ask is added.",
  save: "Log the introduction",
  done: (names: string) => `Introduction logged: ${names}.`,
};

/** What the log says of an introduction. */
export function introductionEntry(link: string, words: string): string {
  return words === "" ? `introduced to ${link}` : `introduced to ${link}: ${words}`;
}

/** What I promise where a later talk with somebody is planned: to ask what came of the other. */
export function introductionPromise(name: string): string {
  return `ask how the introduction to ${name} went`;
}

/** What to ask somebody before an introduction. */
export function introductionDraft(to: string, about: string, shared: readonly string[]): string {
  const both = shared.length === 0 ? "" : ` You both care about ${shared.join(", ")}.`;
  return `Hello ${to}, I know somebody whom you might enjoy meeting: ${about}.${both} Shall I put you in touch? No pressure either way.`;
}

/** Words of the windows about feedback. */
export const FEEDBACK = {
  title: {
    ask: (name: string) => `Ask ${name} for feedback`,
    give: (name: string) => `Feedback for ${name}`,
  },
  topic: "On what?",
  placeholder: "my talk in Porto",
  due: "By when would it help? (optional)",
  preview: { ask: "This line will be added, and you wait for their answer", give: "This line will be added" },
  save: "Log",
  askedEntry: (topic: string) => `asked for feedback on ${topic}`,
  awaited: (topic: string) => `feedback on ${topic}`,
  givenEntry: (topic: string) => `gave feedback on ${topic}`,
  done: {
    ask: (name: string, topic: string) => `Asked ${name} for feedback on ${topic}.`,
    give: (name: string, topic: string) => `Feedback given to ${name} on ${topic}.`,
  },
};

/** Said before somebody is asked for something again. */
export function onlyAskedHint(name: string): string {
  return `The last three times you wrote to ${name}, it was to ask for something. Perhaps give first, or just say hello.`;
}

/** Words of the window that records a change in somebody's life. */
export const CHANGES = {
  title: (name: string) => `What has changed for ${name}?`,
  fields: { company: "Company", role: "Role", location: "Place" },
  other: "Something else",
  placeholder: "has a daughter, is back from leave",
  day: "Since when?",
  response: "Does it call for a response?",
  responses: { congratulate: "Congratulate", support: "Stand by them", none: "Neither" },
  effect: {
    congratulate: "It is listed as something to celebrate until you have congratulated them.",
    support:
      "They are listed within a week, and the change is noted as something to ask about. If you have planned to talk later, that plan is kept and a promise to ask is added.",
    none: "Nothing is listed because of it.",
  },
  preview: "This will be written",
  save: "Record",
  done: (names: string) => `Change recorded: ${names}.`,
  /** The heading of a life's changes in a note that has none for them. */
  heading: "Life events",
  /** What I promise where a later talk is planned. */
  promise: "ask how they are",
  labels: { company: "company", role: "role", location: "place" },
  moved: (place: string) => `move to ${place}`,
  started: (work: string) => `new job: ${work}`,
};

/** Words of the window for the time after a meeting or an event. */
export const MEETING = {
  title: (note: string) => `After “${note}”`,
  who: "Who was there?",
  isNew: (path: string) => `New: ${path} will be created`,
  isTaken: (path: string) => `There is already a note ${path}`,
  others: "Others who have no note yet, separated by commas",
  othersPlaceholder: "Jo Lind, Max Berg",
  add: "Add a person…",
  metAt: "Where you met those who are new",
  day: "Day",
  noName: "A name needs at least one letter or digit",
  text: "What was it about? (optional)",
  preview: (people: number) =>
    people > 1 ? "This line will be added to each note" : "This line will be added",
  followUp: "Those who are new are listed two days later, to follow up.",
  save: "Log with all",
  done: (names: string) => `Logged with ${names}.`,
};

/** Words of the form that collects what to bring up. */
export const TOPIC = {
  title: (name: string) => `For the next talk with ${name}`,
  label: "What do you want to bring up?",
  placeholder: "the offer from Porto",
  save: "Save",
};

/** Words of the answer on what the cadences ask for. */
export const LOAD = {
  title: "What your cadences ask of you",
  others: "What else could come less often:",
  settings: "Open settings",
  name: "What that asks of you",
};

/** Words of the windows in which somebody is let go. */
export const LETTING_GO = {
  title: "Consider letting go",
  intro: "Some ties have run their course, and that is fine. The notes stay, and the door stays open.",
  nobody: "There is nobody whom it would be time to let go.",
  less: "Less often…",
  pause: "Pause",
  letGo: "Let go…",
  letGoTitle: (name: string) => `Let ${name} go`,
  word: "A last kind word, if you like",
  kindWord: (name: string) =>
    `Hello ${name}, I thought of you today. We have lost touch a little, and there is no need to answer. Thank you for the time that we shared; my door stays open.`,
  copy: "Copy",
  sent: "I have sent it; log it",
  door: "Nothing puts them on the list any more. Resume brings them back at any time.",
  save: "Let go",
  /** What the log says of the kind word. */
  entry: "a last kind word",
};

/** Why it may be time to let somebody go. */
export function lettingGoText(offer: LettingGo, today: Day, dates: Dates): string {
  if (offer.kind === "overdue") return `overdue for ${dates.span(offer.days)}`;
  const times = `${number(offer.attempts)} messages of yours`;
  return `${times} since ${dates.near(offer.since, today)}, without an answer`;
}

/** Words of the history that is shared with somebody. */
export const TIMELINE = {
  view: "Timeline",
  nobodyInFront: "Open the note of a person to see your history.",
  more: (count: number) => plural(count, { one: "Show one more", other: `Show ${number(count)} more` }),
  nobody: "Name somebody in this block, one per line, or put it in the note of a person.",
};

/** Words of the calendar of contacts. */
export const CALENDAR = {
  title: "Contact calendar",
  everybody: "Everybody",
  choose: "One person…",
  unit: "Show by",
  units: { day: "Day", week: "Week", month: "Month" },
  nothing: "no contact",
  more: (count: number) => plural(count, { one: "one more", other: `${number(count)} more` }),
  shades: "The fuller a field is, the more contacts there were.",
  asList: "As a list",
  span: (from: string, to: string) => `${from} to ${to}`,
};

/** With whom there was contact: `Ana Diaz, Kim Ode`. */
export function contactsText(names: readonly string[]): string {
  return names.length === 0 ? CALENDAR.nothing : `in touch with ${names.join(", ")}`;
}
