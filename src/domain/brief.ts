import { balance, onlyAsked, type Balance } from "./balance";
import { byDue, type Commitment } from "./commitment";
import { compareText } from "./compare";
import type { Day } from "./day";
import { drift, type Drift } from "./drift";
import { horizon, type Horizon, type Windows } from "./horizon";
import { daysOfContact, tookPlace, type Interaction } from "./interaction";
import type { Details, Person } from "./person";
import { realGap } from "./real-gap";
import { profilesOf, waysToReach, type Profile, type Reach } from "./reach";
import { reasons, type Reason } from "./reason";
import type { MentionDays } from "./rhythm";
import { isLetGo, standing, type Standing } from "./standing";

/** A milestone to know of before a talk: which one, on which day, and after how many years. */
export type NearMilestone = Extract<Reason, { readonly kind: "milestone" }>;

/** The earliest day that speaks of the two of them. */
interface Since {
  readonly day: Day;
  /** True for the day they met, as the note says it; else it is the first one on record. */
  readonly isMeeting: boolean;
}

/** What has to be said sooner or later, whatever else is talked about. */
export type WordOwed = Extract<Reason, { readonly kind: "thanks" | "repair" | "follow-up" }>;

/** What there is to know before talking to somebody. A part that is empty or null has nothing to say. */
export interface Brief {
  readonly person: Person;
  /** Those of the person, read once. */
  readonly details: Details;
  readonly standing: Standing;
  readonly since: Since | null;
  /** Where the usual rhythm of the two has broken; else null. */
  readonly drift: Drift | null;
  /** As `realGap` says. */
  readonly realGap: number | null;
  /** The newest entries of the log, the newest first. */
  readonly talks: readonly Interaction[];
  /** Thanks that are owed, a first meeting to follow up, tension to put right. */
  readonly owed: readonly WordOwed[];
  /** Open promises, the most urgent first, those without a day last. */
  readonly mine: readonly Commitment[];
  readonly theirs: readonly Commitment[];
  /** What was and what will be celebrated, the earliest first. */
  readonly milestones: readonly NearMilestone[];
  /** How giving has been between the two of them lately. */
  readonly balance: Balance | null;
  /** True where the last three times that I wrote were to ask for something. */
  readonly onlyAsked: boolean;
  /** Ways to write and to call, the preferred one first. */
  readonly ways: readonly Reach[];
  readonly profiles: readonly Profile[];
}

const TALKS = 3;
/** Whoever prepares looks farther ahead than the list, which only says what is to be done now. */
const MILESTONES_AHEAD = 30;

/** What a brief is made from besides the person. */
export interface BriefContext {
  readonly today: Day;
  /** They decide which words are owed, and how many days after its day a milestone is still worth one. */
  readonly windows: Windows;
  readonly mentionDays: MentionDays;
}

/** What to know before talking to somebody on that day. Milestones are looked for at least 30 days ahead. */
export function brief(person: Person, { today, windows, mentionDays }: BriefContext): Brief {
  const { details, commitments } = person;
  const around = horizon(today, windows);
  return {
    person,
    details,
    standing: standing(person, around),
    since: togetherSince(person, today),
    drift: drift(person, today, mentionDays),
    realGap: realGap(person, today, mentionDays),
    talks: lastTalks(person.interactions, today),
    owed: wordsOwed(person, around),
    mine: openOf("mine", commitments),
    theirs: openOf("theirs", commitments),
    milestones: nearMilestones(person, today, windows),
    balance: balance(person, today),
    onlyAsked: onlyAsked(person, today),
    ways: waysToReach(details),
    profiles: profilesOf(details),
  };
}

function togetherSince({ metOn, knownSince, lastContact, interactions }: Person, today: Day): Since | null {
  const talks = daysOfContact(interactions);
  const days = [metOn, knownSince, lastContact?.day ?? null, ...talks].filter((day) => day !== null);
  const [day] = days.filter((each) => each <= today).sort();
  return day === undefined ? null : { day, isMeeting: day === metOn };
}

/** Of entries of one day the one that stands first in the note comes first. */
function lastTalks(interactions: readonly Interaction[], today: Day): readonly Interaction[] {
  return interactions
    .filter((entry) => entry.day <= today && tookPlace(entry))
    .sort((one, other) => compareText(other.day, one.day))
    .slice(0, TALKS);
}

function openOf(
  direction: Commitment["direction"],
  commitments: readonly Commitment[],
): readonly Commitment[] {
  return commitments.filter((promise) => promise.direction === direction).sort(byDue);
}

/** Somebody who is let go is owed no word. */
function wordsOwed(person: Person, around: Horizon): readonly WordOwed[] {
  const where = isLetGo(person) ? "let-go" : "fine";
  return reasons(person, where, around).filter(
    (reason) => reason.kind === "thanks" || reason.kind === "repair" || reason.kind === "follow-up",
  );
}

/** Nobody who has died turns a year older. */
function nearMilestones(person: Person, today: Day, windows: Windows): readonly NearMilestone[] {
  const milestoneAheadDays = Math.max(MILESTONES_AHEAD, windows.milestoneAheadDays);
  const around = horizon(today, { ...windows, milestoneAheadDays });
  const where = person.status === "deceased" ? "let-go" : "fine";
  return reasons(person, where, around)
    .filter((reason) => reason.kind === "milestone")
    .sort((one, other) => compareText(one.day, other.day));
}
