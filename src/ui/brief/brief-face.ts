import type { Brief, NearMilestone, WordOwed } from "../../domain/brief";
import type { Commitment } from "../../domain/commitment";
import type { Day } from "../../domain/day";
import type { Interaction } from "../../domain/interaction";
import { hasAgenda } from "../../domain/roles";
import { wordsOfPromise } from "../../domain/promise-in-words";
import type { Dates } from "../../i18n/dates";
import { gist } from "../../note/text/gist";
import { WORDS } from "../words";

const words = WORDS.brief;
const { standingText } = WORDS.modals;
const { driftText, gapText } = WORDS.practices;
const { reasonWords } = WORDS.view;

/** What a brief says, in words. */
export interface BriefFace {
  readonly path: string;
  readonly name: string;
  /** Who they are, a few words each. */
  readonly who: readonly string[];
  /** Where the relationship stands, a few words each. */
  readonly standing: readonly string[];
  readonly isLate: boolean;
  readonly boundaries: string | null;
  /** Those that have something to say. */
  readonly parts: readonly BriefPart[];
}

export type PartId = keyof typeof words.BRIEF.parts;

export interface BriefPart {
  readonly id: PartId;
  readonly title: string;
  readonly entries: readonly BriefEntry[];
}

export interface BriefEntry {
  readonly text: string;
  /** When it was or is due; empty where no day is known. */
  readonly when: string;
  readonly isLate: boolean;
  /** What was written below the first line of an entry of the log; else empty. */
  readonly more: string;
}

/** How days are told. What stays in a note has them written out, because `tomorrow` is wrong the day after. */
export interface BriefTold {
  readonly today: Day;
  readonly dates: Dates;
  readonly isKept: boolean;
}

/** A brief and its words. */
export interface Briefed {
  readonly brief: Brief;
  readonly face: BriefFace;
}

/** The words of a brief. */
export function briefFace(brief: Brief, told: BriefTold): BriefFace {
  const { person, details, standing } = brief;
  const { relationships, location } = details;
  const whoToUser = relationships.length > 0 ? relationships.join(", ") : person.circle;
  return {
    path: person.path,
    name: person.name,
    who: said([words.workText(details), whoToUser, location]),
    standing: said(told.isKept ? keptStanding(brief) : standingNow(brief, told)),
    isLate: standing === "overdue",
    boundaries: details.boundaries,
    parts: partsOf(brief, told).filter(({ entries }) => entries.length > 0),
  };
}

/** Words that begin a line, with a capital. */
export function capitalised([first = "", ...others]: readonly string[]): readonly string[] {
  return first === "" ? others : [first.charAt(0).toLocaleUpperCase() + first.slice(1), ...others];
}

/** In the order in which they are read. */
const PARTS: readonly PartId[] = [
  "owed",
  "talks",
  "mine",
  "theirs",
  "milestones",
  "askAbout",
  "between",
  "interests",
  "met",
];

function partsOf(brief: Brief, told: BriefTold): BriefPart[] {
  const { details, talks, mine, theirs, milestones } = brief;
  const entries: Readonly<Record<PartId, readonly BriefEntry[]>> = {
    talks: talks.map((talk) => talkEntry(talk, told)),
    owed: brief.owed.map((word) => owedEntry(word, told)),
    mine: mine.map((promise) => promiseEntry(promise, told)),
    theirs: theirs.map((promise) => promiseEntry(promise, told)),
    milestones: milestones.map((near) => milestoneEntry(near, told)),
    askAbout: details.askAbout.map((topic) => entry(topic)),
    between: betweenEntries(brief, told),
    interests: details.interests.map((topic) => entry(topic)),
    met: metEntries(brief, told),
  };
  const { agenda, parts } = words.BRIEF;
  const titles = hasAgenda(details) ? { ...parts, askAbout: agenda } : parts;
  return PARTS.map((id) => ({ id, title: titles[id], entries: entries[id] }));
}

/** How it has been lately is not true for long, so no note keeps it. */
function betweenEntries({ balance, onlyAsked }: Brief, { isKept }: BriefTold): BriefEntry[] {
  if (isKept) return [];
  const lately = balance === null ? [] : [entry(words.balanceText(balance))];
  return onlyAsked ? [...lately, entry(words.BRIEF.onlyAsked)] : lately;
}

function standingNow(
  { person, standing, drift, realGap }: Brief,
  { today, dates }: BriefTold,
): readonly string[] {
  const { lastContact, cadence } = person;
  const last = lastContact === null ? "" : words.lastContactText(lastContact.day, today, dates);
  const where = standing === "fine" ? last : standingText(person, standing, { today, dates });
  const every = cadence === null ? "" : words.everyText(cadence);
  const usual = realGap === null ? "" : gapText(realGap, dates);
  return [where, where === last ? "" : last, every, drift === null ? usual : driftText(drift, dates)];
}

function keptStanding({ person: { lastContact, dueOn, cadence } }: Brief): readonly string[] {
  return [
    lastContact === null ? "" : words.keptStanding.last(lastContact.day),
    dueOn === null ? "" : words.keptStanding.due(dueOn),
    cadence === null ? "" : words.everyText(cadence),
  ];
}

/** Of an entry more lines are read in the note. */
const LONGEST_TALK = 5;

function talkEntry(talk: Interaction, { isKept, today, dates }: BriefTold): BriefEntry {
  const further = talk.text.trim().split("\n").slice(1, LONGEST_TALK).map(gist);
  const when = words.talkHead(talk, isKept ? talk.day : dates.short(talk.day, today));
  return { ...entry(gist(talk.text), when), more: said(further).join(" · ") };
}

function promiseEntry(promise: Commitment, { isKept, today, dates }: BriefTold): BriefEntry {
  const { due } = promise;
  const when = isKept ? words.promiseByText(due) : words.promiseDueText(due, today, dates);
  return { ...entry(gist(wordsOfPromise(promise)), when), isLate: due !== null && due < today };
}

function owedEntry(word: WordOwed, { isKept, today, dates }: BriefTold): BriefEntry {
  const { text, when } = reasonWords(word, today, dates);
  return entry(text, isKept ? word.day : when);
}

function milestoneEntry(near: NearMilestone, { isKept, today, dates }: BriefTold): BriefEntry {
  const when = isKept ? near.day : words.celebrationDayText(near.day, today, dates);
  return entry(words.celebrationText(near), when);
}

/** The first day on record tells when somebody was written down, which need not be when they were met. */
function metEntries({ details, since }: Brief, { isKept, today, dates }: BriefTold): BriefEntry[] {
  const metOn = since?.isMeeting === true ? since.day : null;
  const when =
    metOn === null ? "" : isKept ? words.keptSinceText(metOn) : words.sinceText(metOn, today, dates);
  const told = said([words.metText(details), when]).join(", ");
  return told === "" ? [] : [entry(told)];
}

function entry(text: string, when = ""): BriefEntry {
  return { text, when, isLate: false, more: "" };
}

function said(texts: readonly (string | null)[]): string[] {
  return texts.filter((text) => text !== null && text !== "").map(String);
}
