import { addDays, type Day } from "../domain/day";
import type { Person } from "../domain/person";
import type { PersonAct } from "./act";
import type { Links } from "./ports";
import { practiceEntry, type EntryContext } from "./practice-entry";

/** What the entries of practices that link to other notes depend on besides the people. */
export interface PracticeContext extends EntryContext {
  readonly links: Pick<Links, "to">;
}

/** After an introduction, how many days the two are given before it is asked how it went. */
const FOLLOW_UP_DAYS = 14;

/**
 * What it takes to note that two people were introduced to each other: an entry in each note with a link to the other,
 * and a next contact in two weeks, unless one is planned that is sooner. `words` says it for the link to the other.
 */
export function introductionActs(
  [one, other]: readonly [Person, Person],
  words: (link: string) => string,
  context: PracticeContext,
): PersonAct[] {
  return [introduction(one, other, words, context), introduction(other, one, words, context)];
}

function introduction(
  person: Person,
  other: Person,
  words: (link: string) => string,
  context: PracticeContext,
): PersonAct {
  const text = words(context.links.to(other.path, { from: person.path }));
  const nextContact = followUpOf(person, context.today);
  return practiceEntry(person.path, { text, purposes: ["intro"], nextContact }, context);
}

function followUpOf({ nextContact }: Person, today: Day): Day | null {
  const followUp = addDays(today, FOLLOW_UP_DAYS);
  const isPlanned = nextContact !== null && nextContact > today && nextContact <= followUp;
  return isPlanned ? null : followUp;
}
