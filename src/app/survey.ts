import type { Day } from "../domain/day";
import { createRecognizer } from "../note/people/recognize";
import { logStyle, propertyMeanings, type Settings } from "../settings/settings";
import { countMarkers, type MarkerCounts } from "./found-people";
import type { IndexRules } from "./people-index";
import type { NoteListing, NoteReader } from "./ports";
import { readHabits, type VaultHabits } from "./vault-habits";

/** Says what the settings make of the vault as it is, in one walk over the cache for each question. */
export interface Survey {
  /** How many notes each marker of people claims. */
  counts(): MarkerCounts;
  /** Which properties and headings the notes of people use. */
  habits(): VaultHabits;
}

export interface SurveyDeps {
  readonly notes: Pick<NoteReader, "listings">;
  readonly settings: () => Settings;
  /** The rules in effect. */
  readonly rules: () => IndexRules;
  readonly today: () => Day;
}

export function createSurvey({ notes, settings, rules, today }: SurveyDeps): Survey {
  return {
    counts: () => countMarkers(notes.listings(), rules().people),
    habits: () => {
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
    },
  };
}

function* peopleAmong(listings: Iterable<NoteListing>, { people }: IndexRules): Iterable<NoteListing> {
  const recognize = createRecognizer(people);
  for (const listing of listings) if (recognize(listing) !== null) yield listing;
}
