import type { AffinityReason } from "../../domain/affinity";
import type { Drift } from "../../domain/drift";
import type { Interaction } from "../../domain/interaction";
import type { Load } from "../../domain/load";
import type { Relief } from "../../domain/relief";
import type { TimelineEvent } from "../../domain/timeline";
import { gist } from "../../note/text/gist";
import { basename, basenameBesideDay } from "../../note/text/reading";
import type { Dates } from "../dates";
import { everyText } from "./brief";
import { number, plural } from "./counting";
import { milestoneName } from "./reason";

/** Words about load and drift. */
export const PRACTICES = {
  nobodyDrifts: "Nobody's rhythm has broken.",
  nobodyMatches: "Nobody's interests, tags or links match that note.",
  emptyTimeline: (name: string) => `Nothing is on record about ${name} yet.`,
  noCadences: "Nobody has a cadence, so nothing is asked of you.",
};

/** How often they really are in touch: `usually every 2 months`. */
export function gapText(gap: number, dates: Dates): string {
  return `usually every ${gap === 1 ? "day" : dates.span(gap)}`;
}

/** What a rhythm was and what has become of it: `usually every 2 weeks, nothing for 6 weeks`. */
export function driftText({ gap, days }: Pick<Drift, "gap" | "days">, dates: Dates): string {
  return `${gapText(gap, dates)}, nothing for ${dates.span(days)}`;
}

/** The load in sentences: what is asked for, what was managed, and what would help. */
export function loadTexts(load: Load): readonly string[] {
  if (load.people === 0) return [PRACTICES.noCadences];
  const people = plural(load.people, { one: "one person", other: `${number(load.people)} people` });
  return [
    `Your cadences ask for ${contacts(load.asked)} a week, for ${people}.`,
    ...(load.managed === null ? [] : [`In the last eight weeks you had ${contacts(load.managed)} a week.`]),
    ...(load.capacity === null ? [] : [`You want to have ${contacts(load.capacity)} a week.`]),
    verdict(load),
  ];
}

function verdict({ managed, capacity, fits, isManaged, advice }: Load): string {
  if (managed === null && capacity === null)
    return "How many you manage is known once your logs go back eight weeks.";
  if (fits) return isManaged ? "That fits." : "That fits, but it is more than you managed.";
  return advice === null
    ? "That is more than you have room for."
    : `That is more than you have room for. ${reliefText(advice)}`;
}

/** What relaxing a circle would bring: `The circle friend: every 6 months instead of every 3 months saves 1.2 contacts a week.` */
export function reliefText({ circle, from, to, saves }: Relief): string {
  return `The circle ${circle}: ${everyText(to)} instead of ${everyText(from)} saves ${contacts(saves)} a week.`;
}

function contacts(count: number): string {
  return figure(count) === "1" ? "1 contact" : `${figure(count)} contacts`;
}

/** To one decimal: nobody has a twentieth of a talk. */
function figure(count: number): string {
  return number(Math.round(count * 10) / 10);
}

/** Why somebody would like a note: `cares about maps`, `has the tag maps`, `links to Chess`, `is named in it`. */
export function affinityText(reason: AffinityReason): string {
  switch (reason.kind) {
    case "interest":
      return `cares about ${reason.text}`;
    case "tag":
      return `has the tag ${reason.text}`;
    case "link":
      return `links to ${basename(reason.path)}`;
    case "named":
      return "is named in it";
  }
}

/** An event of a shared history, in a few words. */
export function eventText(event: TimelineEvent): string {
  switch (event.kind) {
    case "met":
      return "you met";
    case "talk":
      return talkText(event.interaction);
    case "promise":
      return headed("promise kept", event.interaction.text);
    case "milestone":
      return milestoneName(event.milestone);
    case "note":
      return `in ${basenameBesideDay(event.path)}`;
  }
}

function talkText({ channel, text }: Interaction): string {
  return headed(channel ?? "in touch", text);
}

/** What it was, and what about where the entry says it. */
function headed(head: string, text: string): string {
  const words = gist(text);
  return words === "" ? head : `${head}: ${words}`;
}
