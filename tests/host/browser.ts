import { Adapter } from "./core/adapter";
import { App } from "./core/app";
import { fixClock } from "./core/fixed-clock";
import { readManifest } from "./core/load-plugin";
import { MemoryStorage } from "./core/memory-storage";
import { moment } from "./core/moment";
import { joinPath, parentPath } from "./core/paths";
import { PendingDatabases } from "./core/pending-databases";
import { PendingTimers } from "./core/pending-timers";
import { setDevice } from "./core/platform";
import type { Plugin } from "./core/plugin";
import { realWait, settle } from "./core/settle";
import { obsidianModule } from "./obsidian";
import { asUiApp, type UiApp } from "./ui/app";
import { createUi } from "./ui/create-ui";
import { installDom } from "./ui/dom";

/** What the page is told: a vault, the built plugin, and how to show them. All of it can be sent as JSON. */
export interface BootOptions {
  readonly files: Readonly<Record<string, string>>;
  /** The text of main.js, manifest.json and styles.css; null runs the app without a plugin. */
  readonly plugin: { readonly main: string; readonly manifest: string; readonly css: string } | null;
  readonly phone?: boolean;
  readonly dark?: boolean;
  /** It is noon of this day, YYYY-MM-DD, and time goes on from there. */
  readonly today?: string;
  /** A note to show at the start, as it reads. */
  readonly open?: string;
  /** The plugin's data.json. */
  readonly settings?: unknown;
}

/** What tests and the curious find as `window.host`. */
export interface BrowserHost {
  readonly app: UiApp;
  readonly plugin: Plugin | null;
  /** What the app gives to plugins as the module "obsidian". */
  readonly obsidian: unknown;
  /** Resolves when the cache, the queues, databases and all timers due within a second are idle. */
  settle(): Promise<void>;
  /** The file as it is in the vault, not as an editor shows it. */
  read(path: string): Promise<string>;
  /** Writes a file as a sync service would: nobody in the app is told beforehand. */
  write(path: string, text: string): Promise<void>;
  runCommand(id: string): boolean;
  close(): Promise<void>;
}

declare global {
  interface Window {
    bootHost: (options: BootOptions) => Promise<void>;
    host: BrowserHost | undefined;
  }
}

function filesOf({ files, plugin, settings }: BootOptions): [string, string][] {
  const entries = Object.entries(files);
  if (!plugin || settings === undefined) return entries;
  const { id } = readManifest(plugin.manifest);
  return [...entries, [`.obsidian/plugins/${id}/data.json`, JSON.stringify(settings)]];
}

function addPluginStyle(css: string): () => void {
  const styleEl = document.head.createEl("style", { text: css });
  return () => styleEl.detach();
}

async function writeExternally(adapter: Adapter, path: string, text: string): Promise<void> {
  const folder = parentPath(path);
  if (folder !== "/" && !(await adapter.exists(folder))) await adapter.mkdir(folder);
  await adapter.write(joinPath("/", path), text);
}

async function startApp(
  options: BootOptions,
  adapter: Adapter,
): Promise<{ app: UiApp; plugin: Plugin | null }> {
  const app = new App({ adapter, ui: createUi({ win: window, isDark: options.dark === true }) });
  let plugin: Plugin | null = null;
  const { plugin: source } = options;
  const loadPlugins = async (): Promise<void> => {
    if (source) plugin = await app.plugins.load(source, obsidianModule);
  };
  await app.start({ loadPlugins });
  const uiApp = asUiApp(app);
  if (options.open !== undefined) {
    await uiApp.workspace.openLinkText(options.open, "", false, { state: { mode: "preview" } });
  }
  return { app: uiApp, plugin };
}

/** Boots the app on a vault in memory. Booting again closes what ran before, as reloading the app does. */
async function bootHost(options: BootOptions): Promise<void> {
  await window.host?.close();
  // Nothing is measured in a typeface that is about to be replaced.
  await Promise.all([...document.fonts].map((face) => face.load()));
  installDom(window);
  setDevice(options.phone === true ? "phone" : "desktop");
  Reflect.set(window, "moment", moment);
  const restoreClock = options.today === undefined ? null : fixClock(options.today, [window]);
  const wait = realWait();
  const timers = new PendingTimers([window]);
  const databases = new PendingDatabases();
  const removeStyle = addPluginStyle(options.plugin?.css ?? "");
  const adapter = new Adapter(new MemoryStorage(filesOf(options)));
  const { app, plugin } = await startApp(options, adapter);
  Reflect.set(window, "app", app);
  window.host = {
    app,
    plugin,
    obsidian: obsidianModule,
    settle: () => settle(app, { timers, databases, wait }),
    read: (path) => adapter.read(path),
    write: (path, text) => writeExternally(adapter, path, text),
    runCommand: (id) => app.commands.executeCommandById(id),
    close: async () => {
      await app.close();
      timers.stop();
      databases.stop();
      restoreClock?.();
      removeStyle();
      window.host = undefined;
    },
  };
}

window.bootHost = bootHost;
