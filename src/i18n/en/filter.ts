import type { FilterIssue, State, Thing } from "../../domain/filter";
import type { FilterKey } from "../../domain/filter-grammar";
import { number, plural } from "./counting";

/** The words of the filter of the list. Its keys and values are the same in every language. */
export const FILTER = {
  open: "Filter",
  close: "Close the filter",
  box: "Filter people",
  placeholder: "Name, word, #tag, @place…",
  offers: "Suggestions",
  clear: "Clear the filter",
  everybody: "Search everybody",
  instead: (suggestion: string) => `Use ${suggestion}`,
  keys: {
    is: "where they stand",
    has: "what their note has",
    circle: "their circle",
    rel: "what they are to you",
    place: "where they live",
    company: "where they work",
    role: "what they do",
    channel: "how they prefer to talk",
    tag: "a tag of their note",
  } satisfies Record<FilterKey, string>,
  states: {
    due: "on the list",
    overdue: "late",
    today: "for today",
    soon: "coming up",
    never: "not yet in touch",
    fine: "not due",
    snoozed: "snoozed",
    paused: "paused",
    "let-go": "let go",
    deceased: "deceased",
  } satisfies Record<State, string>,
  things: {
    promise: "you promised something",
    waiting: "they promised something",
    birthday: "a birthday",
    milestone: "a day to celebrate",
    email: "a mail address",
    phone: "a phone number",
    profile: "a web page",
    cadence: "how often to be in touch",
    circle: "a circle",
    channel: "a preferred channel",
    boundary: "something to respect",
    interest: "interests",
    talk: "an entry in the log",
    issue: "something that cannot be read",
  } satisfies Record<Thing, string>,
};

/** How many people a filter has found, for a screen reader. */
export function foundText(people: number): string {
  if (people === 0) return "Nobody matches";
  return plural(people, { one: "1 person matches", other: `${number(people)} people match` });
}

/** Why a filtered list is empty; `chip` is the kind of reason that the list is narrowed to as well, or null. */
export function nobodyMatchesText(filter: string, chip: string | null): string {
  return chip === null ? `Nobody matches “${filter}”` : `Nobody under ${chip} matches “${filter}”`;
}

/** What is wrong with a part of a filter, which has narrowed nothing. */
export function filterIssueText({ code, found, suggestion }: FilterIssue): string {
  switch (code) {
    case "unknown-key":
      return `“${found}” is left out: there is no such key.${suggestion === null ? " In quotes it is looked for as words." : ""}`;
    case "unknown-value":
      return `“${found}” is left out: there is no such value.`;
    case "no-value":
      return `“${found}” is left out: it needs a value.`;
    case "or":
      return "“OR” is left out: put a comma between values, as in “circle:inner,close”.";
  }
}

/** The same with what was probably meant, where there is no button to put it in. */
export function meantText(problem: string, suggestion: string | null): string {
  return suggestion === null ? problem : `${problem} Did you mean “${suggestion}”?`;
}
