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
import { channelName } from "./channel-names";
import { number, plural } from "./counting";
import { milestoneName } from "./reason";
import { since } from "./days";

/** Words about load and drift. */
export const PRACTICES = {
  nobodyDrifts: "Niemand ist ungewohnt lange still.",
  nobodyMatches: "Niemandes Interessen, Tags oder Links passen zu dieser Notiz.",
  emptyTimeline: (name: string) => `Über ${name} ist noch nichts vermerkt.`,
  noCadences: "Niemand hat einen Rhythmus, also wird nichts verlangt.",
};

/** How often they really are in touch: `sonst alle 2 Monate`. */
export function gapText(gap: number, dates: Dates): string {
  return `sonst ${gap === 1 ? "jeden Tag" : `alle ${dates.span(gap)}`}`;
}

/** What a rhythm was and what has become of it: `sonst alle 3 Wochen, seit 2 Monaten nichts`. */
export function driftText({ gap, days }: Pick<Drift, "gap" | "days">, dates: Dates): string {
  return `${gapText(gap, dates)}, ${since(days, dates)} nichts`;
}

/** The load in sentences: what is asked for, what was managed, and what would help. */
export function loadTexts(load: Load): readonly string[] {
  if (load.people === 0) return [PRACTICES.noCadences];
  const people = plural(load.people, { one: "einer Person", other: `${number(load.people)} Personen` });
  return [
    `Die Rhythmen von ${people} verlangen ${contacts(load.asked)} pro Woche.`,
    ...(load.managed === null ? [] : [`In den letzten acht Wochen: ${contacts(load.managed)} pro Woche.`]),
    ...(load.capacity === null ? [] : [`Vorgenommen: ${contacts(load.capacity)} pro Woche.`]),
    verdict(load),
  ];
}

function verdict({ managed, capacity, fits, isManaged, advice }: Load): string {
  if (managed === null && capacity === null)
    return "Wie viele es sind, zeigt sich, sobald die Verläufe acht Wochen zurückreichen.";
  if (fits) return isManaged ? "Das passt." : "Das passt, ist aber mehr, als du geschafft hast.";
  return advice === null ? "Das ist zu viel." : `Das ist zu viel. ${reliefText(advice)}`;
}

/** What relaxing a circle would bring. */
export function reliefText({ circle, from, to, saves }: Relief): string {
  return `Der Kreis ${circle}: ${everyText(to)} statt ${everyText(from)} spart ${contacts(saves)} pro Woche.`;
}

function contacts(count: number): string {
  return `${figure(count)} ${figure(count) === "1" ? "Kontakt" : "Kontakte"}`;
}

/** To one decimal: nobody has a twentieth of a talk. */
function figure(count: number): string {
  return number(Math.round(count * 10) / 10);
}

/** Why somebody would like a note. */
export function affinityText(reason: AffinityReason): string {
  switch (reason.kind) {
    case "interest":
      return `interessiert sich für ${reason.text}`;
    case "tag":
      return `hat das Tag ${reason.text}`;
    case "link":
      return `verweist auf ${basename(reason.path)}`;
    case "named":
      return "wird darin genannt";
  }
}

/** An event of a shared history, in a few words. */
export function eventText(event: TimelineEvent): string {
  switch (event.kind) {
    case "met":
      return "kennengelernt";
    case "talk":
      return talkText(event.interaction);
    case "promise":
      return headed("Versprechen eingelöst", event.interaction.text);
    case "milestone":
      return milestoneName(event.milestone);
    case "note":
      return `in ${basenameBesideDay(event.path)}`;
  }
}

function talkText({ channel, text }: Interaction): string {
  return headed(channel === null ? "Kontakt" : channelName(channel), text);
}

/** What it was, and what about where the entry says it. */
function headed(head: string, text: string): string {
  const words = gist(text);
  return words === "" ? head : `${head}: ${words}`;
}
