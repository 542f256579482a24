import type { Person } from "../domain/person";
import type { PersonAct } from "./act";
import type { PracticeContext } from "./introduce";
import { practiceEntry } from "./practice-entry";

/** What it takes to note that a note was shared with people: an entry in each log with a link to it. */
export function shareActs(
  path: string,
  people: readonly Person[],
  { words, ...context }: PracticeContext & { readonly words: (link: string) => string },
): PersonAct[] {
  return people.map((person) => {
    const text = words(context.links.to(path, { from: person.path }));
    return practiceEntry(person.path, { text, purposes: ["shared"] }, context);
  });
}
