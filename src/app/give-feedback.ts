import type { Person } from "../domain/person";
import type { PersonAct } from "./act";
import { practiceEntry, type EntryContext } from "./practice-entry";

/** What it takes to note that somebody was given feedback: an entry in the log that says about what. */
export function givenFeedbackActs(
  { path }: Pick<Person, "path">,
  text: string,
  context: EntryContext,
): PersonAct[] {
  return [practiceEntry(path, { text, purposes: ["feedback"] }, context)];
}
