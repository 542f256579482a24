import type { Balance } from "../../domain/balance";
import type { Cadence, CadenceUnit } from "../../domain/cadence";
import { daysBetween, type Day } from "../../domain/day";
import type { Interaction } from "../../domain/interaction";
import type { NearMilestone } from "../../domain/brief";
import type { Details } from "../../domain/person";
import type { Dates } from "../dates";
import { channelName } from "./channel-names";
import { number, plural } from "./counting";
import { onDay, since } from "./days";
import { agoText, milestoneName } from "./reason";

/** The words of what is told before a talk. */
export const BRIEF = {
  parts: {
    owed: "Ein Wort wert",
    talks: "Letzte Gespräche",
    mine: "Von mir versprochen",
    theirs: "Mir versprochen",
    milestones: "Zu feiern",
    askAbout: "Fragen nach",
    between: "Geben und bitten",
    interests: "Interessen",
    met: "Kennengelernt",
  },
  /** What to ask about, with whom there are talks at regular times. */
  agenda: "Für das nächste Gespräch",
  onlyAsked: "Die letzten drei Male war es eine Bitte. Vielleicht erst etwas geben.",
  boundaries: "Grenzen",
  reach: "Erreichen",
  /** Of the window about several people. */
  title: (people: number) => `Überblick über ${people} Personen`,
  steps: {
    log: "Eintragen…",
    logAll: "Mit allen eintragen…",
    promise: "Versprechen…",
    topic: "Etwas für das nächste Gespräch vormerken…",
    copy: "Als Markdown kopieren",
    insert: (note: string) => `In ${note} einfügen`,
    open: "Notiz öffnen",
  },
  isPrivate: "Private Zeilen sind verborgen",
  copied: "Als Markdown kopiert.",
  notCopied: "In die Zwischenablage kann hier nicht geschrieben werden, es wurde nichts kopiert.",
  inserted: (names: readonly string[]) => `Überblick eingefügt: ${names.join(", ")}.`,
  nothing: "Die Notiz sagt noch nicht mehr.",
};

export const BEFORE = {
  title: "Vorher",
  parts: {
    there: "Wer da sein wird",
    wanted: "Was du willst",
    sought: "Nach wem du Ausschau hältst",
  },
  noNote: "noch keine Notiz",
  isNew: "neu für dich",
  never: "noch kein Kontakt",
  errands: {
    ask: (name: string, topic: string) => `${name} fragen nach: ${topic}`,
    theirs: (name: string, text: string) => `${name} hat versprochen: ${text}`,
    mine: (name: string, text: string) => `du hast ${name} versprochen: ${text}`,
  },
  pair: (one: string, other: string) => `${one} und ${other} könnten sich kennenlernen`,
};

/** How giving has been lately, without any sum. */
export function balanceText(balance: Balance): string {
  switch (balance) {
    case "from-me":
      return "Zuletzt kam mehr von mir.";
    case "from-them":
      return "Zuletzt kam mehr von der anderen Seite.";
    case "both-ways":
      return "Zuletzt haben beide gegeben.";
    case "idle":
      return "Seit einer Weile hat keiner etwas vom anderen gebraucht: ein guter Grund, sich zu melden.";
  }
}

/** By which channel they like to be reached. */
export function prefersText(channel: string): string {
  return `Am liebsten: ${channelName(channel)}`;
}

const EVERY: Readonly<Record<CadenceUnit, { readonly one: string; readonly several: string }>> = {
  day: { one: "jeden Tag", several: "Tage" },
  week: { one: "jede Woche", several: "Wochen" },
  month: { one: "jeden Monat", several: "Monate" },
  year: { one: "jedes Jahr", several: "Jahre" },
};

/** What they do and where: `Architektin, Tidewater Architects`. */
export function workText({ role, company }: Pick<Details, "role" | "company">): string {
  return [role, company].filter((part) => part !== null).join(", ");
}

/** How often to be in touch: `alle 3 Monate`. */
export function everyText({ count, unit }: Cadence): string {
  const { one, several } = EVERY[unit];
  return plural(count, { one, other: `alle ${number(count)} ${several}` });
}

/** The last contact and the day of the next one, as they stay true in a note. */
export const keptStanding = {
  last: (day: Day) => `letzter Kontakt ${day}`,
  due: (day: Day) => `fällig ${day}`,
};

/** When somebody was last in touch, beside how late they are. */
export function lastContactText(day: Day, today: Day, dates: Dates): string {
  return `letzter Kontakt ${onDay(day, today, dates)}`;
}

const ARROWS: Readonly<Record<"to" | "from" | "both", string>> = { to: "→", from: "←", both: "↔" };

/** When, how and who moved: `30. Sept., Kaffee →`; with the day alone where no more is known. */
export function talkHead({ channel, direction }: Interaction, day: string): string {
  const how = [
    channel === null ? null : channelName(channel),
    direction === null ? null : ARROWS[direction],
  ].filter((part) => part !== null);
  return how.length === 0 ? day : `${day}, ${how.join(" ")}`;
}

/** Until when a promise is due: `bis Freitag`, `seit 2 Tagen fällig`; nothing where it is open. */
export function promiseDueText(due: Day | null, today: Day, dates: Dates): string {
  if (due === null) return "";
  const late = daysBetween(due, today);
  return late > 0 ? `${since(late, dates)} fällig` : `bis ${dates.near(due, today)}`;
}

/** The same as it stays true in a note. */
export function promiseByText(due: Day | null): string {
  return due === null ? "" : `bis ${due}`;
}

/** What is celebrated, with the years that are completed: `Geburtstag, wird 40`. */
export function celebrationText({ milestone, years }: NearMilestone): string {
  const name = milestoneName(milestone);
  if (years === null) return name;
  if (milestone.kind === "birthday") return `${name}, wird ${years}`;
  return `${name}, ${plural(years, { one: "1 Jahr", other: `${years} Jahre` })}`;
}

/** How near the day of a milestone is: `Dienstag`, `vor 5 Tagen`. */
export function celebrationDayText(day: Day, today: Day, dates: Dates): string {
  return agoText(day, today, dates);
}

/** How they met: `Lesekreis der Bibliothek, durch Noor El-Sayed`; empty where nothing is said. */
export function metText({ metAt, introducedBy }: Pick<Details, "metAt" | "introducedBy">): string {
  const through = introducedBy === null ? null : `durch ${introducedBy}`;
  return [metAt, through].filter((part) => part !== null).join(", ");
}

/** Since when they have known each other, and for how long once that is some time. */
export function sinceText(metOn: Day, today: Day, dates: Dates): string {
  const length = daysBetween(metOn, today);
  if (length === 0) return "heute";
  const on = `seit ${dates.short(metOn, today)}`;
  return length < SOME_TIME ? on : `${on}, ${dates.completed(length)}`;
}

const SOME_TIME = 30;

/** The same as it stays true in a note. */
export function keptSinceText(metOn: Day): string {
  return `seit ${metOn}`;
}
