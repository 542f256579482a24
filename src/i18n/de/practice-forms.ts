import { daysBetween, type Day } from "../../domain/day";
import type { LettingGo } from "../../domain/letting-go";
import type { Dates } from "../dates";
import { number, plural } from "./counting";
import { since } from "./days";

/** Names of the commands of practices. */
export const practiceCommands = {
  share: "Wem gefiele diese Notiz?",
  meeting: "Nach einem Treffen: mit allen eintragen…",
  load: "Was verlangen die Rhythmen?",
  lettingGo: "Loslassen erwägen…",
  calendar: "Kontaktkalender zeigen",
  introduce: "Zwei Personen einander vorstellen…",
  /** Those about the person of the note in front, by their ids. */
  here: {
    timeline: "Zeitleiste: die Geschichte mit der Person dieser Notiz",
    "add-topic": "Etwas für das nächste Gespräch mit der Person dieser Notiz vormerken…",
    "record-change": "Veränderung im Leben der Person dieser Notiz eintragen…",
    "feedback-ask": "Rückmeldung: die Person dieser Notiz darum bitten…",
    "feedback-give": "Rückmeldung: eintragen, was die Person dieser Notiz bekam…",
  },
};

/** Words of the window that finds readers for a note. */
export const SHARING = {
  who: "Ankreuzen, wer sie bekommt",
  nobody:
    "Niemandes Interessen, Tags oder Links passen zu dieser Notiz. Personen lassen sich trotzdem hinzufügen.",
  add: "Person hinzufügen…",
  more: (count: number) =>
    plural(count, { one: "Eine weitere zeigen", other: `${number(count)} weitere Personen zeigen` }),
  words: "Ein Wort dazu, kann leer bleiben",
  placeholder: "für ihre Ausstellung",
  preview: (people: number) =>
    people > 1 ? "Diese Zeile kommt in jede Notiz" : "Diese Zeile wird geschrieben",
  save: "Als geteilt eintragen",
  done: (names: string) => `Als geteilt eingetragen: ${names}.`,
};

export function sharingTitle(note: string): string {
  return `Wem gefiele „${note}“?`;
}

/** What the log says of a note that was shared. */
export function sharedEntry(link: string, words: string): string {
  return words === "" ? `${link} geschickt` : `${link} geschickt: ${words}`;
}

export const SENDING = {
  intro:
    "Eingetragen. Ein Entwurf je Person, den du durchliest und selbst sendest; du brauchst keinen davon.",
  draft: "Nachricht entwerfen…",
  ways: { email: "per Mail", message: "als Nachricht" },
  noWay: "keine Adresse in der Notiz; der Entwurf lässt sich kopieren",
  handed: { email: "in der Mail-App geöffnet", message: "als Nachricht geöffnet", copy: "kopiert" },
};

export function sendingTitle(note: string): string {
  return `„${note}“ schicken`;
}

export function sharedReason(note: string, about: string): string {
  return `bei „${note}“ musste ich an dich denken${about === "" ? "" : `, wegen ${about}`}.`;
}

/** A place for a person in a form. */
export const PERSON_SLOT = { choose: "Person wählen…" };

export const COPYING = {
  copied: "Kopiert.",
  notCopied: "Die Zwischenablage ist hier nicht zugänglich, es wurde nichts kopiert.",
};

/** Words of the window that introduces two people. */
export const INTRODUCING = {
  title: "Zwei Personen einander vorstellen",
  one: "Wen",
  other: "Wem",
  suggestions: "Sie könnten sich etwas zu sagen haben",
  pair: (one: string, other: string) => `${one} und ${other}`,
  noSuggestion: "Keine zwei, die sich noch nicht kennen, teilen zwei Interessen oder Tags.",
  noneFor: (name: string) => `Niemand, den ${name} noch nicht kennt, teilt zwei Interessen oder Tags.`,
  shared: (topics: readonly string[]) => `Gemeinsam haben sie: ${topics.join(", ")}.`,
  nothingShared: "Ihre Notizen nennen nichts Gemeinsames.",
  ask: (name: string) => `Zuerst ${name} fragen`,
  copy: "Kopieren",
  words: "Was sie verbindet, kann leer bleiben",
  preview: (name: string) => `Das kommt in die Notiz von ${name}, das Entsprechende in die andere`,
  later:
    "In zwei Wochen stehen beide wieder in der Liste, um zu hören, was daraus wurde, sofern nicht schon früher etwas geplant ist. Ist für später etwas geplant, bleibt es dabei, und ein Versprechen, nachzufragen, kommt dazu.",
  save: "Vorstellung eintragen",
  done: (names: string) => `Vorstellung eingetragen: ${names}.`,
};

/** What the log says of an introduction. */
export function introductionEntry(link: string, words: string): string {
  return words === "" ? `bekannt gemacht mit ${link}` : `bekannt gemacht mit ${link}: ${words}`;
}

/** What I promise where a later talk with somebody is planned: to ask what came of the other. */
export function introductionPromise(name: string): string {
  return `nachfragen, was aus der Bekanntschaft mit ${name} geworden ist`;
}

/** What to ask somebody before an introduction. */
export function introductionDraft(to: string, about: string, shared: readonly string[]): string {
  const both = shared.length === 0 ? "" : ` Was verbindet: ${shared.join(", ")}.`;
  return `Hallo ${to}, da gibt es jemanden, der ein Kennenlernen wert wäre: ${about}.${both} Darf ich den Kontakt herstellen? Ein Nein ist genauso recht.`;
}

/** Words of the windows about feedback. */
export const FEEDBACK = {
  title: {
    ask: (name: string) => `${name} um Rückmeldung bitten`,
    give: (name: string) => `Rückmeldung für ${name}`,
  },
  topic: "Wozu?",
  placeholder: "mein Vortrag in Porto",
  due: "Bis wann wäre sie hilfreich? Kann leer bleiben",
  preview: {
    ask: "Diese Zeile wird geschrieben, und die Antwort wird erwartet",
    give: "Diese Zeile wird geschrieben",
  },
  save: "Eintragen",
  askedEntry: (topic: string) => `um Rückmeldung gebeten: ${topic}`,
  awaited: (topic: string) => `Rückmeldung: ${topic}`,
  givenEntry: (topic: string) => `Rückmeldung gegeben: ${topic}`,
  done: {
    ask: (name: string, topic: string) => `${name} um Rückmeldung gebeten: ${topic}.`,
    give: (name: string, topic: string) => `Rückmeldung für ${name} eingetragen: ${topic}.`,
  },
};

/** Said before somebody is asked for something again. */
export function onlyAskedHint(name: string): string {
  return `Die letzten drei Male war es eine Bitte an ${name}. Vielleicht erst etwas geben oder einfach grüßen.`;
}

/** Words of the window that records a change in somebody's life. */
export const CHANGES = {
  title: (name: string) => `Was hat sich bei ${name} geändert?`,
  fields: { company: "Firma", role: "Aufgabe", location: "Ort" },
  other: "Etwas anderes",
  placeholder: "hat eine Tochter, ist aus der Elternzeit zurück",
  day: "Seit wann?",
  response: "Verlangt es ein Wort?",
  responses: { congratulate: "Gratulieren", support: "Beistehen", none: "Keins von beiden" },
  effect: {
    congratulate: "Es steht als Anlass in der Liste, bis gratuliert ist.",
    support:
      "Die Person steht innerhalb einer Woche in der Liste, die Veränderung bei dem, wonach zu fragen ist. Ist für später etwas geplant, bleibt es dabei, und ein Versprechen, nachzufragen, kommt dazu.",
    none: "Deswegen kommt nichts in die Liste.",
  },
  preview: "Das wird geschrieben",
  save: "Eintragen",
  done: (names: string) => `Veränderung eingetragen: ${names}.`,
  /** The heading of a life's changes in a note that has none for them. */
  heading: "Werdegang",
  /** What I promise where a later talk is planned. */
  promise: "nachfragen, wie es geht",
  labels: { company: "Firma", role: "Aufgabe", location: "Ort" },
  moved: (place: string) => `Umzug nach ${place}`,
  started: (work: string) => `neue Stelle: ${work}`,
};

/** Words of the window for the time after a meeting or an event. */
export const MEETING = {
  title: (note: string) => `Nach „${note}“`,
  who: "Wer war dabei?",
  isNew: (path: string) => `Neu: ${path} wird angelegt`,
  isTaken: (path: string) => `Es gibt schon eine Notiz ${path}`,
  others: "Andere, die noch keine Notiz haben, durch Kommas getrennt",
  othersPlaceholder: "Jo Lind, Karl Berg",
  add: "Person hinzufügen…",
  metAt: "Woher die Neuen bekannt sind",
  day: "Tag",
  noName: "Ein Name braucht mindestens einen Buchstaben oder eine Ziffer",
  text: "Worum ging es? Kann leer bleiben",
  preview: (people: number) =>
    people > 1 ? "Diese Zeile kommt in jede Notiz" : "Diese Zeile wird geschrieben",
  followUp: "Wer neu ist, steht zwei Tage danach in der Liste, um den Faden aufzunehmen.",
  save: "Mit allen eintragen",
  done: (names: string) => `Kontakt eingetragen: ${names}.`,
};

/** Words of the form that collects what to bring up. */
export const TOPIC = {
  title: (name: string) => `Für das nächste Gespräch mit ${name}`,
  label: "Was soll zur Sprache kommen?",
  placeholder: "das Angebot aus Porto",
  save: "Vormerken",
};

/** Words of the answer on what the cadences ask for. */
export const LOAD = {
  title: "Was die Rhythmen verlangen",
  others: "Was sonst seltener sein könnte:",
  settings: "Einstellungen öffnen",
  name: "Was das verlangt",
};

/** Words of the windows in which somebody is let go. */
export const LETTING_GO = {
  title: "Loslassen erwägen",
  intro:
    "Manche Verbindung hat ihre Zeit gehabt, und das ist in Ordnung. Die Notizen bleiben, die Tür bleibt offen.",
  nobody: "Es gibt niemanden, bei dem es an der Zeit wäre.",
  less: "Seltener…",
  pause: "Pausieren",
  letGo: "Loslassen…",
  letGoTitle: (name: string) => `${name} loslassen`,
  word: "Ein letztes freundliches Wort, nach Belieben",
  kindWord: (name: string) =>
    `Hallo ${name}, heute gingen meine Gedanken zu dir. Wir haben uns ein wenig aus den Augen verloren, und eine Antwort braucht es nicht. Danke für die gemeinsame Zeit; meine Tür bleibt offen.`,
  copy: "Kopieren",
  sent: "Es ist verschickt; eintragen",
  door: "Nichts bringt die Person mehr in die Liste. Wieder aufnehmen geht jederzeit.",
  save: "Loslassen",
  /** What the log says of the kind word. */
  entry: "ein letztes freundliches Wort",
};

/** Why it may be time to let somebody go. */
export function lettingGoText(offer: LettingGo, today: Day, dates: Dates): string {
  if (offer.kind === "overdue") return `überfällig: ${dates.span(offer.days)}`;
  const times = `${number(offer.attempts)} Nachrichten`;
  return `${times} ${since(daysBetween(offer.since, today), dates)} ohne Antwort`;
}

/** Words of the history that is shared with somebody. */
export const TIMELINE = {
  view: "Zeitleiste",
  nobodyInFront: "Sobald die Notiz einer Person offen ist, steht hier die gemeinsame Geschichte.",
  more: (count: number) =>
    plural(count, { one: "Eines mehr zeigen", other: `${number(count)} weitere zeigen` }),
  nobody: "Den Block in die Notiz einer Person setzen oder darin Namen nennen, einen pro Zeile.",
};

/** Words of the calendar of contacts. */
export const CALENDAR = {
  title: "Kontaktkalender",
  everybody: "Alle",
  choose: "Eine Person…",
  unit: "Jedes Feld ist",
  units: { day: "ein Tag", week: "eine Woche", month: "ein Monat" },
  nothing: "kein Kontakt",
  more: (count: number) => plural(count, { one: "eine weitere Person", other: `${number(count)} weitere` }),
  shades: "Je voller ein Feld ist, desto mehr Kontakte gab es.",
  asList: "Dasselbe als Liste",
  span: (from: string, to: string) => `${from} bis ${to}`,
};

/** With whom there was contact. */
export function contactsText(names: readonly string[]): string {
  return names.length === 0 ? CALENDAR.nothing : `Kontakt mit ${names.join(", ")}`;
}
