import { edited, refused } from "../note/text/edit";
import type { NoteWriter, WriteOutcome } from "./ports";
import { Renames } from "./renames";
import { isUnwritten, type Unwritten, type Written } from "./write-outcome";

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
      /** A conflict where one of the notes has been changed since. */
      readonly problem: Unwritten;
      /** The notes that stand changed all the same, because they could not be put back; as a rule none. */
      readonly left: readonly string[];
    };

type Direction = "back" | "forward";

/** Older steps are forgotten: a note has mostly been changed since by then, so they would hardly apply any more. */
const MOST_STEPS = 50;

/**
 * How many characters the texts before and after all steps may have. A step over a whole circle holds two texts for
 * each of its notes; this leaves room for fifty steps over fifty notes of two thousand characters each, and what the app
 * keeps for undoing stays below 20 MB. The last step is kept whatever its length.
 */
const MOST_CHARACTERS = 10_000_000;

/**
 * What Rapport has written since it started, to be taken back and done again. A note is only ever changed from exactly
 * what a step made of it to exactly what it was before: when anything else in it has changed, the step is refused as
 * a whole and stays where it is.
 */
export class UndoHistory {
  /** To be used for everything that may be taken back: what it writes is found again after any rename. */
  readonly writer: NoteWriter;
  private readonly renames = new Renames();
  private done: Step[] = [];
  private undone: Step[] = [];
  private readonly toldOfEnd = new WeakMap<Step, () => void>();
  /** Steps go back and forward one after the other, however fast they are asked for. */
  private lastMove: Promise<unknown> = Promise.resolve();

  constructor(writer: NoteWriter) {
    this.writer = this.renames.following(writer);
  }

  /** Remembers a step; steps taken back before it can no longer be done again. */
  add(step: Step): void {
    if (step.writes.length === 0) return;
    this.keep(mostRecent([...this.done, step]));
    this.undone = [];
  }

  /** Takes a step back, the last one unless another is given; `none` when it is not there to be taken back. */
  undo(asked?: Step): Promise<StepOutcome> {
    return this.inTurn(async () => {
      const step = asked ?? this.done.at(-1);
      if (step === undefined || !this.done.includes(step)) return { kind: "none" };
      const outcome = await this.move(step, "back");
      if (outcome.kind === "done") {
        this.keep(this.done.filter((each) => each !== step));
        this.undone = [...this.undone, step];
      }
      return outcome;
    });
  }

  /** Does the step again that was taken back last. */
  redo(): Promise<StepOutcome> {
    return this.inTurn(async () => {
      const step = this.undone.at(-1);
      if (step === undefined) return { kind: "none" };
      const outcome = await this.move(step, "forward");
      if (outcome.kind === "done") {
        this.undone = this.undone.filter((each) => each !== step);
        this.done = [...this.done, step];
      }
      return outcome;
    });
  }

  /** Calls `told` as soon as a step cannot be taken back any more: it has been, or it is too long ago. */
  whenOver(step: Step, told: () => void): void {
    this.toldOfEnd.set(step, told);
  }

  /** Steps follow a note to its new path. */
  noteRenamed(oldPath: string, path: string): void {
    this.renames.add(oldPath, path);
  }

  /** Takes writes back, the last one first. Returns the paths of those that could not be taken back. */
  takeBack(writes: readonly Written[]): Promise<string[]> {
    return this.putBack(writes, "back");
  }

  private keep(done: Step[]): void {
    const over = this.done.filter((step) => !done.includes(step));
    this.done = done;
    for (const step of over) this.toldOfEnd.get(step)?.();
  }

  private inTurn(run: () => Promise<StepOutcome>): Promise<StepOutcome> {
    const turn = this.lastMove.then(run);
    this.lastMove = turn.catch(() => undefined);
    return turn;
  }

  /** Changes all notes of a step or none: what has been changed when one is refused is changed back. */
  private async move(step: Step, direction: Direction): Promise<StepOutcome> {
    const writes = direction === "back" ? [...step.writes].reverse() : step.writes;
    const moved: Written[] = [];
    for (const write of writes) {
      const outcome = await this.swap(write, direction);
      if (isUnwritten(outcome)) {
        const left = await this.putBack(moved, direction === "back" ? "forward" : "back");
        return { kind: "refused", step: this.asOfNow(step), problem: outcome, left };
      }
      moved.push(write);
    }
    return { kind: "done", step: this.asOfNow(step) };
  }

  private async putBack(writes: readonly Written[], direction: Direction): Promise<string[]> {
    const left: Written[] = [];
    for (const write of [...writes].reverse()) {
      if (isUnwritten(await this.swap(write, direction))) left.push(write);
    }
    return left.map((write) => this.renames.pathOf(write));
  }

  private swap(write: Written, direction: Direction): Promise<WriteOutcome> {
    const now = { ...write, path: this.renames.pathOf(write) };
    return direction === "back" ? undoWrite(this.writer, now) : redoWrite(this.writer, now);
  }

  /** The step with the paths that its notes have by now. */
  private asOfNow({ label, writes }: Step): Step {
    return { label, writes: writes.map((write) => ({ ...write, path: this.renames.pathOf(write) })) };
  }
}

/** The last steps, as many as may be kept. */
function mostRecent(steps: readonly Step[]): Step[] {
  let characters = 0;
  let first = steps.length;
  for (const step of [...steps].reverse().slice(0, MOST_STEPS)) {
    characters += charactersOf(step);
    if (characters > MOST_CHARACTERS && first < steps.length) break;
    first -= 1;
  }
  return steps.slice(first);
}

function charactersOf({ writes }: Step): number {
  return writes.reduce((sum, { before, after }) => sum + before.length + after.length, 0);
}

/**
 * Takes a write back: the note becomes byte for byte what it was, and one that was created goes to the trash. A
 * conflict when anything in it has been changed after the write, so that nobody's words are lost.
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
