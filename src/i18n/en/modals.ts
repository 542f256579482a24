import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { Standing } from "../../domain/standing";
import type { Dates } from "../dates";
import { whenText } from "./reason";

/** The words of the modals and of the person picker. */
export const MODALS = {
  cancel: "Cancel",
  clear: "Take out",
  close: "Close",
  failed: "Nothing was written. What you filled in is still here, so you can try again.",
  dayExamples: { past: "today, last Friday, 3 days ago", future: "tomorrow, Friday, in 3 weeks" },
  inCalendar: (label: string) => `${label} in the calendar`,
  log: {
    people: "With",
    add: "Add a person…",
    remove: (name: string) => `Leave out ${name}`,
    kept: "Kept with it",
    sides: {
      mine: (text: string) => `I promised: ${text}`,
      theirs: (text: string) => `They promised: ${text}`,
    },
    settled: "Done with it",
    talkedAbout: "You wanted to ask about; tick what came up",
    topicOf: (name: string, topic: string) => `${name}: ${topic}`,
    more: "Next time, private, tags",
    askAbout: "Next time ask about",
    nextContact: "Next contact",
    isPrivate: "Private",
    privateNote: "Not shown while private lines are hidden.",
    tags: "Tags",
    tagsPlaceholder: "thanks, intro",
    day: "Day",
    today: "today",
    channel: "Channel",
    noChannel: "Not said",
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
    directions: { none: "Not said", to: "To them", from: "From them", both: "Both" },
    text: "What was it about?",
    textPlaceholder: "What you talked about",
    preview: "This line is written",
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
    day: "Until when? May stay open",
    save: "Write down",
  },
  milestone: {
    kind: "What is it?",
    kinds: { birthday: "Birthday", other: "Something else" },
    text: "What is there to celebrate?",
    placeholder: "wedding, new job",
    day: "Day",
    dayPlaceholder: "1986-04-15, or 04-15 without the year",
    badDay: "Write 1986-04-15, or 04-15 where the year is not known.",
    yearly: "It returns every year",
    save: "Write down",
  },
  newPerson: {
    title: "New person",
    name: "Name",
    metAt: "Where or how you met",
    metAtPlaceholder: "may stay open",
    followUp: "Follow up in two days",
    preview: "This note is created",
    taken: (path: string) => `There is a note ${path} already. Choose another name.`,
    save: "Create",
  },
  cadence: {
    words: "How often, or a circle",
    placeholder: "3 months, quarterly",
    problem: (words: string) => `“${words}” is no cadence. Write for example 3 months or quarterly.`,
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
    problem: (words: string) => `“${words}” is no tag. A tag has letters, digits, -, _ and /, and no blanks.`,
    save: "Add",
  },
  pickers: {
    keep: "Which promise is kept?",
    drop: "Which promise is dropped?",
    move: "Which promise is moved?",
    celebrate: "What was celebrated?",
    circle: "Which circle?",
    noCircle: "No circle",
    removeTag: "Which tag is taken out?",
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
  milestone: (name: string) => `Milestone of ${name}`,
  cadence: (name: string) => `Cadence of ${name}`,
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
