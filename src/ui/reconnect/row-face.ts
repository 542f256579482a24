import type { Row } from "../../domain/row";
import type { Day } from "../../domain/day";
import { parseDay } from "../../domain/day";
import type { ListSection } from "../../domain/grouping";
import type { LastContact, Person } from "../../domain/person";
import type { Reason } from "../../domain/reason";
import { wordsOfPromise } from "../../domain/promise-in-words";
import type { Dates } from "../../i18n/dates";
import type { SaidOf } from "../../i18n/en/view";
import { gist } from "../../note/text/gist";
import { withoutLeadingDay } from "../../note/text/reading";
import { lastTouch } from "./last-touch";
import { WORDS } from "../words";

const { contactText, edgeText, knownText, otherText, reasonWords, snoozedText, talkText } = WORDS.view;
const { silenceText, usualText } = WORDS.states;

/** How many reasons a row shows until it is the one in hand. */
export const REASONS_SHOWN = 2;

/** What a row says, in words. */
export interface RowFace {
  readonly name: string;
  /** What they are to the user, else their circle. */
  readonly label: string | null;
  readonly edge: string;
  readonly isLate: boolean;
  readonly last: SaidOf | null;
  readonly reasons: readonly ReasonLine[];
  /** What they asked to be respected, which is read before they are reached. */
  readonly boundaries: string | null;
}

export interface ReasonLine {
  readonly icon: string;
  readonly tone: "contact" | "promise" | "joy" | "waiting" | "rhythm";
  /** Words of ours before those of the note; empty where there are none. */
  readonly lead: string;
  readonly text: string;
  /** Empty when the edge of the row says it. */
  readonly when: string;
}

export interface FaceContext {
  readonly section: ListSection;
  readonly today: Day;
  readonly dates: Dates;
}

/** The words of a row. The edge speaks for the first reason; a contact is said by the edge alone. */
export function rowFace(row: Row, { section, today, dates }: FaceContext): RowFace {
  const { person } = row;
  const { boundaries } = person.details;
  const said = reasonsInLines(row);
  const [first] = row.reasons;
  return {
    name: person.name,
    label: labelOf(person),
    edge: edge(row, { section, today, dates }),
    isLate: section === "overdue",
    last: lastText(person, today, dates),
    reasons: [
      ...usualLine(row, dates),
      ...said.map((reason) => reasonLine(reason, reason === first, { today, dates })),
    ],
    boundaries,
  };
}

/** What somebody is to the user, else their circle. */
export function labelOf({ details, circle }: Person): string | null {
  return details.relationship ?? circle;
}

/** How many lines a row has; it costs no words, so that thousands can be laid out without being drawn. */
export function lineCount(row: Row, section: ListSection): number {
  const { person } = row;
  if (section === "attention") return 1 + person.issues.length;
  const last = person.lastContact !== null || person.knownSince !== null ? 1 : 0;
  const said = isContact(row.reasons[0]) ? row.reasons.length - 1 : row.reasons.length;
  const usual = row.silence?.gap == null ? 0 : 1;
  return 1 + last + Math.min(said + usual, REASONS_SHOWN);
}

function reasonsInLines({ reasons }: Row): readonly Reason[] {
  return isContact(reasons[0]) ? reasons.slice(1) : reasons;
}

function isContact(reason: Reason | undefined): boolean {
  return reason?.kind === "reconnect" || reason?.kind === "next-contact";
}

function edge({ person, reasons: [first], silence }: Row, { section, today, dates }: FaceContext): string {
  if (section === "attention") return "";
  if (first !== undefined) return edgeText(first, today, dates);
  if (silence !== undefined) return silenceText(silence.days, dates);
  if (section === "next") return person.dueOn === null ? "" : dates.near(person.dueOn, today);
  if (section === "others") return otherText(person, today, dates);
  return person.snoozeUntil === null ? "" : snoozedText(person.snoozeUntil, today, dates);
}

/** What is usual between the two, where a silence is measured by it. */
function usualLine({ silence }: Row, dates: Dates): ReasonLine[] {
  if (silence?.gap == null) return [];
  return [{ icon: "activity", tone: "rhythm", lead: "", text: usualText(silence.gap, dates), when: "" }];
}

function reasonLine(reason: Reason, isFirst: boolean, at: { today: Day; dates: Dates }): ReasonLine {
  const { text, when } = reasonWords(reason, at.today, at.dates);
  return { ...look(reason), ...apart(text, ownWords(reason)), when: isFirst ? "" : when };
}

/** What the note itself says within the words of a reason. */
function ownWords(reason: Reason): string {
  if (reason.kind === "commitment") return wordsOfPromise(reason.commitment);
  return reason.kind === "thanks" ? gist(reason.entry.text) : "";
}

/** Words of ours and those of the note behind them: each may run the other way, and is cut at its own end. */
function apart(text: string, own: string): SaidOf {
  if (own === "" || !text.endsWith(own)) return { lead: "", text };
  return { lead: text.slice(0, -own.length).trimEnd(), text: own };
}

function look(reason: Reason): Pick<ReasonLine, "icon" | "tone"> {
  switch (reason.kind) {
    case "reconnect":
    case "next-contact":
      return { icon: "message-circle", tone: "contact" };
    case "commitment":
      return reason.commitment.direction === "mine"
        ? { icon: "flag", tone: "promise" }
        : { icon: "hourglass", tone: "waiting" };
    case "milestone":
      return { icon: reason.milestone.kind === "birthday" ? "cake" : "party-popper", tone: "joy" };
    case "follow-up":
      return { icon: "user-plus", tone: "contact" };
    case "thanks":
      return { icon: "gift", tone: "joy" };
    case "repair":
      return { icon: "handshake", tone: "contact" };
  }
}

function lastText(person: Person, today: Day, dates: Dates): SaidOf | null {
  const last = lastTouch(person, today);
  switch (last?.kind) {
    case "talk":
      return talkText(last.interaction, gist(last.interaction.text), { today, dates });
    case "contact":
      return {
        lead: "",
        text: contactText(last.contact, otherNote(last.contact, person, dates), { today, dates }),
      };
    case "known":
      return { lead: "", text: knownText(last.since, today, dates) };
    case undefined:
      return null;
  }
}

/** The name of the note that mentions the contact, unless it is the person's own or only names the day again. */
function otherNote({ from, day }: LastContact, { path }: Person, dates: Dates): string | null {
  if (from === path) return null;
  const name = from.slice(from.lastIndexOf("/") + 1).replace(/\.md$/, "");
  const withoutDay = withoutLeadingDay(name);
  return parseDay(name) === null && !isWeekday(withoutDay, dates.weekday(day)) ? withoutDay : null;
}

/** True for what is left of the name of a daily note such as `2026-09-30 Wednesday` or `2026-09-30-Wed`. */
function isWeekday(words: string, weekdayFirst: string): boolean {
  return words.length > 1 && weekdayFirst.toLowerCase().startsWith(words.toLowerCase());
}
