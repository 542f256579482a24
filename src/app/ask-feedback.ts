import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import type { PersonAct } from "./act";
import { practiceEntry, type EntryContext } from "./practice-entry";

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
  context: EntryContext,
): PersonAct[] {
  return [
    practiceEntry(path, { text, purposes: ["ask", "feedback"] }, context),
    { path, action: { kind: "promise-add", promise: { text: awaited, direction: "theirs", due } } },
  ];
}
