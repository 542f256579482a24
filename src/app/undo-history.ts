import { edited, refused } from "../note/text/edit";
import type { NoteWriter, WriteOutcome } from "./ports";

/** A write that took place. */
export type Written = Extract<WriteOutcome, { kind: "written" }>;

/** Why a write did not take place. */
export type Unwritten = Extract<WriteOutcome, { kind: "refused" | "failed" }>;

/** What one action wrote, in the order of its writes. */
export interface Step {
  /** What the action was, as the user is told of it. */
  readonly label: string;
  readonly writes: readonly Written[];
}

/** What became of taking a step back or doing it again. */
export type StepOutcome =
  | { readonly kind: "none" }
  | { readonly kind: "done"; readonly step: Step }
  | {
      readonly kind: "refused";
      readonly step: Step;
      readonly problem: Unwritten;
      /** The notes that stand changed all the same, because they could not be put back; as a rule none. */
      readonly left: readonly string[];
    };

/** Older steps are forgotten; they would hardly apply any more. */
const MOST_STEPS = 50;

/**
 * What Rapport has written since it started, to be taken back and done again. A note is only ever changed from exactly
 * what a step made of it to exactly what it was before: when anything else in it has changed, the step is refused as
 * a whole and stays where it is.
 */
export class UndoHistory {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly writer: NoteWriter) {}

  /** Remembers a step; steps taken back before it can no longer be done again. */
  add(step: Step): void {
    if (step.writes.length === 0) return;
    this.done = [...this.done, step].slice(-MOST_STEPS);
    this.undone = [];
  }

  /** Takes a step back, the last one unless another is given; `none` when it is not there to be taken back. */
  async undo(step: Step | undefined = this.done.at(-1)): Promise<StepOutcome> {
    const at = step === undefined ? -1 : this.indexOf(step);
    const current = this.done[at];
    if (current === undefined) return { kind: "none" };
    const outcome = await this.move(current, "back");
    if (outcome.kind === "done") {
      this.done = this.done.filter((each) => each !== current);
      this.undone = [...this.undone, current];
    }
    return outcome;
  }

  /** Does the step again that was taken back last. */
  async redo(): Promise<StepOutcome> {
    const step = this.undone.at(-1);
    if (step === undefined) return { kind: "none" };
    const outcome = await this.move(step, "forward");
    if (outcome.kind === "done") {
      this.undone = this.undone.filter((each) => each !== step);
      this.done = [...this.done, step];
    }
    return outcome;
  }

  /** Steps follow a note to its new path. */
  noteRenamed(oldPath: string, path: string): void {
    const moved = (write: Written): Written => (write.path === oldPath ? { ...write, path } : write);
    const followed = (step: Step): Step => {
      const next = { ...step, writes: step.writes.map(moved) };
      this.successors.set(step, next);
      return next;
    };
    this.done = this.done.map(followed);
    this.undone = this.undone.map(followed);
  }

  /** Whoever holds a step, such as a notice, holds it as it was before a rename. */
  private readonly successors = new WeakMap<Step, Step>();

  private indexOf(step: Step): number {
    let current = step;
    for (let next = this.successors.get(current); next !== undefined; next = this.successors.get(current)) {
      current = next;
    }
    return this.done.indexOf(current);
  }

  /** Changes all notes of a step or none: what has been changed when one is refused is changed back. */
  private async move(step: Step, direction: "back" | "forward"): Promise<StepOutcome> {
    const writes = direction === "back" ? [...step.writes].reverse() : step.writes;
    const moved: Written[] = [];
    for (const write of writes) {
      const outcome = await this.swap(write, direction);
      if (outcome.kind === "refused" || outcome.kind === "failed") {
        const left = await this.putBack(moved, direction === "back" ? "forward" : "back");
        return { kind: "refused", step, problem: outcome, left };
      }
      moved.push(write);
    }
    return { kind: "done", step };
  }

  /** Returns the paths that could not be put back. */
  private async putBack(writes: readonly Written[], direction: "back" | "forward"): Promise<string[]> {
    const left: string[] = [];
    for (const write of [...writes].reverse()) {
      const { kind } = await this.swap(write, direction);
      if (kind === "refused" || kind === "failed") left.push(write.path);
    }
    return left;
  }

  private swap(write: Written, direction: "back" | "forward"): Promise<WriteOutcome> {
    return direction === "back" ? undoWrite(this.writer, write) : redoWrite(this.writer, write);
  }
}

/**
 * Takes a write back: the note becomes byte for byte what it was, and one that was created goes to the trash. Refused
 * with `changed-since` when anything in it has been changed after the write, so that nobody's words are lost.
 */
export function undoWrite(
  writer: NoteWriter,
  { path, before, after, isNew }: Written,
): Promise<WriteOutcome> {
  if (isNew === true) return writer.discard(path, after);
  return writer.edit(path, (text) =>
    text === after ? edited(text, before) : refused("changed-since", null, path),
  );
}

function redoWrite(writer: NoteWriter, { path, before, after, isNew }: Written): Promise<WriteOutcome> {
  if (isNew === true) return writer.create(path, after);
  return writer.edit(path, (text) =>
    text === before ? edited(text, after) : refused("changed-since", null, path),
  );
}
