import type { PersonDifference } from "../../domain/person-difference";
import { number, plural } from "./counting";

/** The words of the check of the index. */
export const INDEX_CHECK = {
  title: "Prüfung des Index",
  underWay: "Der Index wird geprüft…",
  rebuild: "Index neu aufbauen",
  advice: "Das sollte nicht vorkommen. Bitte den Index neu aufbauen und melden, was vorher geschehen ist.",
};

/** What the check came to, in one sentence. */
export function checkText(people: number, differences: readonly PersonDifference[]): string {
  const found = plural(people, { one: "Eine Person", other: `${number(people)} Personen` });
  if (differences.length === 0) return `${found} geprüft: Der Index sagt, was die Notizen sagen.`;
  const count = plural(differences.length, {
    one: "ein Unterschied",
    other: `${number(differences.length)} Unterschiede`,
  });
  return `${found} geprüft: ${count} zwischen Index und Notizen.`;
}

/** One difference, as the note and the field. */
export function differenceText({ path, field }: PersonDifference): string {
  return `${path}: ${FIELDS[field]}`;
}

/** How many differences are not shown. */
export function moreDifferencesText(count: number): string {
  return `und ${number(count)} weitere`;
}

const FIELDS: Readonly<Record<PersonDifference["field"], string>> = {
  person: "ist nur für eine der beiden Seiten eine Person",
  name: "Name",
  lastContact: "letzter Kontakt",
  nextContact: "nächster Kontakt",
  cadence: "Rhythmus",
  cadenceFrom: "woher der Rhythmus kommt",
  circle: "Kreis",
  status: "Status",
  snoozeUntil: "Zurückstellung",
  milestones: "Anlässe",
  commitments: "Versprechen",
  interactions: "Einträge",
  metOn: "kennengelernt am",
  knownSince: "bekannt seit",
  issues: "Probleme",
  dueOn: "Tag der Fälligkeit",
  details: "Einzelheiten",
};
