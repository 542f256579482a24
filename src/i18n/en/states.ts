import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { Dates } from "../dates";

/** What the list says where it has nobody to show, or not yet what it could. */
export const STATES = {
  newPerson: "New person…",
  noCadenceHint:
    "A cadence says how often you want to be in touch with somebody. Until there is one, the longest silences are listed. Three ways to begin:",
  forEveryone: "Every 3 months for everyone",
  perCircle: "One for each circle…",
  setForEveryone: "Everybody about whom nothing else is said has a cadence of 3 months now.",
  takenBack: "The cadence for everyone is as it was before.",
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
