import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { Standing } from "../../domain/standing";
import type { Dates } from "../dates";
import { whenText } from "./reason";

/** The words of the modals and of the person picker. */
export const MODALS = {
  cancel: "Cancel",
  close: "Close",
  failed: "Nothing was written. What you filled in is still here, so you can try again.",
  log: {
    day: "Day",
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
    textPlaceholder: "What you talked about, what to ask next time",
    preview: "This line is written",
    save: "Log",
  },
  snooze: {
    until: "Back on",
    save: "Snooze",
  },
  picker: {
    placeholder: "Find a person by name, alias or company",
    nobody: "No person matches",
  },
} as const;

/** The title of the log modal. */
export function logTitle(name: string): string {
  return `Log interaction with ${name}`;
}

/** The title of the snooze modal. */
export function snoozeTitle(name: string): string {
  return `Snooze ${name}`;
}

/** Why a day cannot be saved. */
export type DayProblem = "missing" | "in-future" | "not-ahead";

/** What is wrong with the day of a form and how to put it right. */
export function dayProblemText(problem: DayProblem): string {
  switch (problem) {
    case "missing":
      return "Choose a day of the calendar.";
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
