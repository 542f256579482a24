import { inSequence, type Edit } from "../note/text/edit";
import type { WriteOutcome } from "./ports";
import type { Step, UndoHistory } from "./undo-history";
import { isUnwritten, type Unwritten, type Written } from "./write-outcome";

/** A change of one note. */
export interface PlannedEdit {
  readonly path: string;
  /** A pure function: it may be called again, on a fresher text than before. */
  readonly change: (text: string) => Edit;
}

/** A note that is made, where none is; a note that is there is never touched. */
export interface PlannedNote {
  readonly path: string;
  readonly text: string;
}

export type PlannedWrite = PlannedEdit | PlannedNote;

/** Why changes that only make sense together did not take place. */
export interface Stopped {
  readonly kind: "stopped";
  readonly problem: Unwritten;
  /** The notes that stand changed all the same, because they could not be put back; as a rule none. */
  readonly left: readonly string[];
}

/** What became of changes that only make sense together. */
export type TogetherOutcome = { readonly kind: "done"; readonly step: Step } | Stopped;

/** What became of one part among several. */
export type PartOutcome = { readonly kind: "done"; readonly writes: readonly Written[] } | Stopped;

/** Carries out what an action changes and remembers it as one step to be undone. */
export interface Performer {
  /**
   * Parts that do not depend on each other, one after the other: each is done as a whole or not at all, and one that
   * is refused does not stop the others. One outcome for each, in their order; all that was written is one step, which
   * is named once it is known what took place.
   */
  each(
    parts: readonly (readonly PlannedEdit[])[],
    nameStep: (outcomes: readonly PartOutcome[]) => string,
  ): Promise<{ readonly outcomes: readonly PartOutcome[]; readonly step: Step }>;
  /** All changes or none, one after the other: what has been written when one is refused is taken back. */
  together(label: string, writes: readonly PlannedWrite[]): Promise<TogetherOutcome>;
}

export function createPerformer(history: UndoHistory): Performer {
  const remember = (label: string, writes: readonly Written[]): Step => {
    const step = { label, writes };
    history.add(step);
    return step;
  };
  return {
    each: async (parts, nameStep) => {
      const outcomes: PartOutcome[] = [];
      for (const part of parts) outcomes.push(await allOrNone(part, history));
      const writes = outcomes.flatMap((outcome) => (outcome.kind === "done" ? outcome.writes : []));
      return { outcomes, step: remember(nameStep(outcomes), writes) };
    },
    together: async (label, planned) => {
      const outcome = await allOrNone(planned, history);
      return outcome.kind === "stopped" ? outcome : { kind: "done", step: remember(label, outcome.writes) };
    },
  };
}

async function allOrNone(planned: readonly PlannedWrite[], history: UndoHistory): Promise<PartOutcome> {
  const written: Written[] = [];
  for (const write of onceEach(planned)) {
    const outcome = await carriedOut(write, history);
    if (outcome.kind === "written") written.push(outcome);
    if (isUnwritten(outcome)) {
      return { kind: "stopped", problem: outcome, left: await history.takeBack(written) };
    }
  }
  return { kind: "done", writes: written };
}

/** Changes of one note that follow each other as one: it is written once, and nobody comes in between. */
function onceEach(planned: readonly PlannedWrite[]): readonly PlannedWrite[] {
  const writes: PlannedWrite[] = [];
  for (const write of planned) {
    const last = writes.at(-1);
    const isSame = last !== undefined && "change" in last && "change" in write && last.path === write.path;
    if (!isSame) writes.push(write);
    else writes.splice(-1, 1, { ...write, change: (text) => inSequence(text, last.change, write.change) });
  }
  return writes;
}

function carriedOut(write: PlannedWrite, { writer }: UndoHistory): Promise<WriteOutcome> {
  return "change" in write ? writer.edit(write.path, write.change) : writer.create(write.path, write.text);
}
