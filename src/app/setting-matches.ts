import { amongPeople, type AmongPeople } from "./matches-among-people";
import { inNotes, type InNotes } from "./matches-in-notes";
import { inPlaces, type InPlaces } from "./matches-in-places";
import type { Matches, MatchSources } from "./setting-match";

/** The settings that name something of the vault. */
export type MatchedKey = InNotes | AmongPeople | InPlaces;

export type SettingMatches = Matches<MatchedKey>;

/** What each setting that names something finds. A line that cannot be read finds nothing and is left out. */
export function settingMatches(sources: MatchSources): SettingMatches {
  return { ...inNotes(sources), ...amongPeople(sources), ...inPlaces(sources) };
}
