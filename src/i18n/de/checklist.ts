import type { Dates } from "../dates";
import type { LineSubject } from "../line-subject";
import { lastInteraction } from "../../domain/interaction";
import type { Reason } from "../../domain/reason";
import type { Day } from "../../domain/day";
import { channelName } from "./channel-names";
import { promisedText } from "./promised";
import { milestoneName, reasonText, thanksText } from "./reason";

/** What a line of the checklist says behind the link. Days are written out, because the note stays. */
export function checklistText({ person }: LineSubject, reason: Reason, today: Day, dates: Dates): string {
  if (reason.kind === "commitment")
    return `${promisedText(reason.commitment.direction, reason.commitment.text)}, bis ${reason.day}`;
  if (reason.kind === "thanks") return thanksText(reason);
  if (reason.kind === "follow-up") return `nach dem Kennenlernen am ${reason.metOn} melden`;
  const why = reasonText(reason, today, dates);
  return reason.kind === "milestone" || person.lastContact === null
    ? why
    : `${why}, zuletzt: ${lastText(person, today)}`;
}

/** The words by which the line of a promise, a milestone or a thank-you is known again; empty for a contact. */
export function checklistMark(reason: Reason): string {
  if (reason.kind === "commitment") return reason.commitment.text;
  if (reason.kind === "thanks") return thanksText(reason);
  return reason.kind === "milestone" ? milestoneName(reason.milestone) : "";
}

function lastText({ lastContact, interactions }: LineSubject["person"], today: Day): string {
  const last = lastInteraction(interactions, today);
  const channel = last !== null && last.day === lastContact?.day ? last.channel : null;
  return [lastContact?.day, channel === null ? null : channelName(channel)].filter(Boolean).join(" ");
}

/** What inserting the checklist is called when it is undone. */
export const CHECKLIST_INSERTED = "Die Checkliste wurde in die Tagesnotiz eingefügt.";
