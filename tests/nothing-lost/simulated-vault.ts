import type { App } from "obsidian";
import { vi } from "vitest";
import { Adapter } from "../host/core/adapter";
import { FileManager } from "../host/core/file-manager";
import type { TFile } from "../host/core/files";
import { MemoryStorage, type MemoryOptions } from "../host/core/memory-storage";
import { MetadataCache } from "../host/core/metadata-cache";
import { OpenNotes } from "../host/core/open-notes";
import { AUTOSAVE_DELAY_MS } from "../host/core/open-note";
import { Vault } from "../host/core/vault";
import { GatedStorage } from "./gated-storage";
import { NotePane } from "./note-pane";
import { IN_ORDER, settled, Turns, type Move } from "./turns";

/** The cache knows of a write so late that an action can well come in between. */
const CACHE_DELAY_MS = 400;
const MOST_TURNS = 20_000;

/**
 * A vault of bytes with the host's file queue, late metadata cache and open editors, in which nothing happens but by
 * turns. The timers are those of `vi.useFakeTimers`.
 */
export class SimulatedVault {
  readonly turns = new Turns();
  readonly vault: Vault;
  readonly adapter: Adapter;
  readonly openNotes: OpenNotes;
  readonly panes: NotePane[] = [];
  private readonly disk: MemoryStorage;
  private readonly storage: GatedStorage;
  private readonly metadataCache: MetadataCache;

  constructor(files: Iterable<readonly [path: string, text: string]>, options: MemoryOptions = {}) {
    this.disk = new MemoryStorage(files, options);
    this.storage = new GatedStorage(this.disk, this.turns);
    this.adapter = new Adapter(this.storage);
    this.vault = new Vault(this.adapter);
    this.metadataCache = new MetadataCache(this.vault, CACHE_DELAY_MS);
    this.openNotes = new OpenNotes(this.vault, () => undefined);
  }

  /** As an app that starts: the files are known, and their metadata. */
  static async start(
    files: Iterable<readonly [string, string]>,
    options: MemoryOptions = {},
  ): Promise<SimulatedVault> {
    const simulated = new SimulatedVault(files, options);
    await simulated.vault.load();
    await simulated.during(simulated.metadataCache.loadKnown());
    simulated.adapter.beforeWrite = (path) => simulated.turns.await("enter", path);
    return simulated;
  }

  /** The app as the writer is given it. */
  get app(): App {
    const { vault, metadataCache, panes } = this;
    const fileManager = new FileManager({
      vault,
      metadataCache,
      confirm: () => Promise.resolve(false),
      activePath: () => "",
    });
    const workspace = {
      getLeavesOfType: (type: string) =>
        panes.filter((pane) => pane.file !== null && pane.getViewType() === type).map((view) => ({ view })),
    };
    const app = { vault, metadataCache, fileManager, workspace };
    if (!isApp(app)) throw new Error("The simulated app lacks a part");
    return app;
  }

  /** What stands on the disk now, by path; notes in the trash are not among them. */
  async notes(): Promise<Map<string, string>> {
    const { files } = await this.disk.scan();
    const texts = await Promise.all(
      files.map(async ({ path }) => [path, await this.disk.read(path)] as const),
    );
    return new Map(texts);
  }

  textOnDisk(file: TFile): Promise<string> {
    return this.disk.read(file.path);
  }

  panesOf(file: TFile): NotePane[] {
    return this.panes.filter((pane) => pane.file === file);
  }

  /** Something that a sync service or another program does in between, while the app writes nothing. */
  fromOutside(run: () => void): void {
    const calmly = (): void => {
      this.storage.failure = null;
      run();
    };
    this.turns.offer("outside", () => this.adapter.isIdle, calmly);
  }

  /** Lets one go on. What fails of a write is its beginning or, with an odd choice, its end. */
  take(move: Move): Promise<boolean> {
    const failsLate = move.choice % 2 === 1 && this.turns.isWriteNext(move);
    if (move.failure === null || !failsLate) return this.turns.take(move);
    this.storage.failure = move.failure;
    return this.turns.take({ ...move, failure: null });
  }

  /** What was written from outside has reached the panes before the next key is pressed. */
  async panesCatchUp(): Promise<void> {
    while (await this.turns.takeRead()) continue;
  }

  /** Lets turns be taken in their order until the work is done. */
  async during<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const done = work.finally(() => (isDone = true));
    // The work may fail before it is waited for below.
    done.catch(() => undefined);
    await settled();
    for (let count = 0; !isDone && count < MOST_TURNS; count += 1) {
      if (!(await this.take(IN_ORDER)) && !isDone) this.timePasses();
    }
    return done;
  }

  /** Two seconds, in which autosaves and the cache come to their turns. */
  timePasses(): void {
    vi.advanceTimersByTime(AUTOSAVE_DELAY_MS);
  }

  /** Everything that is under way comes to its end, and what was typed is saved. */
  async comeToRest(): Promise<void> {
    for (let calm = 0; calm < 2;) {
      let count = 0;
      while (await this.take(IN_ORDER)) {
        count += 1;
        if (count > MOST_TURNS) throw new Error("The vault does not come to rest");
      }
      for (const pane of this.panes) if (pane.hasUnsavedText) void pane.save().catch(() => undefined);
      this.timePasses();
      await settled();
      calm = this.turns.isIdle ? calm + 1 : 0;
    }
  }
}

function isApp(value: object): value is App {
  return ["vault", "metadataCache", "fileManager", "workspace"].every((part) => part in value);
}
