import { MarkdownView, type App, type EventRef, type TAbstractFile } from "obsidian";
import type { Clock } from "../clock";

/** So long after the last key somebody has stopped typing. */
const QUIET_MS = 2_000;
/** So long after the last change from wherever a note is as somebody wanted it: templates and syncs come in bursts. */
const REST_MS = 3_000;
/** An app that starts takes no longer to make the daily note. */
const JUST_MADE_MS = 60_000;

/** Where somebody types or a note is still being made, so that nothing is written into it from behind meanwhile. */
export class Typing {
  private readonly typedAt = new Map<string, number>();
  /** When the notes were changed last that somebody waits for. */
  private readonly changedAt = new Map<string, number>();

  constructor(
    private readonly app: App,
    private readonly clock: Clock,
    /** Never resolves once the plugin is switched off: whoever waits goes on waiting, so that nothing is written. */
    private readonly goOn: () => Promise<void>,
  ) {}

  watch(): EventRef[] {
    const { workspace, vault } = this.app;
    const changed = ({ path }: TAbstractFile): void => {
      if (this.changedAt.has(path)) this.changedAt.set(path, this.now());
    };
    return [
      workspace.on("editor-change", (_, { file }) => {
        if (file !== null) this.typedAt.set(file.path, this.now());
      }),
      vault.on("modify", changed),
      vault.on("create", changed),
    ];
  }

  /** Resolves once nobody has typed in that note for a while. */
  async whenQuiet(path: string): Promise<void> {
    await this.waitFor(() => this.leftOf(this.typedAt.get(path), QUIET_MS));
    this.typedAt.delete(path);
  }

  /** Resolves once nothing has changed in that note for a while, whether somebody typed or a template was filled in. */
  async whenAtRest(path: string): Promise<void> {
    this.changedAt.set(path, this.now());
    await this.waitFor(() =>
      Math.max(this.leftOf(this.changedAt.get(path), REST_MS), this.leftOf(this.typedAt.get(path), REST_MS)),
    );
    this.changedAt.delete(path);
  }

  /** True while a pane shows that note. */
  isShown(path: string): boolean {
    return this.app.workspace
      .getLeavesOfType("markdown")
      .some(({ view }) => view instanceof MarkdownView && view.file?.path === path);
  }

  /** The path of the note in front where it was made just now; one that is older was left open by an earlier day. */
  justMade(): string | null {
    const file = this.app.workspace.getActiveFile();
    return file !== null && this.leftOf(file.stat.ctime, JUST_MADE_MS) > 0 ? file.path : null;
  }

  private async waitFor(left: () => number): Promise<void> {
    for (let ms = left(); ms > 0; ms = left()) {
      await new Promise((resolve) => void window.setTimeout(resolve, ms));
      await this.goOn();
    }
    await this.goOn();
  }

  private leftOf(since: number | undefined, span: number): number {
    return since === undefined ? 0 : since + span - this.now();
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
