import type { Adapter } from "./adapter";
import { CliRegistry } from "./cli-registry";
import { Commands } from "./commands";
import { FileManager } from "./file-manager";
import { MetadataCache } from "./metadata-cache";
import { OpenNotes } from "./open-notes";
import { Platform } from "./platform";
import { InternalPlugins, Plugins } from "./plugins";
import { Tasks } from "./tasks";
import type {
  MarkdownPort,
  SettingPort,
  StatusBarPort,
  Ui,
  UiFactory,
  ViewRegistryPort,
  WorkspacePort,
} from "./ui-ports";
import { Vault } from "./vault";

export interface AppOptions {
  readonly adapter: Adapter;
  readonly ui: UiFactory;
  /** How long after a write the metadata cache knows of it, in milliseconds. */
  readonly cacheDelay?: number;
  /** Values that outlive the app, as `localStorage` does in a browser. */
  readonly localValues?: LocalValues;
}

export interface LocalValues {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface StartOptions {
  /** Called when plugins are loaded, which is before any file is known. */
  readonly loadPlugins?: (app: App) => Promise<void>;
  /** A first start parses every note while the app runs, with `changed` for each; otherwise all are known. */
  readonly isFirstStart?: boolean;
}

const DEFAULT_CACHE_DELAY_MS = 10;

export class App {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly commands: Commands;
  readonly cli = new CliRegistry();
  readonly plugins: Plugins;
  readonly internalPlugins: InternalPlugins;
  readonly openNotes: OpenNotes;
  readonly workspace: WorkspacePort;
  readonly viewRegistry: ViewRegistryPort;
  readonly setting: SettingPort;
  readonly statusBar: StatusBarPort;
  readonly markdown: MarkdownPort;
  readonly keymap: object;
  readonly scope: object;
  lastEvent: Event | null = null;
  private readonly ui: Ui;
  private readonly localValues: LocalValues;

  constructor({ adapter, ui, cacheDelay = DEFAULT_CACHE_DELAY_MS, localValues }: AppOptions) {
    this.vault = new Vault(adapter);
    this.metadataCache = new MetadataCache(this.vault, cacheDelay);
    this.localValues = localValues ?? new MemoryValues();
    this.openNotes = new OpenNotes(this.vault, (message) => this.ui.notify(message));
    this.commands = new Commands({
      activeEditor: () => this.workspace.activeEditor,
      isMobile: () => Platform.isMobile,
    });
    this.fileManager = new FileManager({
      vault: this.vault,
      metadataCache: this.metadataCache,
      confirm: (question) => this.ui.confirm(question),
      activePath: () => this.workspace.getActiveFile()?.path ?? "",
    });
    this.plugins = new Plugins(this);
    this.internalPlugins = new InternalPlugins(this.vault);
    this.ui = ui(this);
    this.workspace = this.ui.workspace;
    this.viewRegistry = this.ui.viewRegistry;
    this.setting = this.ui.setting;
    this.statusBar = this.ui.statusBar;
    this.markdown = this.ui.markdown;
    this.keymap = this.ui.keymap;
    this.scope = this.ui.scope;
  }

  /** The app's own order: settings, plugins, files (`create` for each), metadata, layout. */
  async start({ loadPlugins, isFirstStart = false }: StartOptions = {}): Promise<void> {
    await this.vault.loadConfig();
    await this.internalPlugins.load();
    await this.plugins.loadEnabled();
    await loadPlugins?.(this);
    await this.vault.load();
    if (!isFirstStart) await this.metadataCache.loadKnown();
    await this.workspace.loadLayout();
    if (isFirstStart) this.metadataCache.loadAsNew();
  }

  /** Tells that the app quits, saves what is open, unloads the plugins and takes the windows away. */
  async close(): Promise<void> {
    const tasks = new Tasks();
    this.workspace.trigger("quit", tasks);
    await Promise.all([tasks.promise(), this.openNotes.saveAll(), this.workspace.settled()]);
    this.plugins.unloadAll();
    this.metadataCache.stop();
    this.ui.close();
  }

  isDarkMode(): boolean {
    return this.ui.isDarkMode();
  }

  loadLocalStorage(key: string): unknown {
    const stored = this.localValues.getItem(this.localKey(key));
    if (stored === null) return null;
    const parsed: unknown = JSON.parse(stored);
    return parsed;
  }

  saveLocalStorage(key: string, value: unknown): void {
    if (value === null || value === undefined) this.localValues.removeItem(this.localKey(key));
    else this.localValues.setItem(this.localKey(key), JSON.stringify(value));
  }

  private localKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }
}

class MemoryValues implements LocalValues {
  private readonly values = new Map<string, string>();

  getItem(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.values.set(key, value);
  }

  removeItem(key: string): void {
    this.values.delete(key);
  }
}
