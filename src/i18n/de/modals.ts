import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { Standing } from "../../domain/standing";
import type { Dates } from "../dates";
import type { DayProblem } from "../en/modals";
import { CHANNEL_WORDS } from "./channel-names";
import { onDay } from "./days";
import { whenText } from "./reason";

/** The words of the modals and of the person picker. */
export const MODALS = {
  cancel: "Abbrechen",
  clear: "Herausnehmen",
  close: "Schließen",
  failed:
    "Es wurde nichts geschrieben. Alles Eingetragene steht noch hier und lässt sich noch einmal sichern.",
  broken:
    "Etwas ist schiefgegangen, und vielleicht wurde nicht alles geschrieben. Alles Eingetragene steht noch hier; Näheres steht in der Entwicklerkonsole.",
  dayExamples: { past: "heute, vor 3 Tagen", future: "Freitag, in 3 Wochen" },
  inCalendar: (label: string) => `${label} im Kalender`,
  log: {
    people: "Mit",
    add: "Person hinzufügen…",
    remove: (name: string) => `${name} weglassen`,
    kept: "Damit eingelöst",
    sides: {
      mine: (text: string) => `Von mir versprochen: ${text}`,
      theirs: (text: string) => `Mir versprochen: ${text}`,
    },
    settled: "Damit erledigt",
    talkedAbout: "Danach wolltest du fragen; abhaken, was zur Sprache kam",
    topicOf: (name: string, topic: string) => `${name}: ${topic}`,
    more: "Nächstes Mal, privat, Tags",
    askAbout: "Nächstes Mal fragen nach",
    nextContact: "Nächster Kontakt",
    isPrivate: "Privat",
    privateNote: "Bleibt verborgen, während private Zeilen verborgen sind.",
    tags: "Tags",
    tagsPlaceholder: "danke, vorgestellt",
    day: "Wann",
    today: "heute",
    channel: "Kanal",
    noChannel: "Keine Angabe",
    channels: CHANNEL_WORDS,
    direction: "Richtung",
    directions: { none: "Keine Angabe", to: "Von mir", from: "An mich", both: "Beidseitig" },
    text: "Worum ging es?",
    textPlaceholder: "Worüber gesprochen wurde",
    preview: "Diese Zeile wird geschrieben",
    save: "Eintragen",
  },
  snooze: {
    until: "Wieder da am",
    save: "Zurückstellen",
  },
  nextContact: {
    day: "Nächster Kontakt",
    save: "Planen",
  },
  move: {
    day: "Fällig",
    save: "Verschieben",
  },
  promise: {
    text: "Was wurde versprochen?",
    placeholder: "die Folien schicken",
    side: "Wer hat es versprochen?",
    sides: { mine: "Ich", theirs: "Die andere Person" },
    day: "Bis wann? Darf offen bleiben",
    save: "Notieren",
  },
  milestone: {
    kind: "Welcher Anlass?",
    kinds: { birthday: "Geburtstag", other: "Etwas anderes" },
    text: "Was gibt es zu feiern?",
    placeholder: "Hochzeit, neue Stelle",
    day: "Wann",
    dayPlaceholder: "1986-04-15, oder 04-15 ohne das Jahr",
    badDay: "Möglich sind 1986-04-15, oder 04-15, wenn das Jahr nicht bekannt ist.",
    yearly: "Kehrt jedes Jahr wieder",
    save: "Notieren",
  },
  newPerson: {
    title: "Neue Person",
    name: "Name",
    metAt: "Wo oder wie kennengelernt",
    metAtPlaceholder: "darf offen bleiben",
    followUp: "In zwei Tagen wieder melden",
    preview: "Diese Notiz wird angelegt",
    taken: (path: string) => `Die Notiz ${path} gibt es schon. Bitte einen anderen Namen wählen.`,
    save: "Anlegen",
  },
  cadence: {
    words: "Wie oft, oder ein Kreis",
    placeholder: "3 Monate, vierteljährlich",
    problem: (words: string) =>
      `„${words}“ ist kein Rhythmus. Möglich sind zum Beispiel 3 Monate oder vierteljährlich.`,
    save: "Festlegen",
  },
  relationship: {
    words: "Welche Beziehung",
    placeholder: "Mentorin, Freund, Kunde",
    usual: ["Mentorin", "Mentee", "Kollege", "Kundin", "Vorgesetzter", "Mitarbeiterin"],
    save: "Festlegen",
  },
  tag: {
    words: "Tag",
    placeholder: "kunde, lesekreis",
    problem: (words: string) =>
      `„${words}“ ist kein Tag. Ein Tag hat Buchstaben, Ziffern, -, _ und / und keine Leerzeichen.`,
    save: "Hinzufügen",
  },
  pickers: {
    keep: "Welches Versprechen ist eingelöst?",
    drop: "Welches Versprechen wird gestrichen?",
    move: "Welches Versprechen wird verschoben?",
    celebrate: "Was wurde gefeiert?",
    circle: "Welcher Kreis?",
    noCircle: "Kein Kreis",
    removeTag: "Welches Tag wird entfernt?",
    nothing: "Nichts passt",
    mine: "Von mir versprochen",
    theirs: "Mir versprochen",
    create: (name: string) => `„${name}“ anlegen`,
  },
  picker: {
    placeholder: "Person nach Name, Alias oder Firma suchen",
    nobody: "Keine Person passt",
  },
};

/** The title of the log modal. */
export function logTitle(name: string): string {
  return `Kontakt mit ${name} eintragen`;
}

/** The titles of the other forms about somebody. */
export const titles = {
  nextContact: (name: string) => `Nächsten Kontakt mit ${name} planen`,
  move: (text: string) => `„${text}“ verschieben`,
  promise: (name: string) => `Versprechen zwischen dir und ${name}`,
  milestone: (name: string) => `Anlass von ${name}`,
  cadence: (name: string) => `Rhythmus von ${name}`,
  relationship: (name: string) => `Beziehung zu ${name}`,
  tag: (name: string) => `Tag für ${name}`,
};

/** The title of the snooze modal. */
export function snoozeTitle(name: string): string {
  return `${name} zurückstellen`;
}

/** What is wrong with the day of a form and how to put it right. */
export function dayProblemText(problem: DayProblem, toward: "past" | "future"): string {
  switch (problem) {
    case "missing":
      return toward === "past"
        ? "Bitte einen Tag angeben, etwa heute, letzten Freitag oder 2026-11-20."
        : "Bitte einen Tag angeben, etwa morgen, nächsten Freitag, in 3 Wochen oder 2026-12-04.";
    case "in-future":
      return "Bitte heute oder einen früheren Tag wählen; eingetragen wird, was schon stattgefunden hat.";
    case "not-ahead":
      return "Bitte einen Tag nach heute wählen.";
  }
}

/** Where somebody stands, for the picker: `seit 3 Wochen überfällig`, `fällig am Dienstag`, `Kontakt am 30. Sept.`. */
export function standingText(
  person: Person,
  standing: Standing,
  { today, dates }: { today: Day; dates: Dates },
): string {
  const { dueOn, lastContact, snoozeUntil } = person;
  switch (standing) {
    case "never":
      return "noch kein Kontakt";
    case "snoozed":
      return snoozeUntil === null ? "zurückgestellt" : `zurückgestellt bis ${dates.near(snoozeUntil, today)}`;
    case "paused":
      return "pausiert";
    case "let-go":
      return "losgelassen";
    case "overdue":
    case "due":
    case "soon":
      return dueOn === null ? "" : dueText(dueOn, today, dates);
    case "fine":
      return lastContact === null ? "" : `Kontakt ${onDay(lastContact.day, today, dates)}`;
  }
}

function dueText(dueOn: Day, today: Day, dates: Dates): string {
  return dueOn < today
    ? `${whenText(dueOn, today, dates)} überfällig`
    : `fällig ${onDay(dueOn, today, dates)}`;
}

/** What an interaction can have settled, in the form that logs it. */
export const settledText = {
  congrats: (what: string) => `Gratuliert: ${what}`,
  thanks: (what: string) => (what === "" ? "Danke gesagt" : `Danke gesagt: ${what}`),
  repair: () => "Wir haben uns ausgesprochen",
};
