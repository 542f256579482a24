import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type * as Obsidian from "obsidian";
import { Adapter } from "./core/adapter";
import { App } from "./core/app";
import type { CliOutcome } from "./core/cli-registry";
import { DiskStorage } from "./core/disk-storage";
import { readManifest, type PluginSource } from "./core/load-plugin";
import { MemoryStorage } from "./core/memory-storage";
import { joinPath, parentPath } from "./core/paths";
import { settle } from "./core/settle";
import { setDevice } from "./core/platform";
import type { Plugin } from "./core/plugin";
import { openNodeWindow, type NodeWindow } from "./node-window";
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

/** The built plugin: main.js and manifest.json at the top of the repository. */
export async function builtPlugin(folder = REPOSITORY): Promise<PluginSource> {
  const main = await readFile(joinPath(folder, "main.js"), "utf8");
  return { main, manifest: await readFile(joinPath(folder, "manifest.json"), "utf8") };
}

/** Boots the app in Node on a folder or on files in memory, loads the plugin, and fires layout-ready. */
export async function openVault(options: VaultOptions): Promise<OpenVault> {
  const source = options.plugin === undefined ? await builtPlugin() : options.plugin;
  const window = openNodeWindow(options.today ?? null);
  const el = window.win.document.body.appendChild(window.win.document.createElement("div"));
  setDevice(options.phone === true ? "phone" : "desktop");
  const { cacheDelay, isFirstStart = false } = options;
  const app = new App({
    adapter: new Adapter(storageOf(options, source)),
    ui: createUi({ win: window.win, parentEl: el }),
    ...(cacheDelay === undefined ? {} : { cacheDelay }),
  });
  const close = async (): Promise<void> => {
    await app.close();
    // Views that are closed let go of what they draw a moment later, for which they need the page.
    await window.wait(0);
    el.remove();
    await window.release();
  };
  let plugin: Plugin | null = null;
  const loadPlugins = async (): Promise<void> => {
    if (source) plugin = await app.plugins.load(source, obsidianModule);
  };
  try {
    await app.start({ loadPlugins, isFirstStart });
  } catch (error) {
    await close();
    throw error;
  }
  return { ...handlesOf(app, window), app, plugin, el, close };
}

function handlesOf(app: App, window: NodeWindow): Omit<OpenVault, "app" | "plugin" | "el" | "close"> {
  const { adapter } = app.vault;
  return {
    adapter,
    settle: () => settle(app, window),
    write: (path, text) => writeExternally(adapter, path, text),
    remove: (path) => adapter.remove(path),
    move: (path, newPath) => adapter.rename(path, newPath),
    readDisk: (path) => adapter.read(path),
    runCommand: (id) => app.commands.executeCommandById(id),
    cli: (command, params = {}) => app.cli.run(command, params),
  };
}

function storageOf(
  { dir, files = {}, settings, ignoresCase = false }: VaultOptions,
  source: PluginSource | null,
): DiskStorage | MemoryStorage {
  if (dir !== undefined) return new DiskStorage(dir);
  const entries = Object.entries(files);
  if (settings !== undefined && source) {
    const { id } = readManifest(source.manifest);
    entries.push([`.obsidian/plugins/${id}/data.json`, JSON.stringify(settings)]);
  }
  return new MemoryStorage(entries, { ignoresCase });
}

async function writeExternally(adapter: Adapter, path: string, text: string): Promise<void> {
  const folder = parentPath(path);
  if (folder !== "/" && !(await adapter.exists(folder))) await adapter.mkdir(folder);
  await adapter.write(path, text);
}
