import type { FileStamp, NoteReader } from "./ports";

interface TextReadingDeps {
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

/** A text that has been asked for. */
interface AskedFor extends Omit<TextRead, "text"> {
  readonly reading: Promise<string | null>;
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
    await Promise.all(paths.map((path) => this.takeIn(this.ask(path))));
  }

  /**
   * Texts are taken in while others are still being fetched, so that neither waits for the other. It is one after the
   * other, for many that wait for the next slice at once would all be taken in within it.
   */
  private async inTurn(paths: readonly string[], goesOn: () => boolean): Promise<void> {
    const ahead: AskedFor[] = [];
    for (const path of paths) {
      if (!goesOn()) return;
      ahead.push(this.ask(path));
      const next = ahead.length < AT_ONCE ? undefined : ahead.shift();
      if (next !== undefined) await this.takeIn(next);
    }
    for (const last of ahead) if (goesOn()) await this.takeIn(last);
  }

  /** Drops the reading of a note whose text has come otherwise, or is no longer there. */
  drop(path: string): void {
    this.underWay.delete(path);
  }

  private ask(path: string): AskedFor {
    const { notes } = this.deps;
    const stamp = notes.stamp(path);
    const reading = notes.text(path).catch(() => null);
    this.underWay.set(path, reading);
    return { path, stamp, reading };
  }

  private async takeIn({ path, stamp, reading }: AskedFor): Promise<void> {
    const text = await reading;
    await this.deps.turn();
    if (this.underWay.get(path) !== reading) return;
    this.underWay.delete(path);
    this.deps.take({ path, text, stamp });
  }
}
