import { folderNames, holdsFolder } from "../note/people/nesting";
import { readPropertyMeaning } from "../note/properties/property-meanings";
import { comparableKey } from "../note/properties/property-key";
import { headingName } from "../note/text/sections";
import type { MarkerCount } from "./found-people";
import type { Match, Matches, MatchSources } from "./setting-match";

export type InNotes =
  | "peopleFolders"
  | "peopleTags"
  | "peopleProperties"
  | "propertyMeanings"
  | "logHeading"
  | "logHeadings"
  | "promiseHeading"
  | "waitingHeading";

/** What settings find that name a mark of people, or a property or heading of their notes. */
export function inNotes(sources: MatchSources): Matches<InNotes> {
  const { settings, counts, places } = sources;
  const markersBy = (by: MarkerCount["marker"]["by"]): readonly MarkerCount[] =>
    counts.markers.filter(({ marker }) => marker.by === by);
  const withHeading = (heading: string): number => notesWithHeading(heading, sources);
  return {
    peopleFolders: markersBy("folder").map(({ marker, notes }) =>
      notes > 0 || isFolder(marker.rule, places.folders())
        ? counted(marker.rule, notes)
        : { kind: "no-folder", of: marker.rule },
    ),
    peopleTags: markersBy("tag").map(({ marker, notes }) => counted(`#${marker.rule}`, notes)),
    peopleProperties: markersBy("property").map(({ marker, notes }) => counted(marker.rule, notes)),
    propertyMeanings: settings.propertyMeanings.flatMap((line) => withProperty(line, sources)),
    logHeading: [counted(null, withHeading(settings.logHeading))],
    logHeadings: settings.logHeadings.map((heading) => counted(heading, withHeading(heading))),
    promiseHeading: [counted(null, withHeading(settings.promiseHeading))],
    waitingHeading: [counted(null, withHeading(settings.waitingHeading))],
  };
}

/** True when a folder of that name, or by that path, is anywhere in the vault. */
export function isFolder(rule: string, folders: readonly string[]): boolean {
  const wanted = folderNames(rule);
  return folders.some((folder) => holdsFolder(folderNames(folder), wanted));
}

function withProperty(line: string, { habits }: MatchSources): Match[] {
  const reading = readPropertyMeaning(line);
  if (!reading.ok) return [];
  const wanted = comparableKey(reading.meaning.key);
  const found = habits.properties.find(({ key }) => comparableKey(key) === wanted);
  return [counted(reading.meaning.key, found?.notes ?? 0)];
}

function notesWithHeading(heading: string, { habits }: MatchSources): number {
  const wanted = headingName(heading);
  return habits.headings.find(({ text }) => headingName(text) === wanted)?.notes ?? 0;
}

function counted(of: string | null, count: number): Match {
  return { kind: "count", counted: "notes", of, count };
}
