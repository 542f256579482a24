import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import { createRecognizer } from "../note/people/recognize";
import { logStyle, propertyMeanings, type Settings } from "../settings/settings";
import { countMarkers, type MarkerCounts } from "./found-people";
import type { IndexRules } from "./people-index";
import type { DailyNotes, NoteListing, NoteReader, Places } from "./ports";
import { settingMatches, type SettingMatches } from "./setting-matches";
import { readHabits, type VaultHabits } from "./vault-habits";

/** Says what the settings make of the vault as it is, in one walk over the cache for each question. */
export interface Survey {
  /** How many notes each marker of people claims. */
  counts(): MarkerCounts;
  /** Which properties and headings the notes of people use. */
  habits(): VaultHabits;
  /** What each setting finds that names something of the vault. */
  matches(): Promise<SettingMatches>;
}

interface SurveyDeps {
  readonly notes: Pick<NoteReader, "listings">;
  readonly settings: () => Settings;
  /** The rules in effect. */
  readonly rules: () => IndexRules;
  readonly today: () => Day;
  readonly roster: { people(): readonly Person[]; mentionCount(path: string): number };
  readonly places: Places;
  readonly dailyNotes: Pick<DailyNotes, "find">;
  readonly reviewPath: () => Promise<string>;
}

export function createSurvey(deps: SurveyDeps): Survey {
  const { notes, rules } = deps;
  const counts = (): MarkerCounts => countMarkers(notes.listings(), rules().people);
  const habits = (): VaultHabits => habitsOf(deps);
  return { counts, habits, matches: () => matchesOf(deps, { counts, habits }) };
}

function habitsOf({ notes, settings, rules, today }: SurveyDeps): VaultHabits {
  const { people, cadence, dateOrder } = rules();
  return readHabits(peopleAmong(notes.listings(), rules()), {
    people,
    meanings: propertyMeanings(settings()),
    today: today(),
    dateOrder,
    circles: cadence.circles,
    style: logStyle(settings()),
    checklistHeading: settings().checklistHeading,
  });
}

async function matchesOf(
  { roster, places, dailyNotes, reviewPath, settings, today }: SurveyDeps,
  walks: Pick<Survey, "counts" | "habits">,
): Promise<SettingMatches> {
  const next = await reviewPath();
  return settingMatches({
    settings: settings(),
    counts: walks.counts(),
    habits: walks.habits(),
    people: roster.people(),
    mentions: (path) => roster.mentionCount(path),
    places,
    dailyNotes,
    reviewPath: next,
    today: today(),
  });
}

function* peopleAmong(listings: Iterable<NoteListing>, { people }: IndexRules): Iterable<NoteListing> {
  const recognize = createRecognizer(people);
  for (const listing of listings) if (recognize(listing) !== null) yield listing;
}
