import type { NoteListing } from "./ports";
import { createHeadingSurvey, type HeadingHabit, type HeadingRules } from "./heading-habits";
import { createPropertySurvey, type PropertyHabit, type PropertyRules } from "./property-habits";

/** How a vault's notes of people are kept: which properties and headings they use, and what is made of each. */
export interface VaultHabits {
  readonly people: number;
  /** What is not read first, then by how many notes have it. */
  readonly properties: readonly PropertyHabit[];
  readonly headings: readonly HeadingHabit[];
}

export interface HabitRules extends PropertyRules, HeadingRules {}

/** The habits in those notes, all of them of people; from what the cache has of them alone. */
export function readHabits(notes: Iterable<NoteListing>, rules: HabitRules): VaultHabits {
  const properties = createPropertySurvey(rules);
  const headings = createHeadingSurvey(rules);
  let people = 0;
  for (const note of notes) {
    people += 1;
    properties.add(note);
    headings.add(note);
  }
  return { people, properties: properties.habits(), headings: headings.habits() };
}
