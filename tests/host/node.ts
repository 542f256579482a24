import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type * as Obsidian from "obsidian";
import { Adapter } from "./core/adapter";
import { App } from "./core/app";
import type { CliOutcome } from "./core/cli-registry";
import { DiskStorage } from "./core/disk-storage";
import { fixClock } from "./core/fixed-clock";
import type { PluginSource } from "./core/load-plugin";
import { MemoryStorage } from "./core/memory-storage";
import { joinPath, parentPath } from "./core/paths";
import { PendingTimers } from "./core/pending-timers";
import { setDevice } from "./core/platform";
import type { Plugin } from "./core/plugin";
import { openNodeWindow } from "./node-window";
import { obsidianModule } from "./obsidian";
import { createUi } from "./ui/create-ui";

export interface VaultOptions {
  /** A folder on disk; what the plugin writes is written there. */
  readonly dir?: string;
  /** A vault in memory, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** As macOS and Windows do, for a vault in memory. */
  readonly ignoresCase?: boolean;
  /** It is noon of this day, YYYY-MM-DD, and time goes on from there. */
  readonly today?: string;
  /** The plugin to load: the built one of this repository unless another is given; null for none. */
  readonly plugin?: PluginSource | null;
  /** The plugin's data.json, for a vault in memory. */
  readonly settings?: unknown;
  readonly phone?: boolean;
  /** How long after a write the metadata cache knows of it, in milliseconds. */
  readonly cacheDelay?: number;
  /** Notes are parsed while the app runs, as at the first start, instead of being known at layout-ready. */
  readonly isFirstStart?: boolean;
}

export interface OpenVault {
  readonly app: App;
  readonly adapter: Adapter;
  readonly plugin: Plugin | null;
  readonly el: HTMLElement;
  /** Resolves when the cache, the queues and all timers due within a second are idle. */
  settle(): Promise<void>;
  /** Writes a file as a sync service or another program would. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  move(path: string, newPath: string): Promise<void>;
  readDisk(path: string): Promise<string>;
  runCommand(id: string): boolean;
  cli(command: string, params?: Obsidian.CliData): Promise<CliOutcome>;
  close(): Promise<void>;
}

const REPOSITORY = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const LONGEST_SETTLE_MS = 15_000;

/** The built plugin: main.js and manifest.json at the top of the repository. */
export async function builtPlugin(folder = REPOSITORY): Promise<PluginSource> {
  const main = await readFile(joinPath(folder, "main.js"), "utf8");
  return { main, manifest: await readFile(joinPath(folder, "manifest.json"), "utf8") };
}

/** Boots the app in Node on a folder or on files in memory, loads the plugin, and fires layout-ready. */
export async function openVault(options: VaultOptions): Promise<OpenVault> {
  const source = options.plugin === undefined ? await builtPlugin() : options.plugin;
  const window = openNodeWindow();
  const globals = [globalThis, window.win];
  const wait = realWait();
  const restoreClock = options.today === undefined ? null : fixClock(options.today, globals);
  const timers = new PendingTimers(globals);
  setDevice(options.phone === true ? "phone" : "desktop");
  const adapter = new Adapter(await storageOf(options, source));
  const el = window.win.document.body.appendChild(window.win.document.createElement("div"));
  const { cacheDelay, isFirstStart = false } = options;
  const app = new App({
    adapter,
    ui: createUi({ win: window.win, parentEl: el }),
    ...(cacheDelay === undefined ? {} : { cacheDelay }),
  });
  let plugin: Plugin | null = null;

  const close = async (): Promise<void> => {
    await app.close();
    timers.stop();
    restoreClock?.();
    el.remove();
    await window.release();
  };
  const loadPlugins = async (): Promise<void> => {
    if (source) plugin = await app.plugins.load(source, obsidianModule);
  };
  try {
    await app.start({ loadPlugins, isFirstStart });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    app,
    adapter,
    plugin,
    el,
    close,
    settle: () => settle(app, adapter, timers, wait),
    write: (path, text) => writeExternally(adapter, path, text),
    remove: (path) => adapter.remove(path),
    move: (path, newPath) => adapter.rename(path, newPath),
    readDisk: (path) => adapter.read(path),
    runCommand: (id) => app.commands.executeCommandById(id),
    cli: (command, params = {}) => app.cli.run(command, params),
  };
}

async function storageOf(
  { dir, files = {}, settings, ignoresCase = false }: VaultOptions,
  source: PluginSource | null,
): Promise<DiskStorage | MemoryStorage> {
  if (dir !== undefined) return new DiskStorage(dir);
  const entries = Object.entries(files);
  if (settings !== undefined && source) {
    const parsed: unknown = JSON.parse(source.manifest);
    const id = typeof parsed === "object" && parsed !== null && "id" in parsed ? String(parsed.id) : "";
    entries.push([`.obsidian/plugins/${id}/data.json`, JSON.stringify(settings)]);
  }
  return new MemoryStorage(entries, { ignoresCase });
}

async function writeExternally(adapter: Adapter, path: string, text: string): Promise<void> {
  const folder = parentPath(path);
  if (folder !== "/" && !(await adapter.exists(folder))) await adapter.mkdir(folder);
  await adapter.write(path, text);
}

/** Taken before timers are counted, so that waiting is not itself something to wait for. */
function realWait(): (ms: number) => Promise<void> {
  const { setTimeout: realSetTimeout } = globalThis;
  return (ms) => new Promise((resolve) => void realSetTimeout(resolve, ms));
}

async function settle(
  app: App,
  adapter: Adapter,
  timers: PendingTimers,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  const end = performance.now() + LONGEST_SETTLE_MS;
  for (let calm = 0; calm < 3;) {
    await wait(1);
    await app.openNotes.settled();
    const isIdle = timers.isIdle && adapter.isIdle && app.metadataCache.isIdle;
    calm = isIdle ? calm + 1 : 0;
    if (performance.now() > end)
      throw new Error("The app does not come to rest: a timer starts itself again and again");
  }
}
