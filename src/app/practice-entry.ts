import type { Day } from "../domain/day";
import type { Purpose } from "../domain/purpose";
import type { PurposeTags } from "../note/log/purpose-tags";
import type { FollowUp } from "../note/promises/follow-up";
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
  /** A talk that is planned because of it. */
  readonly followUp?: FollowUp;
}

/** What it takes to log it today in the note of a path, under the tags that the user has for its purposes. */
export function practiceEntry(
  path: string,
  { text, purposes, ...planned }: PracticeEntry,
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
  } as const;
  return { path, action: { kind: "log", contact, kept: [], ...planned } };
}
