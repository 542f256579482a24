import type { Balance } from "../../domain/balance";
import type { Cadence } from "../../domain/cadence";
import { daysBetween, type Day } from "../../domain/day";
import type { Interaction } from "../../domain/interaction";
import type { NearMilestone } from "../../domain/brief";
import type { Details } from "../../domain/person";
import type { Dates } from "../dates";
import { number, plural } from "./counting";
import { milestoneName, whenText } from "./reason";

/** The words of what is told before a talk. */
export const BRIEF = {
  parts: {
    owed: "Reasons to get in touch",
    talks: "Last talks",
    mine: "You promised",
    theirs: "They promised",
    milestones: "To celebrate",
    askAbout: "Ask about",
    between: "Giving and asking",
    interests: "Interests",
    met: "How you met",
  },
  /** What to ask about, with whom there are talks at regular times. */
  agenda: "For the next talk",
  onlyAsked: "The last three times you wrote, it was to ask for something. Perhaps give first.",
  boundaries: "Boundaries",
  reach: "Reach them",
  /** Of the window about several people. */
  title: (people: number) => `Brief on ${people} people`,
  steps: {
    log: "Log…",
    logAll: "Log with all…",
    promise: "Promise…",
    topic: "Note something for the next talk…",
    copy: "Copy as Markdown",
    insert: (note: string) => `Insert into ${note}`,
    open: "Open note",
  },
  isPrivate: "Private lines are hidden",
  copied: "Copied as Markdown.",
  notCopied: "The clipboard cannot be written to here, so nothing was copied.",
  inserted: (names: readonly string[]) => `Brief inserted: ${names.join(", ")}.`,
  nothing: "The note says nothing more yet.",
};

/** The words of what is told before an event about everybody at once. */
export const BEFORE = {
  title: "Before you go",
  parts: {
    there: "Who will be there",
    wanted: "What you want",
    sought: "Who to look for",
  },
  noNote: "no note yet",
  isNew: "new to you",
  never: "not yet in touch",
  errands: {
    ask: (name: string, topic: string) => `ask ${name} about ${topic}`,
    theirs: (name: string, text: string) => `${name} promised: ${text}`,
    mine: (name: string, text: string) => `you promised ${name}: ${text}`,
  },
  pair: (one: string, other: string) => `${one} and ${other} might like to meet`,
};

/** How giving has been lately, without any sum. */
export function balanceText(balance: Balance): string {
  switch (balance) {
    case "from-me":
      return "Lately you have been the one giving.";
    case "from-them":
      return "Lately they have been the one giving.";
    case "both-ways":
      return "Lately both of you have been giving.";
    case "idle":
      return "You have not needed anything from each other for a while: a fine reason to write.";
  }
}

/** By which channel they like to be reached. */
export function prefersText(channel: string): string {
  return `Prefers ${channel}`;
}

/** What they do and where: `project architect, Tidewater Architects`. */
export function workText({ role, company }: Pick<Details, "role" | "company">): string {
  return [role, company].filter((part) => part !== null).join(", ");
}

/** How often to be in touch: `every 3 months`. */
export function everyText({ count, unit }: Cadence): string {
  return plural(count, { one: `every ${unit}`, other: `every ${number(count)} ${unit}s` });
}

/** The last contact and the day of the next one, as they stay true in a note. */
export const keptStanding = {
  last: (day: Day) => `last contact ${day}`,
  due: (day: Day) => `due ${day}`,
};

/** When somebody was last in touch, beside how late they are. */
export function lastContactText(day: Day, today: Day, dates: Dates): string {
  return `last in touch ${dates.near(day, today)}`;
}

const ARROWS: Readonly<Record<"to" | "from" | "both", string>> = { to: "→", from: "←", both: "↔" };

/** When, how and who moved: `30 Sep, coffee →`; with the day alone where no more is known. */
export function talkHead({ channel, direction }: Interaction, day: string): string {
  const how = [channel, direction === null ? null : ARROWS[direction]].filter((part) => part !== null);
  return how.length === 0 ? day : `${day}, ${how.join(" ")}`;
}

/** Until when a promise is due: `by Friday`, `2 days late`; nothing where it is open. */
export function promiseDueText(due: Day | null, today: Day, dates: Dates): string {
  if (due === null) return "";
  return due < today ? whenText(due, today, dates) : `by ${dates.near(due, today)}`;
}

/** The same as it stays true in a note. */
export function promiseByText(due: Day | null): string {
  return due === null ? "" : `by ${due}`;
}

/** What is celebrated, with the years that are completed: `birthday, turns 40`. */
export function celebrationText({ milestone, years }: NearMilestone): string {
  const name = milestoneName(milestone);
  if (years === null) return name;
  if (milestone.kind === "birthday") return `${name}, turns ${years}`;
  return `${name}, ${plural(years, { one: "1 year", other: `${years} years` })}`;
}

/** How near the day of a milestone is: `Tuesday`, `5 days ago`. */
export function celebrationDayText(day: Day, today: Day, dates: Dates): string {
  const ago = daysBetween(day, today);
  return ago > 1 ? `${dates.span(ago)} ago` : dates.near(day, today);
}

/** How they met: `library reading group, through Noor El-Sayed`; empty where nothing is said. */
export function metText({ metAt, introducedBy }: Pick<Details, "metAt" | "introducedBy">): string {
  const through = introducedBy === null ? null : `through ${introducedBy}`;
  return [metAt, through].filter((part) => part !== null).join(", ");
}

/** Since when they have known each other, and for how long once that is some time. */
export function sinceText(metOn: Day, today: Day, dates: Dates): string {
  const length = daysBetween(metOn, today);
  if (length === 0) return "today";
  const since = `since ${dates.short(metOn, today)}`;
  return length < SOME_TIME ? since : `${since}, ${dates.completed(length)}`;
}

/** In days; for less than these the day alone says it. */
const SOME_TIME = 30;

/** The same as it stays true in a note. */
export function keptSinceText(metOn: Day): string {
  return `since ${metOn}`;
}
