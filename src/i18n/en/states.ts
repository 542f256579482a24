import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { Dates } from "../dates";

/** What the list says where it has nobody to show, or not yet what it could. */
export const STATES = {
  newPerson: "New person…",
  noCadenceHint:
    "A cadence says how often you want to be in touch with somebody. Until there is one, the longest silences are listed. Three ways to begin:",
  nothingRead:
    "Your notes do not say when you were last in touch either, at least not in a way that Rapport reads. See what it found in them, or begin with a cadence:",
  forEveryone: "Every 3 months for everyone",
  perCircle: "One for each circle…",
  setForEveryone: "Everybody without a cadence, circle or rule of their own now has a cadence of 3 months.",
  takenBack: "The cadence for everyone is as it was before.",
  enough: "Enough for today",
  enoughHint: "You have been in touch with enough people for one day. The others can wait.",
  setSince: "The cadence for everyone has been changed since, so it was left as it is.",
};

/** Who becomes due next, and when. */
export function nextText({ name, dueOn }: Pick<Person, "name" | "dueOn">, today: Day, dates: Dates): string {
  return dueOn === null ? `${name} is next.` : `The next one is ${name}, ${dates.near(dueOn, today)}.`;
}

/** How long somebody has not been heard from, at the edge of a row. */
export function silenceText(days: number, dates: Dates): string {
  return dates.span(days);
}

/** What is usual between the two, below the name. */
export function usualText(gap: number, dates: Dates): string {
  return gap === 1 ? "Usually every day" : `Usually every ${dates.span(gap)}`;
}

/** What is asked before a fresh start. */
export const FRESH_START = {
  open: "Start fresh…",
  title: "Start fresh?",
  what: "Each of these notes gets a next contact on one of those days, the closest people first. One undo takes it all back.",
  yes: "Start fresh",
};

/** How many people are overdue after an absence. */
export function absenceText(overdue: number): string {
  return `${overdue} people are overdue`;
}

/** How many of them are shown, and that the others can wait. */
export function mattersText(shown: number): string {
  return shown === 1
    ? "The one who matters most is listed. The others can wait, or come back little by little."
    : `The ${shown} who matter most are listed. The others can wait, or come back little by little.`;
}

/** What a fresh start comes to: `33 people over 4 weeks, 2 a day on weekdays.` */
export function freshStartText(people: number, weeks: number, perDay: number): string {
  const who = people === 1 ? "1 person" : `${people} people`;
  return `${who} over ${weeks === 1 ? "1 week" : `${weeks} weeks`}, ${perDay} a day on weekdays.`;
}

/** What a fresh start has done. */
export function startedFreshText(people: number, weeks: number): string {
  const who = people === 1 ? "1 person comes" : `${people} people come`;
  return `${who} back over ${weeks === 1 ? "the next week" : `the next ${weeks} weeks`}.`;
}
