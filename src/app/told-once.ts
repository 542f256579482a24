import type { SettledLine } from "./settle-checklist";
import type { SettledNote } from "./settling";

/**
 * What could not be settled is tried again whenever its note changes; whoever has been told need not be told again
 * until it is something else.
 */
export class ToldOnce {
  private readonly told = new Map<string, ReadonlySet<string>>();

  /** The note with the lines of which nobody has been told yet. */
  fresh(note: SettledNote): SettledNote {
    const before = this.told.get(note.path);
    const lines = note.lines.filter((line) => line.problem === null || before?.has(keyOf(line)) !== true);
    this.told.set(note.path, new Set(note.lines.filter(({ problem }) => problem !== null).map(keyOf)));
    return { ...note, lines };
  }
}

function keyOf({ line, problem }: SettledLine): string {
  return JSON.stringify([line.id, line.task.tick, problem]);
}
