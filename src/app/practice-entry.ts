import type { Day } from "../domain/day";
import type { Purpose } from "../domain/purpose";
import type { PurposeTags } from "../note/log/purpose-tags";
import type { PersonAct } from "./act";

/** What the entry of a practice depends on besides the people. */
export interface EntryContext {
  readonly today: Day;
  readonly purposes: Pick<PurposeTags, "tagOf">;
}

/** What is logged of something that the user has done for or asked of somebody. */
export interface PracticeEntry {
  readonly text: string;
  readonly purposes: readonly Purpose[];
  /** The day of the next contact; null, as without it, leaves what the note says. */
  readonly nextContact?: Day | null;
}

/** What it takes to log it today in the note of a path, under the tags that the user has for its purposes. */
export function practiceEntry(
  path: string,
  { text, purposes, ...next }: PracticeEntry,
  context: EntryContext,
): PersonAct {
  const tags = purposes.map((purpose) => context.purposes.tagOf(purpose));
  const contact = {
    day: context.today,
    channel: null,
    direction: "to",
    text,
    tags,
    isOnce: true,
    ...next,
  } as const;
  return { path, action: { kind: "log", contact, kept: [] } };
}
