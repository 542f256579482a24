import { nameOfFile } from "../../note/properties/identity";
import type { PersonMarker } from "../../note/people/recognize";
import { number, plural } from "./counting";

/** The words of the question which notes are people, asked before anything has been set. */
export const FIRST_RUN = {
  label: "Which notes are people?",
  found: "Untick what does not belong. Only what is ticked will count; no note is changed.",
  nothingFound: "Tick what belongs. Only what is ticked will count; no note is changed.",
  likely: "These look like people, but do not count yet",
  use: "Use these",
  adjust: "Adjust…",
  later: "Later",
};

/** What was found, in a few words. */
export function firstRunTitle(people: number): string {
  if (people === 0) return "No people yet, but some notes look like people";
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
