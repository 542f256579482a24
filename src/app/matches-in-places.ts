import { nearestWord } from "../domain/nearest-word";
import { folderOf } from "../note/people/nesting";
import { MESSAGE_PLACEHOLDERS } from "../note/message-template";
import { headingName } from "../note/text/sections";
import { newPersonPath } from "./new-person";
import { plainFolder } from "./plain-folder";
import type { Places } from "./ports";
import type { Match, Matches, MatchSources } from "./setting-match";

export type InPlaces =
  | "newPersonFolder"
  | "newPersonTemplate"
  | "messageTemplate"
  | "checklistHeading"
  | "reviewFolder"
  | "reviewName"
  | "reviewTemplate";

/** What settings find that name a folder, a template or today's daily note. */
export function inPlaces(sources: MatchSources): Matches<InPlaces> {
  const { settings, places, people, reviewPath } = sources;
  const newPerson = newPersonPath("-", { settings: () => settings, people: () => people }) ?? "";
  return {
    newPersonFolder: [target(folderOf(newPerson), places)],
    newPersonTemplate: template(settings.newPersonTemplate, places),
    messageTemplate: unknownPlaceholders(settings.messageTemplate),
    checklistHeading: [inDailyNote(sources)],
    reviewFolder: plainFolder(settings.reviewFolder) === "" ? [] : [target(settings.reviewFolder, places)],
    reviewName: [{ kind: "next-note", path: reviewPath, isThere: places.note(reviewPath) !== null }],
    reviewTemplate: template(settings.reviewTemplate, places),
  };
}

function target(path: string, places: Places): Match {
  const folder = plainFolder(path);
  return { kind: "target", folder, isThere: folder === "" || places.folders().includes(folder) };
}

function template(path: string, places: Places): Match[] {
  if (path.trim() === "") return [];
  const found = places.note(path);
  return [found === null ? { kind: "no-note", path } : { kind: "note", path: found }];
}

function inDailyNote({ settings, places, dailyNotes, today }: MatchSources): Match {
  const path = dailyNotes.find(today);
  const wanted = headingName(settings.checklistHeading);
  const hasHeading = path && places.headings(path).some((heading) => headingName(heading) === wanted);
  return { kind: "daily-note", hasHeading: hasHeading === null ? null : hasHeading === true };
}

/** Bounded, since a draft is whatever somebody has pasted. */
const BRACES = /\{\{ ?([^{}\n]{1,40}?) ?\}\}/g;

function unknownPlaceholders(draft: string): Match[] {
  const known: readonly string[] = MESSAGE_PLACEHOLDERS;
  const unknown = new Set(Array.from(draft.matchAll(BRACES), ([, name = ""]) => name));
  return [...unknown]
    .filter((name) => !known.includes(name))
    .map((of) => ({ kind: "unknown-placeholder", of, suggestion: nearestWord(of, known) ?? null }));
}
