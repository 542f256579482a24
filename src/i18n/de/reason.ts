import type { Dates } from "../dates";
import type { Reason } from "../../domain/reason";
import type { Day } from "../../domain/day";
import { daysBetween } from "../../domain/day";
import type { Milestone } from "../../domain/milestone";
import { wordsOfPromise } from "../../domain/promise-in-words";
import { gist } from "../../note/text/gist";
import { plural } from "./counting";
import { onDay, since } from "./days";
import { promisedText } from "./promised";

/** The words of a reason: a short sentence without a full stop that stands behind the person's name. */
export function reasonText(reason: Reason, today: Day, dates: Dates): string {
  switch (reason.kind) {
    case "reconnect":
      return reason.day === null ? "noch kein Kontakt" : dueText(reason.day, today, dates);
    case "next-contact":
      return `geplanter Kontakt ${dueText(reason.day, today, dates)}`;
    case "commitment":
      return `${promisedText(reason.commitment.direction, wordsOfPromise(reason.commitment))}, ${dueText(reason.day, today, dates)}`;
    case "milestone":
      return milestoneText(reason, today, dates);
    case "follow-up": {
      const met = onDay(reason.metOn, today, dates);
      return `nach dem Kennenlernen ${met} melden, ${dueText(reason.day, today, dates)}`;
    }
    case "thanks":
      return `${thanksText(reason)}, ${agoText(reason.day, today, dates)}`;
    case "repair":
      return `zwischen euch ist etwas ins Reine zu bringen, seit ${dates.near(reason.day, today)}`;
  }
}

/** How long ago a day is, `gestern` and nearer days by their names. */
export function agoText(day: Day, today: Day, dates: Dates): string {
  const ago = daysBetween(day, today);
  return ago > 1 ? dates.ago(ago) : dates.near(day, today);
}

/** Whom to thank for what, in the words of the log. */
export function thanksText({ entry }: Pick<Extract<Reason, { kind: "thanks" }>, "entry">): string {
  const words = gist(entry.text);
  return words === "" ? "Danke sagen" : `Danke sagen: ${words}`;
}

/** How late or how near, for the edge of a row: `seit 3 Wochen`, `heute`, `Dienstag`. */
export function whenText(day: Day, today: Day, dates: Dates): string {
  const late = daysBetween(day, today);
  return late > 0 ? since(late, dates) : dates.near(day, today);
}

function dueText(day: Day, today: Day, dates: Dates): string {
  const late = daysBetween(day, today);
  return late > 0 ? `${since(late, dates)} überfällig` : `fällig ${onDay(day, today, dates)}`;
}

function milestoneText(
  { milestone, day, years }: Extract<Reason, { kind: "milestone" }>,
  today: Day,
  dates: Dates,
): string {
  const past = daysBetween(day, today);
  const when = past > 1 ? `${dates.ago(past)}, nachträglich` : onDay(day, today, dates);
  return [`${milestoneName(milestone)} ${when}`, yearsText(milestone, years)].filter(Boolean).join(", ");
}

/** What the milestone is called. */
export function milestoneName({ kind, text }: Pick<Milestone, "kind" | "text">): string {
  return text || (kind === "birthday" ? "Geburtstag" : "Jahrestag");
}

function yearsText({ kind }: Milestone, years: number | null): string {
  if (years === null) return "";
  return kind === "birthday" ? `wird ${years}` : plural(years, { one: "1 Jahr", other: `${years} Jahre` });
}
