import type { Load } from "../domain/load";
import type { Drift } from "../domain/drift";
import type { Commitment } from "../domain/commitment";
import type { Milestone } from "../domain/milestone";
import type { Dates } from "./dates";
import type { Words } from "./words";

/** What a review is written with. */
export function reviewWords({ review: { review }, channels, reason, practices }: Words, dates: Dates) {
  return {
    template: review.template,
    label: review.made,
    nobody: review.nobody,
    keptByThem: review.keptByThem,
    open: (direction: Commitment["direction"], promise: string, due: string): string =>
      direction === "mine" ? review.mine(promise, due) : review.theirs(promise, due),
    channel: channels.channelText,
    milestone: (milestone: Pick<Milestone, "kind" | "text">): string => reason.milestoneName(milestone),
    drift: (drift: Drift): string => practices.driftText(drift, dates),
    load: (load: Load): readonly string[] => practices.loadTexts(load),
  };
}
