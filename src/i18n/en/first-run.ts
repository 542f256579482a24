import { nameOfFile } from "../../note/properties/identity";
import type { PersonMarker } from "../../note/people/recognize";
import { number, plural } from "./counting";

/** The words of the question which notes are people, asked before anything has been set. */
export const FIRST_RUN = {
  label: "Which notes are people?",
  found: "Untick what is not meant. Only what is ticked counts then; no note is changed.",
  nothingFound: "Tick what is meant. Only what is ticked counts then; no note is changed.",
  likely: "These look like it, but are not counted yet",
  use: "Use these",
  adjust: "Adjust…",
  later: "Later",
};

/** What was found, in a few words. */
export function firstRunTitle(people: number): string {
  if (people === 0) return "No people yet, but this looks like some";
  return plural(people, {
    one: "One note looks like a person",
    other: `${number(people)} notes look like people`,
  });
}

/** A marker by its name. */
export function markerText({ by, rule }: PersonMarker): string {
  switch (by) {
    case "folder":
      return `Folder ${rule}`;
    case "tag":
      return `Tag #${rule}`;
    case "property":
      return `Property ${rule}`;
  }
}

/** How many notes a marker claims, or would add, and one of them. */
export function markerNotesText(notes: number, example: string | null, isAdded: boolean): string {
  const count = plural(notes, { one: "1 note", other: `${number(notes)} notes` });
  const more = isAdded ? `${notes} more` : count;
  if (example === null) return more;
  return plural(notes, {
    one: `${more}: ${nameOfFile(example)}`,
    other: `${more}, such as ${nameOfFile(example)}`,
  });
}
