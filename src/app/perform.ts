import type { Edit } from "../note/text/edit";
import type { NoteWriter, WriteOutcome } from "./ports";
import { undoWrite, type Step, type UndoHistory, type Unwritten, type Written } from "./undo-history";

/** A change of one note. */
export interface PlannedEdit {
  readonly path: string;
  /** A pure function: it may be called again, on a fresher text than before. */
  readonly change: (text: string) => Edit;
}

/** What became of changes that only make sense together. */
export type TogetherOutcome =
  | { readonly kind: "done"; readonly step: Step }
  | {
      readonly kind: "stopped";
      readonly problem: Unwritten;
      /** The notes that stand changed all the same, because they could not be put back; as a rule none. */
      readonly left: readonly string[];
    };

/** Carries out what an action changes and remembers it as one step to be undone. */
export interface Performer {
  /** Each change on its own: one that is refused does not stop the others. One outcome for each, in their order. */
  each(label: string, edits: readonly PlannedEdit[]): Promise<{ outcomes: WriteOutcome[]; step: Step }>;
  /**
   * All changes or none, one after the other: what has been written when one is refused is taken back. The properties
   * of the notes in `rewriting` are written anew before, for a note in which a change cannot be proven as it stands.
   */
  together(
    label: string,
    edits: readonly PlannedEdit[],
    rewriting?: readonly string[],
  ): Promise<TogetherOutcome>;
}

export function createPerformer(writer: NoteWriter, history: UndoHistory): Performer {
  const remember = (label: string, outcomes: readonly WriteOutcome[]): Step => {
    const step = { label, writes: outcomes.filter((outcome) => outcome.kind === "written") };
    history.add(step);
    return step;
  };
  return {
    each: async (label, edits) => {
      const outcomes = await Promise.all(edits.map(({ path, change }) => writer.edit(path, change)));
      return { outcomes, step: remember(label, outcomes) };
    },
    together: async (label, edits, rewriting = []) => {
      const written: Written[] = [];
      const rewrites = rewriting.map((path) => () => writer.rewriteProperties(path));
      const changes = edits.map(
        ({ path, change }) =>
          () =>
            writer.edit(path, change),
      );
      for (const write of [...rewrites, ...changes]) {
        const outcome = await write();
        if (outcome.kind === "written") written.push(outcome);
        if (outcome.kind === "refused" || outcome.kind === "failed") {
          return { kind: "stopped", problem: outcome, left: await takeBack(writer, written) };
        }
      }
      return { kind: "done", step: remember(label, written) };
    },
  };
}

/** Returns the paths of those that could not be taken back. */
async function takeBack(writer: NoteWriter, writes: readonly Written[]): Promise<string[]> {
  const left: string[] = [];
  for (const write of [...writes].reverse()) {
    const { kind } = await undoWrite(writer, write);
    if (kind === "refused" || kind === "failed") left.push(write.path);
  }
  return left;
}
