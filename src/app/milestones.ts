import type { Day } from "../domain/day";
import type { Horizon } from "../domain/horizon";
import type { Milestone } from "../domain/milestone";
import type { Person } from "../domain/person";
import { reasons } from "../domain/reason";
import { addMilestone, celebrateMilestone, type NewMilestone } from "../note/people/milestone-write";
import type { PlannedEdit } from "./perform";
import type { WriteContext } from "./write-context";

/** What can be done with the milestones of a person. */
export type MilestoneAction =
  | { readonly kind: "milestone-add"; readonly milestone: NewMilestone }
  | {
      readonly kind: "milestone-celebrate";
      readonly milestone: Milestone;
      readonly on: Day;
      /** What the entry in the log says. */
      readonly text: string;
    };

/** The change of the person's note that an action with a milestone makes. */
export function milestoneEdits(action: MilestoneAction, path: string, context: WriteContext): PlannedEdit[] {
  switch (action.kind) {
    case "milestone-add": {
      const { milestone } = action;
      return [{ path, change: (text) => addMilestone(text, milestone, context) }];
    }
    case "milestone-celebrate": {
      const { on, text: words } = action;
      const celebration = { on, text: words, tag: context.purposes.tagOf("congrats") };
      return [{ path, change: (text) => celebrateMilestone(text, celebration, context) }];
    }
  }
}

/**
 * The milestones that can be marked as celebrated: those whose day has come and that nothing says were celebrated.
 * One that is still ahead is ticked off in the checklist by whoever is early.
 */
export function toCelebrate(person: Person, around: Horizon): Milestone[] {
  // Somebody who is snoozed can be congratulated as well, so standing is left out of it.
  return reasons(person, "fine", around).flatMap((reason) =>
    reason.kind === "milestone" && reason.day <= around.today ? [reason.milestone] : [],
  );
}
