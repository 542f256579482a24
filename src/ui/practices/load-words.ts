import { load } from "../../domain/load";
import type { MentionDays } from "../../domain/rhythm";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { circlesOf, type Settings } from "../../settings/settings";
import { WORDS } from "../words";

const { loadTexts, reliefText } = WORDS.practices;
const { LOAD } = WORDS.practiceForms;

/** Less would be told as nothing. */
const WORTH_IT = 0.05;

export interface LoadWordsDeps {
  readonly people: () => readonly Person[];
  readonly settings: () => Settings;
  readonly clock: { today(): Day };
  readonly mentionDays: MentionDays;
}

/**
 * What the cadences ask for, what is managed, and what each circle would bring that was relaxed, in sentences; those
 * about circles only where it does not fit.
 */
export function loadSentences({ people, settings, clock, mentionDays }: LoadWordsDeps): readonly string[] {
  const capacity = settings().weeklyCapacity;
  const context = { today: clock.today(), circles: circlesOf(settings()), capacity, mentionDays };
  const found = load(people(), context);
  const others = found.reliefs.filter(
    ({ circle, saves }) => circle !== found.advice?.circle && saves >= WORTH_IT,
  );
  const ways = found.fits ? [] : others.map(reliefText);
  return ways.length === 0 ? loadTexts(found) : [...loadTexts(found), LOAD.others, ...ways];
}
