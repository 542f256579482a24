import type { Cadence, CadenceUnit } from "../../domain/cadence";
import type { LastContact, Person } from "../../domain/person";
import type { CadenceOrigin, NoteExplanation } from "../../note/people/explain-note";
import { nameOfFile } from "../../note/properties/identity";
import type { Exclusion, PersonMarker, Unclaimed } from "../../note/people/recognize";
import type { WhyWords } from "../en/why";
import type { CountedWords } from "../counting";
import { number, plural } from "./counting";

/** The words of the window that says why a note is a person. */
export const WHY = {
  openSettings: "Einstellungen öffnen",
  showContact: "Letzten Kontakt zeigen",
  title: (isPerson: boolean) =>
    isPerson ? "Warum diese Notiz eine Person ist" : "Warum diese Notiz keine Person ist",
};

const STATUSES: Readonly<Record<Person["status"], string>> = {
  active: "aktiv",
  paused: "pausiert",
  "let-go": "losgelassen",
  deceased: "verstorben",
};

const UNITS: Readonly<Record<CadenceUnit, CountedWords>> = {
  day: { one: "Tag", other: "Tage" },
  week: { one: "Woche", other: "Wochen" },
  month: { one: "Monat", other: "Monate" },
  year: { one: "Jahr", other: "Jahre" },
};

/** Why a note is a person or not; `lookedFor` names what makes notes people, by the settings. */
export function whyWords({ path, verdict, person, cadence }: NoteExplanation, lookedFor: string): WhyWords {
  const name = person?.name ?? nameOfFile(path);
  if (verdict.kind === "unclaimed") return unclaimedWords(name, verdict.why, lookedFor);
  const because = markerText(verdict.marker);
  if (verdict.kind === "excluded") {
    const { why, advice } = exclusionWords(verdict.why);
    const otherwise = `Sonst wäre sie eine, denn ${because}.`;
    return { sentences: [`${name} ist keine Person: ${why}.`, otherwise], advice };
  }
  const answer = `${name} ist eine Person, denn ${because}.`;
  if (person === null || cadence === null) return { sentences: [answer], advice: null };
  const facts = [contactText(person), ...statusTexts(person), cadenceText(cadence.is, cadence.from)];
  return { sentences: [answer, ...facts, ...dueTexts(person), ...issueTexts(person)], advice: null };
}

/** What makes a note a person, as the second half of a sentence. */
function markerText({ by, rule }: PersonMarker): string {
  switch (by) {
    case "folder":
      return `die Notiz ist im Ordner ${rule}`;
    case "tag":
      return `die Notiz hat das Tag #${rule}`;
    case "property":
      return `die Notiz hat die Eigenschaft ${rule}`;
  }
}

function unclaimedWords(name: string, why: Unclaimed, lookedFor: string): WhyWords {
  switch (why) {
    case "no-marker":
      return {
        sentences: [`${name} ist keine Person: Nichts kennzeichnet die Notiz so.`, lookedForText(lookedFor)],
        advice:
          "Bitte der Notiz eines davon geben, oder ihren Ordner, eines ihrer Tags oder eine ihrer Eigenschaften in den Einstellungen eintragen.",
      };
    case "template-folder":
      return {
        sentences: [`${name} ist keine Person: Die Notiz ist in einem Ordner für Vorlagen.`],
        advice: "Geht es um einen Menschen, gehört sie in einen anderen Ordner.",
      };
    case "folder-note":
      return {
        sentences: [
          `${name} ist keine Person: Die Notiz heißt wie ihr Ordner und gilt als Notiz zum ganzen Ordner.`,
        ],
        advice: "Heißt jemand so, hilft ein anderer Name für die Notiz.",
      };
  }
}

function lookedForText(lookedFor: string): string {
  return lookedFor === ""
    ? "Die Einstellungen nennen keinen Ordner, kein Tag und keine Eigenschaft."
    : `Gesucht wurde nach ${lookedFor}.`;
}

function exclusionWords(exclusion: Exclusion): { readonly why: string; readonly advice: string } {
  switch (exclusion.by) {
    case "name":
      return {
        why: nameText(exclusion.word),
        advice: "Geht es um einen Menschen, hilft ein anderer Name für die Notiz.",
      };
    case "conflict-copy":
      return {
        why: "Die Notiz ist eine Kopie, die beim Synchronisieren aus einem Konflikt entstand",
        advice: "Bitte übernehmen, was der Notiz selbst fehlt, und die Kopie dann löschen.",
      };
    case "placeholder":
      return {
        why: `${exclusion.key === null ? "Ihr Dateiname" : `Ihre Eigenschaft ${exclusion.key}`} enthält einen Platzhalter, den eine Vorlage hinterlassen hat`,
        advice: "Bitte den Platzhalter ausfüllen oder entfernen.",
      };
    case "kind":
      return {
        why: `Ihre Eigenschaft ${exclusion.key} sagt ${exclusion.value}`,
        advice: "Geht es um einen Menschen, bitte diese Eigenschaft ändern.",
      };
  }
}

function nameText(word: string): string {
  if (word === "_") return "Der Dateiname beginnt mit _ wie der von Listen und Vorlagen";
  if (/^\d/.test(word)) return "Der Dateiname beginnt mit einem Tag wie der einer Besprechung";
  return `Das Wort „${word}“ im Dateinamen spricht für eine Liste, eine Vorlage oder eine Anleitung`;
}

function contactText({ lastContact, path }: Person): string {
  if (lastContact === null) return "Letzter Kontakt: keiner bekannt.";
  return `Letzter Kontakt: ${lastContact.day}, ${contactSource(lastContact, path)}.`;
}

function contactSource({ source, from, line }: LastContact, path: string): string {
  const where = line === null ? "" : `, Zeile ${line}`;
  if (from !== path) return `aus einem Link in ${from}${where}`;
  switch (source) {
    case "property":
      return `wie die Notiz sagt${where}`;
    case "log":
      return `aus dem Verlauf${where}`;
    case "link":
    case "mention":
      return `aus einem Link in der Notiz${where}`;
  }
}

function statusTexts({ status, snoozeUntil, nextContact }: Person): string[] {
  return [
    status === "active" ? "" : `Status: ${STATUSES[status]}.`,
    snoozeUntil === null ? "" : `Zurückgestellt bis ${snoozeUntil}.`,
    nextContact === null ? "" : `Nächster Kontakt: ${nextContact}; das geht dem Rhythmus vor.`,
  ].filter((text) => text !== "");
}

function cadenceText(cadence: Cadence | null, from: CadenceOrigin): string {
  if (cadence === null && from.by === "settings") {
    return "Rhythmus: keiner, weder in der Notiz noch aus einem Kreis oder den Einstellungen.";
  }
  return `Rhythmus: ${cadence === null ? "keiner" : spanText(cadence)}, aus ${originText(from)}.`;
}

function originText(from: CadenceOrigin): string {
  switch (from.by) {
    case "property":
      return `der Eigenschaft ${from.key}`;
    case "circle":
      return `dem Kreis ${from.name}`;
    case "settings":
      return "den Einstellungen";
  }
}

function spanText({ count, unit }: Cadence): string {
  return `${number(count)} ${plural(count, UNITS[unit])}`;
}

function dueTexts({ dueOn }: Person): string[] {
  return dueOn === null ? [] : [`Fällig am ${dueOn}.`];
}

function issueTexts({ issues: { length: count } }: Person): string[] {
  if (count === 0) return [];
  return [
    plural(count, {
      one: "Eine Stelle darin konnte nicht gelesen werden; siehe „Zu prüfen“.",
      other: `${number(count)} Stellen darin konnten nicht gelesen werden; siehe „Zu prüfen“.`,
    }),
  ];
}
