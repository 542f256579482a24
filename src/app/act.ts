import { rewritingIfNeeded, type RewriteContext } from "../note/front-matter/rewrite-properties";
import { mendProperty, type Mend } from "../note/properties/mend";
import { lifeChangeEdits, type LifeChangeAction } from "./life-changes";
import { milestoneEdits, type MilestoneAction } from "./milestones";
import type { PartOutcome, Performer, PlannedEdit, TogetherOutcome } from "./perform";
import type { WriteOutcome } from "./ports";
import { promiseEdits, type PromiseAction } from "./promises";
import { logEdits, type LogAction } from "./record-interaction";
import { standingEdits, type StandingChange } from "./standing-changes";
import type { Step } from "./undo-history";
import type { Unwritten } from "./write-outcome";
import { writeContext, type WriteContext, type WriteContextDeps } from "./write-context";

/** What can be done with a person, as it is told to everybody who has a part in it. */
export type PersonAction =
  LogAction | PromiseAction | MilestoneAction | LifeChangeAction | StandingChange | MendAction;

/** Something that could not be read is put right. */
export interface MendAction {
  readonly kind: "mend";
  readonly mend: Mend;
}

/** An action with the person of a note. */
export interface PersonAct {
  readonly path: string;
  readonly action: PersonAction;
}

/** What is done at once and taken back at once. */
export interface ActRequest {
  readonly acts: readonly PersonAct[];
  /** What it was, as it is told when it is taken back. */
  readonly label: string;
  /** Notes whose properties may be written anew with the values they have, where nothing less makes a change provable. */
  readonly rewriting?: readonly string[];
}

interface ActDeps extends WriteContextDeps, RewriteContext {
  readonly performer: Performer;
}

/** What is done with each of several people, and taken back at once. */
export interface EachRequest<A extends PersonAct> {
  readonly acts: readonly A[];
  /** What it was, as it is told when it is taken back; asked for those acts that took place. */
  readonly label: (done: readonly A[]) => string;
}

/** What became of one act among several. */
export type ActOutcome =
  | Exclude<WriteOutcome, Unwritten>
  /** `left` are notes that stand changed although the act did not take place; as a rule none. */
  | (Unwritten & { readonly left: readonly string[] });

/** What became of acts that do not depend on each other. */
export interface EachOutcome {
  /** One for each act, in their order. */
  readonly outcomes: readonly ActOutcome[];
  /** All that was written. */
  readonly step: Step;
}

/** Carries out what can be done with people, each request as one step that can be taken back. */
export interface Acting {
  /** All acts or none. */
  together(request: ActRequest): Promise<TogetherOutcome>;
  /** An act that cannot be carried out does not stop the others; none is carried out in part. */
  each<A extends PersonAct>(request: EachRequest<A>): Promise<EachOutcome>;
  /** The context for a note, for those who want to show what would be written. */
  context(path: string): WriteContext;
}

export function createActing(deps: ActDeps): Acting {
  const { performer } = deps;
  const context = (path: string): WriteContext => writeContext(path, deps);
  const editsOf = ({ path, action }: PersonAct): PlannedEdit[] => planned(action, path, context(path));
  return {
    context,
    together: ({ acts, label, rewriting }) =>
      performer.together(label, rewritingIn(rewriting ?? [], acts.flatMap(editsOf), deps)),
    each: async ({ acts, label }) => {
      const { outcomes, step } = await performer.each(acts.map(editsOf), (parts) =>
        label(acts.filter((_, at) => parts[at]?.kind === "done")),
      );
      return { outcomes: outcomes.map((outcome, at) => outcomeOf(acts[at], outcome)), step };
    },
  };
}

/** The same changes, in which the properties of those notes may be written anew. */
function rewritingIn(
  notes: readonly string[],
  edits: readonly PlannedEdit[],
  context: RewriteContext,
): readonly PlannedEdit[] {
  return edits.map(({ path, change }) => ({
    path,
    change: notes.includes(path) ? rewritingIfNeeded(change, context) : change,
  }));
}

/** The write in the person's own note stands for an act that changed several. */
function outcomeOf(act: PersonAct | undefined, outcome: PartOutcome): ActOutcome {
  if (outcome.kind === "stopped") return { ...outcome.problem, left: outcome.left };
  const path = act?.path ?? "";
  const own = outcome.writes.find((write) => write.path === path) ?? outcome.writes[0];
  return own ?? { kind: "unchanged", path };
}

function planned(action: PersonAction, path: string, context: WriteContext): PlannedEdit[] {
  if (action.kind === "log") return logEdits(action, path, context);
  if (isWithPromise(action)) return promiseEdits(action, path, context);
  if (isWithMilestone(action)) return milestoneEdits(action, path, context);
  if (action.kind === "life-change") return lifeChangeEdits(action, path, context);
  if (action.kind === "mend")
    return [{ path, change: (text) => mendProperty(text, action.mend, context.parseYaml) }];
  return standingEdits(action, path, context);
}

/** True for what is done with a promise. */
export function isWithPromise(action: PersonAction): action is PromiseAction {
  return action.kind.startsWith("promise-");
}

/** True for what is done with a milestone. */
export function isWithMilestone(action: PersonAction): action is MilestoneAction {
  return action.kind.startsWith("milestone-");
}
