import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { Standing } from "../../domain/standing";
import type { Dates } from "../dates";
import { whenText } from "./reason";

/** The words of the modals and of the person picker. */
export const MODALS = {
  cancel: "Cancel",
  clear: "Remove",
  close: "Close",
  failed: "Nothing was written. What you filled in is still here, so you can try again.",
  broken:
    "Something went wrong, and some of it may not have been written. What you filled in is still here; the developer console has the details.",
  dayExamples: { past: "today, last Friday", future: "Friday, in 3 weeks" },
  inCalendar: (label: string) => `${label} in the calendar`,
  log: {
    people: "With",
    add: "Add a person…",
    remove: (name: string) => `Remove ${name}`,
    kept: "Promises kept",
    sides: {
      mine: (text: string) => `I promised: ${text}`,
      theirs: (text: string) => `They promised: ${text}`,
    },
    settled: "Also done",
    talkedAbout: "You wanted to ask about these; tick what came up",
    topicOf: (name: string, topic: string) => `${name}: ${topic}`,
    more: "Next time, private, tags",
    askAbout: "Ask about next time",
    nextContact: "Next contact",
    isPrivate: "Private",
    privateNote: "Not shown while private lines are hidden.",
    tags: "Tags",
    tagsPlaceholder: "thanks, intro",
    day: "Day",
    today: "today",
    channel: "Channel",
    noChannel: "Not specified",
    channels: {
      call: "Call",
      video: "Video call",
      meeting: "Meeting",
      coffee: "Coffee",
      meal: "Meal",
      email: "Email",
      message: "Message",
      letter: "Letter",
      event: "Event",
      other: "Other",
    },
    direction: "Direction",
    directions: { none: "Not specified", to: "To them", from: "From them", both: "Both" },
    text: "What was it about?",
    textPlaceholder: "What you talked about",
    preview: "This line will be added",
    save: "Log",
  },
  snooze: {
    until: "Back on",
    save: "Snooze",
  },
  nextContact: {
    day: "Next contact",
    save: "Plan",
  },
  move: {
    day: "Due",
    save: "Move",
  },
  promise: {
    text: "What was promised?",
    placeholder: "send the deck",
    side: "Who promised it?",
    sides: { mine: "I did", theirs: "They did" },
    day: "Due (optional)",
    save: "Add",
  },
  milestone: {
    kind: "What is it?",
    kinds: { birthday: "Birthday", other: "Something else" },
    text: "What is there to celebrate?",
    placeholder: "wedding, new job",
    day: "Day",
    dayPlaceholder: "1986-04-15, or 04-15 without the year",
    badDay: "Write 1986-04-15, or 04-15 where the year is not known.",
    yearly: "Repeats every year",
    save: "Add",
  },
  newPerson: {
    title: "New person",
    name: "Name",
    metAt: "Where or how you met",
    metAtPlaceholder: "optional",
    followUp: "Follow up in two days",
    preview: "This note will be created",
    taken: (path: string) => `There is already a note ${path}. Choose another name.`,
    save: "Create",
  },
  cadence: {
    words: "How often, or a circle",
    placeholder: "3 months, quarterly",
    problem: (words: string) => `“${words}” is not a cadence. Write for example 3 months or quarterly.`,
    save: "Set",
  },
  relationship: {
    words: "What they are to you",
    placeholder: "mentor, friend, client",
    /** Offered beside what the notes say; with some of them there is an agenda. */
    usual: ["mentor", "mentee", "peer", "client", "manager", "report"],
    save: "Set",
  },
  tag: {
    words: "Tag",
    placeholder: "client, book-club",
    problem: (words: string) =>
      `“${words}” is not a tag. Tags have letters, digits, -, _ and /, and no spaces.`,
    save: "Add",
  },
  pickers: {
    keep: "Which promise was kept?",
    drop: "Which promise do you want to drop?",
    move: "Which promise do you want to move?",
    celebrate: "What was celebrated?",
    circle: "Which circle?",
    noCircle: "No circle",
    removeTag: "Which tag do you want to remove?",
    nothing: "Nothing matches",
    mine: "I promised",
    theirs: "They promised",
    create: (name: string) => `Create “${name}”`,
  },
  picker: {
    placeholder: "Find a person by name, alias or company",
    nobody: "No person matches",
  },
};

/** The title of the log modal. */
export function logTitle(name: string): string {
  return `Log interaction with ${name}`;
}

/** The titles of the other forms about somebody. */
export const titles = {
  nextContact: (name: string) => `Plan the next contact with ${name}`,
  move: (text: string) => `Move “${text}”`,
  promise: (name: string) => `Promise between you and ${name}`,
  milestone: (name: string) => `Milestone for ${name}`,
  cadence: (name: string) => `Cadence for ${name}`,
  relationship: (name: string) => `Relationship with ${name}`,
  tag: (name: string) => `Tag ${name}`,
};

/** The title of the snooze modal. */
export function snoozeTitle(name: string): string {
  return `Snooze ${name}`;
}

/** Why a day cannot be saved. */
export type DayProblem = "missing" | "in-future" | "not-ahead";

/** What is wrong with the day of a form and how to put it right. */
export function dayProblemText(problem: DayProblem, toward: "past" | "future"): string {
  switch (problem) {
    case "missing":
      return toward === "past"
        ? "Write a day, such as today, last Friday or 2026-11-20."
        : "Write a day, such as tomorrow, next Friday, in 3 weeks or 2026-12-04.";
    case "in-future":
      return "Choose today or an earlier day; what has not happened yet cannot be logged.";
    case "not-ahead":
      return "Choose a day after today.";
  }
}

/** Where somebody stands, for the picker: `3 weeks late`, `due Tuesday`, `in touch 30 Sep`. */
export function standingText(
  person: Person,
  standing: Standing,
  { today, dates }: { today: Day; dates: Dates },
): string {
  const { dueOn, lastContact, snoozeUntil } = person;
  switch (standing) {
    case "never":
      return "not yet in touch";
    case "snoozed":
      return snoozeUntil === null ? "snoozed" : `snoozed until ${dates.near(snoozeUntil, today)}`;
    case "paused":
      return "paused";
    case "let-go":
      return "let go";
    case "overdue":
    case "due":
    case "soon":
      return dueOn === null ? "" : dueText(dueOn, today, dates);
    case "fine":
      return lastContact === null ? "" : `in touch ${dates.near(lastContact.day, today)}`;
  }
}

function dueText(dueOn: Day, today: Day, dates: Dates): string {
  return dueOn < today ? whenText(dueOn, today, dates) : `due ${dates.near(dueOn, today)}`;
}

/** What an interaction can have settled, in the form that logs it. */
export const settledText = {
  congrats: (what: string) => `I congratulated: ${what}`,
  thanks: (what: string) => (what === "" ? "I said thank you" : `I said thank you: ${what}`),
  repair: () => "We put things right between us",
};
