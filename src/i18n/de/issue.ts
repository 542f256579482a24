import type { Issue } from "../../domain/issue";
import { slipFix, slipText } from "./property-slips";

/** What is wrong in a note and what to do about it, as two or three sentences. */
export function issueText(issue: Issue): string {
  return `${issueReason(issue)} ${issueFix(issue)}`;
}

/** What is wrong, as a sentence. */
export function issueReason({ code, key, found, slip }: Issue): string {
  const what = `${key === null ? "" : `${key}: `}„${found}“`;
  switch (code) {
    case "invalid-front-matter":
      return slip === undefined
        ? `Die Eigenschaften sind kein gültiges YAML (${found}).`
        : `Die Eigenschaften sind nicht lesbar: ${slipText(slip, found)}.`;
    case "not-a-day":
      return `${what} ist kein Datum.`;
    case "impossible-day":
      return `${what} steht in keinem Kalender.`;
    case "ambiguous-day":
      return `${what} lässt offen, was zuerst kommt, Tag oder Monat.`;
    case "future-birth-year":
      return `${what} liegt in der Zukunft.`;
    case "unknown-cadence":
      return `${what} ist kein Rhythmus.`;
    case "unknown-circle":
      return `${what} ist keiner der Kreise.`;
    case "unreadable-note":
      return "Die Notiz konnte nicht gelesen werden.";
  }
}

/** What to do about it, as one or two sentences. */
export function issueFix({ code, suggestion, slip }: Issue): string {
  switch (code) {
    case "invalid-front-matter":
      return slip === undefined
        ? "Bitte in der Quellcode-Ansicht berichtigen; bis dahin wird nur der Verlauf gelesen."
        : `${slipFix(slip)}; bis dahin wird nur der Verlauf gelesen.`;
    case "not-a-day":
      return "Richtig geschrieben ist 2026-11-22.";
    case "impossible-day":
      return "Bitte Monat und Tag prüfen.";
    case "ambiguous-day":
      return "Bitte in den Einstellungen wählen, das gilt für alle Notizen; oder eindeutig schreiben wie 2026-11-22.";
    case "future-birth-year":
      return "Bitte das Jahr prüfen.";
    case "unknown-cadence":
      return `${meant(suggestion)}Möglich sind zum Beispiel „alle 6 Wochen“, „monatlich“ oder „nie“.`;
    case "unknown-circle":
      return "Bitte in den Einstellungen anlegen oder einen vorhandenen verwenden.";
    case "unreadable-note":
      return "Sobald sie sich ändert, wird es wieder versucht.";
  }
}

/** The button that writes what was meant. */
export function mendText(value: string): string {
  return `${value} schreiben`;
}

function meant(suggestion: string | null): string {
  return suggestion === null ? "" : `Ist „${suggestion}“ gemeint? `;
}
