import type { Dates } from "../dates";
import type { Reason } from "../../domain/reason";
import type { Day } from "../../domain/day";
import { daysBetween } from "../../domain/day";
import type { Milestone } from "../../domain/milestone";
import { wordsOfPromise } from "../../domain/promise-in-words";
import { gist } from "../../note/text/gist";
import { plural } from "./counting";

/** The words of a reason: a short sentence without a full stop that stands behind the person's name. */
export function reasonText(reason: Reason, today: Day, dates: Dates): string {
  switch (reason.kind) {
    case "reconnect":
      return reason.day === null ? "not yet in touch" : contactText(reason.day, today, dates);
    case "next-contact":
      return `planned contact ${contactText(reason.day, today, dates)}`;
    case "commitment":
      return commitmentText(reason, today, dates);
    case "milestone":
      return milestoneText(reason, today, dates);
    case "follow-up":
      return `follow-up ${contactText(reason.day, today, dates)}, met ${dates.near(reason.metOn, today)}`;
    case "thanks":
      return `${thanksText(reason)}, ${agoText(reason.day, today, dates)}`;
    case "repair":
      return `something to put right between you, since ${dates.near(reason.day, today)}`;
  }
}

/** How long ago a day is, `yesterday` and nearer days by their names. */
export function agoText(day: Day, today: Day, dates: Dates): string {
  const ago = daysBetween(day, today);
  return ago > 1 ? `${dates.span(ago)} ago` : dates.near(day, today);
}

/** Whom to thank for what, in the words of the log. */
export function thanksText({ entry }: Pick<Extract<Reason, { kind: "thanks" }>, "entry">): string {
  const words = gist(entry.text);
  return words === "" ? "say thank you" : `say thank you: ${words}`;
}

/** How late or how near, for the edge of a row: `3 weeks late`, `today`, `Tuesday`. */
export function whenText(day: Day, today: Day, dates: Dates): string {
  const late = daysBetween(day, today);
  return late > 0 ? `${dates.span(late)} late` : dates.near(day, today);
}

function contactText(day: Day, today: Day, dates: Dates): string {
  const late = daysBetween(day, today);
  return late > 0 ? `${dates.span(late)} overdue` : `due ${dates.near(day, today)}`;
}

function commitmentText(
  { commitment, day }: Extract<Reason, { kind: "commitment" }>,
  today: Day,
  dates: Dates,
): string {
  const who = commitment.direction === "mine" ? "you promised" : "they promised";
  const late = daysBetween(day, today);
  return `${who}: ${wordsOfPromise(commitment)}, ${late > 0 ? `${dates.span(late)} late` : `due ${dates.near(day, today)}`}`;
}

function milestoneText(
  { milestone, day, years }: Extract<Reason, { kind: "milestone" }>,
  today: Day,
  dates: Dates,
): string {
  const past = daysBetween(day, today);
  const when = past > 1 ? `${dates.span(past)} ago, belated` : dates.near(day, today);
  return [`${milestoneName(milestone)} ${when}`, yearsText(milestone, years)].filter(Boolean).join(", ");
}

/** What the milestone is called. */
export function milestoneName({ kind, text }: Pick<Milestone, "kind" | "text">): string {
  return text || (kind === "birthday" ? "birthday" : "anniversary");
}

function yearsText({ kind }: Milestone, years: number | null): string {
  if (years === null) return "";
  return kind === "birthday" ? `turns ${years}` : plural(years, { one: "1 year", other: `${years} years` });
}
