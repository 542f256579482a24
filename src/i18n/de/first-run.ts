import { nameOfFile } from "../../note/properties/identity";
import type { PersonMarker } from "../../note/people/recognize";
import { number, plural } from "./counting";

/** The words of the question which notes are people, asked before anything has been set. */
export const FIRST_RUN = {
  label: "Welche Notizen sind Personen?",
  found: "Was nicht gemeint ist, bitte abwählen. Nur was gewählt ist, zählt; keine Notiz wird geändert.",
  nothingFound: "Was gemeint ist, bitte wählen. Nur was gewählt ist, zählt; keine Notiz wird geändert.",
  likely: "Sieht danach aus, zählt aber noch nicht",
  use: "Übernehmen",
  adjust: "Anpassen…",
  later: "Später",
};

/** What was found, in a few words. */
export function firstRunTitle(people: number): string {
  if (people === 0) return "Noch keine Personen, aber das hier sieht danach aus";
  return plural(people, {
    one: "Eine Notiz sieht nach einer Person aus",
    other: `${number(people)} Notizen sehen nach Personen aus`,
  });
}

/** A marker by its name. */
export function markerText({ by, rule }: PersonMarker): string {
  switch (by) {
    case "folder":
      return `Ordner ${rule}`;
    case "tag":
      return `Tag #${rule}`;
    case "property":
      return `Eigenschaft ${rule}`;
  }
}

/** How many notes a marker claims, or would add, and one of them. */
export function markerNotesText(notes: number, example: string | null, isAdded: boolean): string {
  const count = plural(notes, { one: "1 Notiz", other: `${number(notes)} Notizen` });
  const more = isAdded ? `${number(notes)} weitere` : count;
  if (example === null) return more;
  const name = nameOfFile(example);
  return plural(notes, { one: `${more}: ${name}`, other: `${more}, etwa ${name}` });
}
