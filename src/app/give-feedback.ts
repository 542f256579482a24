import type { Person } from "../domain/person";
import type { PersonAct } from "./act";
import type { PracticeContext } from "./introduce";

/** What it takes to note that somebody was given feedback: an entry in the log that says about what. */
export function givenFeedbackActs(
  { path }: Pick<Person, "path">,
  text: string,
  { today, purposes }: Omit<PracticeContext, "links">,
): PersonAct[] {
  const tags = [purposes.tagOf("feedback")];
  const contact = { day: today, channel: null, direction: "to", text, tags } as const;
  return [{ path, action: { kind: "log", contact, kept: [] } }];
}
