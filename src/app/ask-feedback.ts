import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import type { PersonAct } from "./act";
import type { PracticeContext } from "./introduce";

/** Feedback that is asked for. */
export interface FeedbackRequest {
  /** What the entry in the log says. */
  readonly entry: string;
  /** What is waited for, as the property words it. */
  readonly awaited: string;
  /** Until when an answer is hoped for; null where that is open. */
  readonly due: Day | null;
}

/** What it takes to note that somebody was asked for feedback: an entry in the log, and something to wait for. */
export function feedbackActs(
  { path }: Person,
  { entry: text, awaited, due }: FeedbackRequest,
  { today, purposes }: Omit<PracticeContext, "links">,
): PersonAct[] {
  const tags = [purposes.tagOf("ask"), purposes.tagOf("feedback")];
  const contact = { day: today, channel: null, direction: "to", text, tags } as const;
  return [
    { path, action: { kind: "log", contact, kept: [] } },
    { path, action: { kind: "promise-add", promise: { text: awaited, direction: "theirs", due } } },
  ];
}
