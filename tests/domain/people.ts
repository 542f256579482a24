import type { Cadence } from "../../src/domain/cadence";
import type { Commitment } from "../../src/domain/commitment";
import { dayNumber, type Day } from "../../src/domain/day";
import { milestoneTimes, promisesFrom } from "../../src/domain/foresight";
import { tagged, type Interaction } from "../../src/domain/interaction";
import type { Issue } from "../../src/domain/issue";
import type { Milestone } from "../../src/domain/milestone";
import type { MentionDays } from "../../src/domain/rhythm";
import {
  dueDay,
  type LastContact,
  type Details,
  type Person,
  type PersonFacts,
} from "../../src/domain/person";
import { promiseReasons } from "../../src/domain/promise-reasons";
import { day } from "./days";

/** What is looked at of somebody of whom nothing is known. */
export const NO_DETAILS: Details = {
  aliases: [],
  relationship: null,
  relationships: [],
  company: null,
  role: null,
  location: null,
  emails: [],
  phones: [],
  profiles: [],
  channel: null,
  boundaries: null,
  interests: [],
  askAbout: [],
  metAt: null,
  introducedBy: null,
  tags: [],
};

const NOTHING_KNOWN: Omit<PersonFacts, "path" | "name"> & Details = {
  ...NO_DETAILS,
  lastContact: null,
  nextContact: null,
  cadence: null,
  cadenceFrom: null,
  circle: null,
  status: "active",
  snoozeUntil: null,
  milestones: [],
  commitments: [],
  interactions: [],
  metOn: null,
  knownSince: null,
  issues: [],
};

/** A person of that name of whom nothing is known but what is given. */
export function someone(facts: Partial<PersonFacts & Details> = {}): Person {
  const name = facts.name ?? "Ana Diaz";
  const all = { ...NOTHING_KNOWN, path: `People/${name}.md`, name, ...facts };
  const { aliases, relationship, company, role, location, ...others } = all;
  const { emails, phones, profiles, channel, boundaries, ...rest } = others;
  const { interests, askAbout, metAt, introducedBy, tags, relationships, ...known } = rest;
  const reach = { emails, phones, profiles, channel, boundaries };
  const history = { interests, askAbout, metAt, introducedBy };
  const bonds = relationship === null ? relationships : [relationship, ...relationships];
  const work = { relationship, relationships: bonds, company, role, location };
  const details = { aliases, tags, ...work, ...reach, ...history };
  const dueOn = dueDay(known);
  const raising = promiseReasons(known.commitments);
  return {
    ...known,
    dueOn,
    dueNumber: dueOn === null ? null : dayNumber(dueOn),
    tagged: tagged(known.interactions),
    promiseReasons: raising,
    promisesFrom: promisesFrom(raising),
    milestoneTimes: milestoneTimes(known.milestones),
    details,
    leanings: { interests, tags, aliases },
  };
}

export function contactOn(text: string): LastContact {
  return { day: day(text), source: "property", from: "People/Ana Diaz.md", line: null };
}

export const WEEKLY: Cadence = { count: 1, unit: "week" };
export const MONTHLY: Cadence = { count: 1, unit: "month" };

export function promise(direction: Commitment["direction"], due: string | null): Commitment {
  const on = due === null ? null : day(due);
  return { text: "send the deck", direction, due: on, source: "property", line: null };
}

export function milestone(facts: Pick<Milestone, "day"> & Partial<Milestone>): Milestone {
  return { kind: "other", text: "new job", yearly: false, celebratedOn: null, ...facts };
}

export function entryOn(on: Day, facts: Partial<Interaction> = {}): Interaction {
  return { day: on, channel: null, direction: null, text: "", tags: [], line: 10, ...facts };
}

export const AN_ISSUE: Issue = {
  code: "not-a-day",
  key: "birthday",
  found: "soon",
  suggestion: null,
  line: 3,
};

/** Of a vault in which no note mentions anybody. */
export const NO_MENTIONS: MentionDays = () => [];
