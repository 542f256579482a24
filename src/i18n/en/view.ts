import type { LastContact, Person, Status } from "../../domain/person";
import type { Day } from "../../domain/day";
import type { Interaction } from "../../domain/interaction";
import type { Reason } from "../../domain/reason";
import type { Way } from "../../domain/way";
import { wordsOfPromise } from "../../domain/promise-in-words";
import type { Dates } from "../dates";
import { number, plural } from "./counting";
import { agoText, milestoneName, thanksText, whenText } from "./reason";

/** The words of the sidebar "Due to reconnect". */
export const VIEW = {
  title: "Due to reconnect",
  list: "People",
  sections: {
    overdue: "Overdue",
    today: "Today",
    never: "Not yet in touch",
    soon: "Coming up",
    next: "Next",
    silent: "Longest silences",
    later: "Can wait",
    snoozed: "Snoozed",
    attention: "Needs attention",
    others: "Others",
  },
  /** What a group is called whose people have none of what the list is grouped by. */
  without: {
    circle: "No circle",
    relationship: "No relationship",
    place: "No place",
    channel: "No preferred channel",
  },
  groupings: {
    title: "Group by",
    urgency: "Urgency",
    circle: "Circle",
    relationship: "Relationship",
    place: "Place",
    channel: "Channel",
  },
  sortings: {
    title: "Sort by",
    urgency: "Urgency",
    name: "Name",
    "last-contact": "Last contact",
    due: "Day due",
  },
  chipGroup: "Show",
  chips: {
    all: "All",
    reconnect: "Reconnect",
    promises: "Promises",
    celebrate: "Celebrate",
    waiting: "Waiting",
  },
  header: {
    logWith: "Log interaction with…",
    insertChecklist: "Insert today's checklist",
    more: "More options",
    collapseAll: "Collapse all sections",
    expandAll: "Expand all sections",
    hidePrivate: "Hide private lines",
    isPrivate: "Private lines are hidden. Show them",
    openSettings: "Open settings",
  },
  actions: {
    log: "Log",
    logWithDetails: "Log with details…",
    snooze: "Snooze…",
    promise: "Promise…",
    open: "Open note",
    more: "More actions",
  },
  selection: {
    label: "Selected people",
    clear: "Clear selection",
    selected: "selected",
    circle: "Set circle…",
    tag: "Add a tag…",
  },
  states: {
    loading: "Looking through your notes…",
    reading: "Reading logs…",
    nobodyFound: "No people yet",
    chooseNotes: "Choose which notes are people",
    noCadence: "Nobody has a cadence yet",
    nobodyDue: "Nobody is due",
    nobodyDueHint: "Nothing else is planned.",
  },
};

/** The edge of the row of somebody who is not due: why not, or when they will be. */
export function otherText({ status, dueOn }: Person, today: Day, dates: Dates): string {
  if (status !== "active") return STATUS[status];
  return dueOn === null ? "" : `due ${dates.near(dueOn, today)}`;
}

const STATUS: Readonly<Record<Exclude<Status, "active">, string>> = {
  paused: "paused",
  "let-go": "let go",
  deceased: "deceased",
};

/** The name of a chip, which is also its tooltip where only its icon is shown. */
export function chipText(name: string, count: number): string {
  return `${name} ${count}`;
}

/** How many people are selected, on the bar and for a screen reader. */
export function selectedText(count: number): string {
  return count === 0 ? "Nobody selected" : `${number(count)} selected`;
}

/** The box that selects somebody. */
export function selectText(name: string): string {
  return `Select ${name}`;
}

/** What a label says on the button that logs in one click. */
export function logNowText(name: string): string {
  return `Log contact with ${name} today`;
}

/** The button that opens a mail or phone address, with what the person asked to be respected. */
export function reachText(kind: Way["kind"], name: string, boundaries: string | null): string {
  const verb = { message: `Message ${name}`, email: `Email ${name}`, phone: `Call ${name}` }[kind];
  return boundaries === null ? verb : `${verb} (${boundaries})`;
}

/** What a person asked to be respected, on the row from which they are reached. */
export function boundariesText(boundaries: string): string {
  return `Respect: ${boundaries}`;
}

/** What no note was found to be, and how to begin: `lookedFor` names the folders, tags and properties. */
export function nobodyFoundText(lookedFor: string): string {
  if (lookedFor === "") return "The settings name no folder, tag or property by which to find people.";
  return `Looked for ${lookedFor}. To begin, create a note with somebody's name in such a folder, or mark a note like that.`;
}

/** The text alternative of the ring. */
export function ringText(share: number): string {
  return share >= 1
    ? "Time to get in touch"
    : `${Math.round(share * 100)}% of the time until the next contact has passed`;
}

/** What the reasons beyond the shown ones come to. */
export function moreReasonsText(count: number): string {
  return `+${count} more`;
}

/** What a screen reader hears when the list has changed. */
export function dueCountText(count: number): string {
  if (count === 0) return "Nobody is due now";
  return plural(count, { one: "1 person is due now", other: `${number(count)} people are due now` });
}

/** The edge of a row: how late, how near or how long ago its most urgent reason is; nothing where no day is known. */
export function edgeText(reason: Reason, today: Day, dates: Dates): string {
  const { day, kind } = reason;
  if (day === null) return "";
  const isBehind = kind === "milestone" || kind === "thanks" || kind === "repair";
  return isBehind ? agoText(day, today, dates) : whenText(day, today, dates);
}

/** The edge of a snoozed row. */
export function snoozedText(until: Day, today: Day, dates: Dates): string {
  return `until ${dates.near(until, today)}`;
}

/** A reason as a line of its own: what it is, and when, unless the edge of the row has said that. */
export interface ReasonWords {
  readonly text: string;
  readonly when: string;
}

/** The words of a reason below the name. */
export function reasonWords(reason: Reason, today: Day, dates: Dates): ReasonWords {
  switch (reason.kind) {
    case "reconnect":
      return {
        text: reason.day === null ? "Not yet in touch" : "Reconnect",
        when: edgeText(reason, today, dates),
      };
    case "next-contact":
      return { text: "Planned contact", when: edgeText(reason, today, dates) };
    case "commitment":
      return promiseWords(reason, today, dates);
    case "milestone":
      return { text: milestoneText(reason), when: edgeText(reason, today, dates) };
    case "follow-up": {
      const text = `Follow up: you met ${dates.near(reason.metOn, today)}`;
      return { text, when: edgeText(reason, today, dates) };
    }
    case "thanks":
      return { text: capitalised(thanksText(reason)), when: edgeText(reason, today, dates) };
    case "repair":
      return { text: "Put things right, in private", when: edgeText(reason, today, dates) };
  }
}

function promiseWords(
  { commitment, day }: Extract<Reason, { kind: "commitment" }>,
  today: Day,
  dates: Dates,
): ReasonWords {
  const who = commitment.direction === "mine" ? "You promised" : "They promised";
  const when = day < today ? whenText(day, today, dates) : `by ${dates.near(day, today)}`;
  return { text: `${who}: ${wordsOfPromise(commitment)}`, when };
}

function milestoneText({ milestone, years }: Extract<Reason, { kind: "milestone" }>): string {
  const name = capitalised(milestoneName(milestone));
  if (years === null) return name;
  if (milestone.kind === "birthday") return `Turns ${years}`;
  return `${name}, ${plural(years, { one: "1 year", other: `${years} years` })}`;
}

/** Words of the user's after words of ours: each may run the other way, so they are kept apart. */
export interface SaidOf {
  /** Empty where there are none of ours. */
  readonly lead: string;
  readonly text: string;
}

/** The last entry: `Coffee, 30 Sep: the move to Lisbon`. */
export function talkText(talk: Interaction, gist: string, when: { today: Day; dates: Dates }): SaidOf {
  const { channel, day } = talk;
  const date = when.dates.near(day, when.today);
  const lead = capitalised(channel === null ? date : `${channel}, ${date}`);
  return gist === "" ? { lead: "", text: lead } : { lead: `${lead}:`, text: gist };
}

/** A last contact without words of its own; `note` is the name of the note that mentions it, or null. */
export function contactText(
  { day }: LastContact,
  note: string | null,
  when: { today: Day; dates: Dates },
): string {
  const date = when.dates.near(day, when.today);
  return note === null ? `Last in touch ${date}` : `${capitalised(date)}, in ${note}`;
}

/** Since when somebody not yet in touch is known. */
export function knownText(since: Day, today: Day, dates: Dates): string {
  return `Known since ${dates.short(since, today)}`;
}

/** An issue's place in its note. */
export function lineText(line: number): string {
  return `Line ${line}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
}
