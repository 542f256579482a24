import type { NoteWriter, WriteOutcome } from "./ports";
import type { Written } from "./write-outcome";

interface Rename {
  readonly from: string;
  readonly to: string;
}

/** What has been renamed since the app runs, so that a write is found again wherever its note has gone since. */
export class Renames {
  private readonly all: Rename[] = [];
  /** How many renames there had been when a write was asked for. */
  private readonly counts = new WeakMap<Written, number>();

  add(from: string, to: string): void {
    this.all.push({ from, to });
  }

  /** The writer, whose writes are followed from the first moment on: a note may be renamed before its write is told of. */
  following(writer: NoteWriter): NoteWriter {
    return {
      edit: (path, change) => this.follow(() => writer.edit(path, change)),
      create: (path, text) => this.follow(() => writer.create(path, text)),
      discard: (path, text) => this.follow(() => writer.discard(path, text)),
    };
  }

  /**
   * Where the note of a write is now. Of a rename that came before the write itself, its path is the new one already,
   * so going over it again changes nothing.
   */
  pathOf(write: Written): string {
    const since = this.all.slice(this.counts.get(write) ?? 0);
    return since.reduce((path, { from, to }) => (path === from ? to : path), write.path);
  }

  private async follow(write: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
    const count = this.all.length;
    const outcome = await write();
    if (outcome.kind === "written") this.counts.set(outcome, count);
    return outcome;
  }
}
