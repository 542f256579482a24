import type { Brief } from "../../domain/brief";
import type { Commitment } from "../../domain/commitment";
import type { Interaction } from "../../domain/interaction";
import { WORDS } from "../words";

const { milestoneName } = WORDS.reason;

/** The JSON of a brief, an interface for scripts as all that commands print. */
export function briefShape({ person, details, ...brief }: Brief) {
  const { aliases, relationship, company, role, location, channel, boundaries } = details;
  return {
    path: person.path,
    name: person.name,
    aliases,
    relationship,
    company,
    role,
    location,
    circle: person.circle,
    standing: brief.standing,
    cadence: person.cadence,
    lastContact: person.lastContact,
    dueOn: person.dueOn,
    since: brief.since?.day ?? null,
    met: { at: details.metAt, on: person.metOn, introducedBy: details.introducedBy },
    channel,
    boundaries,
    talks: brief.talks.map(talkShape),
    owed: brief.owed.map(({ kind, day }) => ({ kind, day })),
    promises: { mine: brief.mine.map(promiseShape), theirs: brief.theirs.map(promiseShape) },
    balance: brief.balance,
    drift: brief.drift === null ? null : { usualGap: brief.drift.gap, silentDays: brief.drift.days },
    milestones: brief.milestones.map(({ milestone, day, years }) => ({
      text: milestoneName(milestone),
      day,
      years,
    })),
    askAbout: details.askAbout,
    interests: details.interests,
    reach: brief.ways,
    profiles: brief.profiles,
  };
}

function talkShape({ day, channel, direction, text, tags, line }: Interaction) {
  return { day, channel, direction, text, tags, line };
}

function promiseShape({ text, due, line, from }: Commitment) {
  return { text, due, line, from: from ?? null };
}
