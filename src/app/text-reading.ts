import type { FileStamp, NoteReader } from "./ports";

export interface TextReadingDeps {
  readonly notes: NoteReader;
  /** Resolves when it is this background work's turn. */
  readonly turn: () => Promise<void>;
  /** Takes in what is known of a note without reading it; false when nothing is. */
  readonly recall: (path: string) => boolean;
  readonly take: (reading: TextRead) => void;
}

/** A text that has been read. */
export interface TextRead {
  readonly path: string;
  /** Null for a text that could not be read. */
  readonly text: string | null;
  /** The state of the file before it was read: the text may be newer, never older. */
  readonly stamp: FileStamp | null;
}

/** How many texts are asked for at a time. */
const AT_ONCE = 16;

/** Reads the texts of notes in the background, in slices. What has been overtaken by a change is dropped. */
export class TextReading {
  /** Each walk over the vault has a number, so that an earlier one knows that it has been overtaken. */
  private walk = 0;
  /** The reading under way of each text. One that is no longer here when its text arrives is stale and dropped. */
  private readonly underWay = new Map<string, Promise<string | null>>();

  constructor(private readonly deps: TextReadingDeps) {}

  /** Drops all readings under way and reads those; returns false when another walk has begun meanwhile. */
  async readAll(paths: readonly string[]): Promise<boolean> {
    this.walk += 1;
    const { walk } = this;
    this.underWay.clear();
    const unknown: string[] = [];
    for (const path of paths) {
      await this.deps.turn();
      if (walk !== this.walk) return false;
      if (!this.deps.recall(path)) unknown.push(path);
    }
    await this.inTurn(unknown, () => walk === this.walk);
    return walk === this.walk;
  }

  async read(paths: readonly string[]): Promise<void> {
    await Promise.all(paths.map((path) => this.readOne(path)));
  }

  /** Texts are taken in while others are still being fetched, so that neither waits for the other. */
  private async inTurn(paths: readonly string[], goesOn: () => boolean): Promise<void> {
    const waiting = paths.values();
    const reader = async (): Promise<void> => {
      for (const path of waiting) {
        if (!goesOn()) return;
        await this.readOne(path);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, reader));
  }

  /** Drops the reading of a note whose text has come otherwise, or is no longer there. */
  drop(path: string): void {
    this.underWay.delete(path);
  }

  private async readOne(path: string): Promise<void> {
    const { notes } = this.deps;
    const stamp = notes.stamp(path);
    const reading = notes.text(path).catch(() => null);
    this.underWay.set(path, reading);
    const text = await reading;
    await this.deps.turn();
    if (this.underWay.get(path) !== reading) return;
    this.underWay.delete(path);
    this.deps.take({ path, text, stamp });
  }
}
