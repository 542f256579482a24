import { amongPeople } from "./matches-among-people";
import { inNotes } from "./matches-in-notes";
import { inPlaces } from "./matches-in-places";
import type { MatchSources, SettingMatches } from "./setting-match";

/** What each setting that names something finds. A line that cannot be read finds nothing and is left out. */
export function settingMatches(sources: MatchSources): SettingMatches {
  return { ...inNotes(sources), ...amongPeople(sources), ...inPlaces(sources) };
}
