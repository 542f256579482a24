import type { App, EventRef } from "obsidian";
import type { Clock } from "../clock";

/** So long after the last key somebody has stopped typing. */
const QUIET_MS = 2_000;

/** Where somebody types, so that nothing is written into a note from behind while they do. */
export class Typing {
  private readonly typedAt = new Map<string, number>();

  constructor(
    private readonly app: App,
    private readonly clock: Clock,
  ) {}

  watch(): EventRef {
    return this.app.workspace.on("editor-change", (_, { file }) => {
      if (file !== null) this.typedAt.set(file.path, this.clock.now().getTime());
    });
  }

  /** Resolves once nobody has typed in that note for a while. */
  async whenQuiet(path: string): Promise<void> {
    for (let left = this.left(path); left > 0; left = this.left(path)) {
      await new Promise((resolve) => void window.setTimeout(resolve, left));
    }
    this.typedAt.delete(path);
  }

  private left(path: string): number {
    const typedAt = this.typedAt.get(path);
    return typedAt === undefined ? 0 : typedAt + QUIET_MS - this.clock.now().getTime();
  }
}
