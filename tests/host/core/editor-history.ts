/** A selection by offsets; `head` is where the cursor blinks. */
export interface Range {
  readonly anchor: number;
  readonly head: number;
}

export interface Snapshot {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** What undo and redo go back to. Each recorded snapshot is one step. */
export class EditorHistory {
  private past: Snapshot[] = [];
  private future: Snapshot[] = [];

  record(before: Snapshot): void {
    this.past.push(before);
    this.future = [];
  }

  undo(now: Snapshot): Snapshot | null {
    const before = this.past.pop();
    if (!before) return null;
    this.future.push(now);
    return before;
  }

  redo(now: Snapshot): Snapshot | null {
    const after = this.future.pop();
    if (!after) return null;
    this.past.push(now);
    return after;
  }

  clear(): void {
    this.past = [];
    this.future = [];
  }
}
