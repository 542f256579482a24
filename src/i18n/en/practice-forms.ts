import { number, plural } from "./counting";

/** Names of the commands of practices. */
export const practiceCommands = {
  share: "Who would like this note?",
  meeting: "After a meeting or event: log it with everybody…",
  introduce: "Introduce two people…",
  /** Those about the person of the note in front, by their ids. */
  here: {
    "record-change": "Record a change in the life of the person of this note…",
    "feedback-ask": "Feedback: ask the person of this note…",
    "feedback-give": "Feedback: note what you gave the person of this note…",
  },
};

/** Words of the window that finds readers for a note. */
export const SHARING = {
  who: "Tick whom you have sent it to",
  nobody: "Nobody's interests, tags or links meet this note. You can add somebody all the same.",
  add: "Add a person…",
  more: (count: number) =>
    plural(count, { one: "Show one more", other: `Show ${number(count)} more people` }),
  words: "A word about it. May stay empty",
  placeholder: "for her exhibition",
  preview: (people: number) => (people > 1 ? "This line is written into each note" : "This line is written"),
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
  suggestions: "They may like to know each other",
  pair: (one: string, other: string) => `${one} and ${other}`,
  noSuggestion: "No two people who do not know each other share two interests or tags.",
  noneFor: (name: string) => `Nobody whom ${name} does not know yet shares two interests or tags with them.`,
  shared: (topics: readonly string[]) => `They share: ${topics.join(", ")}.`,
  nothingShared: "Their notes name nothing that they share.",
  ask: (name: string) => `Ask ${name} first`,
  copy: "Copy",
  words: "What brings them together. May stay empty",
  preview: (name: string) => `This line is written into the note of ${name}, and its like into the other`,
  later:
    "In two weeks both are listed again, to hear what came of it, unless you have planned to talk sooner.",
  save: "Log the introduction",
  done: (names: string) => `Introduction logged: ${names}.`,
};

/** What the log says of an introduction. */
export function introductionEntry(link: string, words: string): string {
  return words === "" ? `introduced to ${link}` : `introduced to ${link}: ${words}`;
}

/** What to ask somebody before an introduction. */
export function introductionDraft(to: string, about: string, shared: readonly string[]): string {
  const both = shared.length === 0 ? "" : ` You both care about ${shared.join(", ")}.`;
  return `Hello ${to}, I know somebody whom you might enjoy meeting: ${about}.${both} Shall I put you in touch? A no is just as fine.`;
}

/** Words of the windows about feedback. */
export const FEEDBACK = {
  title: {
    ask: (name: string) => `Ask ${name} for feedback`,
    give: (name: string) => `Feedback for ${name}`,
  },
  topic: "On what?",
  placeholder: "my talk in Porto",
  due: "Until when would it help? May stay empty",
  preview: { ask: "This line is written, and the answer is waited for", give: "This line is written" },
  save: "Write down",
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
  response: "Does it call for a word from you?",
  responses: { congratulate: "Congratulate", support: "Stand by them", none: "Neither" },
  effect: {
    congratulate: "It is listed as something to celebrate until you have congratulated.",
    support: "They are listed within a week, and the change is noted as something to ask about.",
    none: "Nothing is listed because of it.",
  },
  preview: "This is written, and the properties say what is so now",
  save: "Record",
  done: (names: string) => `Change recorded: ${names}.`,
  /** The heading of a life's changes in a note that has none for them. */
  heading: "Life events",
  labels: { company: "company", role: "role", location: "place" },
  moved: (place: string) => `move to ${place}`,
  started: (work: string) => `new job: ${work}`,
};

/** Words of the window for the time after a meeting or an event. */
export const MEETING = {
  title: (note: string) => `After “${note}”`,
  who: "Who was there?",
  isNew: (path: string) => `New: ${path} is created`,
  isTaken: (path: string) => `There is a note ${path} already`,
  others: "Others who have no note yet, separated by commas",
  othersPlaceholder: "Jo Lind, Max Berg",
  add: "Add a person…",
  metAt: "Where you met those who are new",
  day: "Day",
  noName: "A name needs at least one letter or digit",
  text: "What was it about? May stay empty",
  preview: (people: number) => (people > 1 ? "This line is written into each note" : "This line is written"),
  followUp: "Those who are new are listed two days after it, to follow up.",
  save: "Log with all",
  done: (names: string) => `Logged with ${names}.`,
};
