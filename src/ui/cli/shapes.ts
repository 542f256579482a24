import type { Agenda } from "../../domain/agenda-book";
import type { Row } from "../../domain/row";
import type { WriteOutcome } from "../../app/ports";
import { isUnwritten } from "../../app/write-outcome";
import type { Heading } from "../../domain/grouping";
import type { Issue } from "../../domain/issue";
import type { Person } from "../../domain/person";
import type { Reason } from "../../domain/reason";
import type { Horizon } from "../../domain/horizon";
import { standing } from "../../domain/standing";
import type { Dates } from "../../i18n/dates";
import type { DueGroup } from "./list-order";
import { WORDS } from "../words";

const { issueFix, issueText } = WORDS.issue;
const { reasonText } = WORDS.reason;

/**
 * The JSON that the commands print. It is an interface for scripts: members may be added, none may be renamed,
 * removed or given another meaning.
 */
export function dueShape(agenda: Agenda, found: readonly DueGroup[], dates: Dates) {
  const items = found.flatMap(({ heading, rows }) =>
    rows.map((row) => ({ ...dueItemShape(row, agenda, dates), ...groupShape(heading) })),
  );
  return { today: agenda.today, items };
}

/** A member only where groups were asked for: the id of a section, or the value; null for none. */
function groupShape(heading: Heading | null): { readonly group?: string | null } {
  if (heading === null) return {};
  return { group: heading.kind === "section" ? heading.id : heading.value };
}

function dueItemShape({ person, standing: where, daysLate, reasons }: Row, { today }: Agenda, dates: Dates) {
  return {
    path: person.path,
    name: person.name,
    standing: where,
    dueOn: person.dueOn,
    daysLate,
    lastContact: person.lastContact,
    reasons: reasons.map((reason) => reasonShape(reason, reasonText(reason, today, dates))),
  };
}

function reasonShape(reason: Reason, text: string) {
  const { kind, day } = reason;
  return kind === "commitment"
    ? { kind, direction: reason.commitment.direction, day, text }
    : { kind, day, text };
}

export function personShape(person: Person, around: Horizon) {
  const { birthdays, others } = splitMilestones(person);
  return {
    path: person.path,
    name: person.name,
    aliases: person.details.aliases,
    lastContact: person.lastContact,
    nextContact: person.nextContact,
    cadence: person.cadence,
    dueOn: person.dueOn,
    standing: standing(person, around),
    status: person.status,
    snoozeUntil: person.snoozeUntil,
    circle: person.circle,
    relationship: person.details.relationship,
    birthday: birthdays[0]?.day ?? null,
    milestones: others.map(({ text, day, yearly }) => ({ text: text || "anniversary", day, yearly })),
    commitments: person.commitments,
    interactions: person.interactions.map(({ day, channel, direction, text }) => ({
      day,
      channel,
      direction,
      text,
    })),
    issues: person.issues.map(issueShape),
  };
}

/** Why a write did not take place, and whether it was that the note had been changed meanwhile. */
export function problemShape(result: WriteOutcome | null) {
  if (result === null || !isUnwritten(result)) return { reason: null, conflict: false };
  const reason = result.kind === "failed" ? result.reason : result.refusal.code;
  return { reason, conflict: result.kind === "conflict" };
}

/** A conflict was a refusal before it was told apart, and for scripts it stays one. */
export function writeShape(result: WriteOutcome) {
  const { kind } = result;
  return { outcome: kind === "conflict" ? ("refused" as const) : kind, ...problemShape(result) };
}

export function issueShape(issue: Issue) {
  return { line: issue.line, code: issue.code, message: issueText(issue), fix: issueFix(issue) };
}

function splitMilestones({ milestones }: Person) {
  const birthdays = milestones.filter(({ kind, text }) => kind === "birthday" && text === "");
  return { birthdays, others: milestones.filter((milestone) => !birthdays.includes(milestone)) };
}
