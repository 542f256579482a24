import type { Person } from "../domain/person";
import type { PersonAct } from "./act";
import type { PracticeContext } from "./introduce";

/** What it takes to note that a note was shared with people: an entry in each log with a link to it. */
export function shareActs(
  path: string,
  people: readonly Person[],
  { words, ...context }: PracticeContext & { readonly words: (link: string) => string },
): PersonAct[] {
  const { today, links, purposes } = context;
  return people.map((person) => {
    const text = words(links.to(path, { from: person.path }));
    const tags = [purposes.tagOf("shared")];
    const contact = { day: today, channel: null, direction: "to", text, tags } as const;
    return { path: person.path, action: { kind: "log", contact, kept: [] } };
  });
}
