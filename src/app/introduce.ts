import { addDays } from "../domain/day";
import type { Person } from "../domain/person";
import type { FollowUp } from "../note/promises/follow-up";
import type { PersonAct } from "./act";
import type { Links } from "./ports";
import { practiceEntry, type EntryContext } from "./practice-entry";

/** What the entries of practices that link to other notes depend on besides the people. */
export interface PracticeContext extends EntryContext {
  readonly links: Pick<Links, "to">;
}

/** What is said of an introduction in the note of each of the two. */
export interface IntroductionWords {
  /** The entry in the log, for the link to the other. */
  readonly entry: (link: string) => string;
  /** What I promise to ask later, for the name of the other. */
  readonly promise: (name: string) => string;
}

/** After an introduction, how many days the two are given before it is asked how it went. */
const FOLLOW_UP_DAYS = 14;

/**
 * What it takes to note that two people were introduced to each other: an entry in each note with a link to the other,
 * and a follow-up in two weeks.
 */
export function introductionActs(
  [one, other]: readonly [Person, Person],
  words: IntroductionWords,
  context: PracticeContext,
): PersonAct[] {
  return [introduction(one, other, words, context), introduction(other, one, words, context)];
}

function introduction(
  person: Person,
  other: Person,
  { entry, promise }: IntroductionWords,
  context: PracticeContext,
): PersonAct {
  const text = entry(context.links.to(other.path, { from: person.path }));
  const followUp: FollowUp = {
    day: addDays(context.today, FOLLOW_UP_DAYS),
    promise: promise(other.name),
    // A plan for today is reached with the introduction.
    from: addDays(context.today, 1),
  };
  return practiceEntry(person.path, { text, purposes: ["intro"], followUp }, context);
}
