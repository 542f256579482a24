import type { Dates } from "../dates";
import { number, plural } from "./counting";

/** The words of going through people without a cadence. */
export const TRIAGE = {
  title: "Wie oft soll es Kontakt geben?",
  question: "Wie oft",
  progress: "Wie weit du gekommen bist",
  rhythm: "am nächsten am üblichen Abstand",
  own: "Ein anderer Rhythmus…",
  never: "Nie erinnern",
  letGo: "Loslassen",
  skip: "Vorerst offen lassen",
  back: "Zurück",
  stop: "Hier aufhören",
  open: "Notiz öffnen",
  done: "Das waren alle. Was offen geblieben ist, kommt beim nächsten Mal wieder.",
  nobody: "Für alle gibt es einen Rhythmus, einen Kreis oder eine Regel, oder es soll keinen geben.",
  goThrough: (count: number) =>
    plural(count, { one: "Über eine Person entscheiden…", other: `${number(count)} Personen durchgehen…` }),
};

/** Where somebody stands in the row of those who are gone through. */
export function progressText(at: number, of: number): string {
  return `${at} von ${of}`;
}

/** How often somebody is mentioned in dated notes, and how many talks their note has. */
export function evidenceText(mentions: number, talks: number): string {
  const parts = [
    ...(talks === 0
      ? []
      : [plural(talks, { one: "1 Eintrag im Verlauf", other: `${number(talks)} Einträge im Verlauf` })]),
    ...(mentions === 0
      ? []
      : [plural(mentions, { one: "einmal erwähnt", other: `in ${number(mentions)} Notizen erwähnt` })]),
  ];
  const text = parts.join(", ");
  return text.charAt(0).toLocaleUpperCase("de") + text.slice(1);
}

/** How long nothing has been heard, and what is usual where that is known. */
export function heardText(days: number, gap: number | null, dates: Dates): string {
  const usual = gap === null ? "" : gap === 1 ? ", sonst jeden Tag" : `, sonst alle ${dates.span(gap)}`;
  return days === 0 ? `Heute Kontakt${usual}` : `Letzter Kontakt ${dates.ago(days)}${usual}`;
}
