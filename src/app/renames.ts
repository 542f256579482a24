import type { NoteWriter, WriteOutcome } from "./ports";
import type { Written } from "./write-outcome";

interface Rename {
  readonly from: string;
  readonly to: string;
}

/** What has been renamed since the app runs, so that a write is found again wherever its note has gone since. */
export class Renames {
  private readonly all: Rename[] = [];
  /** How many renames there had been when a write took place, which is what its path is of. */
  private readonly counts = new WeakMap<Written, number>();

  add(from: string, to: string): void {
    this.all.push({ from, to });
  }

  /**
   * The writer, whose edits are followed from the moment on in which they are worked out: a note may be renamed while
   * its edit waits, and again before it is told of.
   */
  following(writer: NoteWriter): NoteWriter {
    return {
      edit: async (path, change) => {
        let count = this.all.length;
        const outcome = await writer.edit(path, (text) => {
          count = this.all.length;
          return change(text);
        });
        return this.followed(outcome, count);
      },
      create: async (path, text) => this.followed(await writer.create(path, text), this.all.length),
      discard: (path, text) => writer.discard(path, text),
    };
  }

  /** Where the note of a write is now. */
  pathOf(write: Written): string {
    const since = this.all.slice(this.counts.get(write) ?? 0);
    return since.reduce((path, { from, to }) => (path === from ? to : path), write.path);
  }

  private followed(outcome: WriteOutcome, count: number): WriteOutcome {
    if (outcome.kind === "written") this.counts.set(outcome, count);
    return outcome;
  }
}
