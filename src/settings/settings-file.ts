import { readSettings } from "./read-settings";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** The file that settings are kept in. */
export interface SettingsStorage {
  /** What the file holds; null when there is none, or when a sync is just replacing it. Rejects on broken JSON. */
  load(): Promise<unknown>;
  save(settings: Settings): Promise<void>;
  /** True when the file exists, whatever `load` made of it. */
  exists(): Promise<boolean>;
  /** Resolves after as long as a sync takes to replace the file. */
  pause(): Promise<void>;
}

export type SettingsState = "usable" | "newer" | "unreadable";

/**
 * The settings in effect. A file that could not be understood (a newer version's, broken JSON, one that a sync is
 * in the middle of replacing) is never saved over: changes then last until the app is closed.
 */
export class SettingsFile {
  private settings: Settings = DEFAULT_SETTINGS;
  /** Until it has been read, the file is taken for one that must not be saved over. */
  private state: SettingsState = "unreadable";
  private isThere = true;

  constructor(private readonly storage: SettingsStorage) {}

  get(): Settings {
    return this.settings;
  }

  /** True while there is no file, as on the first start. */
  isMissing(): boolean {
    return !this.isThere;
  }

  /** Reads the file and says what was made of it. What could not be read leaves the settings in effect as they are. */
  async load(): Promise<SettingsState> {
    this.state = await this.read().catch(() => "unreadable" as const);
    return this.state;
  }

  /** The same of a file that has just changed: one that cannot be read yet is looked at once more. */
  async loadAgain(): Promise<SettingsState> {
    if ((await this.load()) !== "unreadable") return this.state;
    await this.storage.pause();
    return this.load();
  }

  private async read(): Promise<SettingsState> {
    const saved = await this.storage.load();
    const isAbsent = saved === null || saved === undefined;
    if (isAbsent && (await this.storage.exists())) return "unreadable";
    this.isThere = !isAbsent;
    const { settings, mayOverwrite } = readSettings(saved);
    const state = mayOverwrite ? "usable" : stateOf(saved);
    if (state !== "unreadable") this.settings = settings;
    return state;
  }

  /** Puts other settings into effect and saves them where that destroys nothing. */
  async set(settings: Settings): Promise<void> {
    this.settings = settings;
    if (this.state !== "usable") return;
    await this.storage.save(settings);
    this.isThere = true;
  }
}

function stateOf(saved: unknown): SettingsState {
  return typeof saved === "object" && !Array.isArray(saved) ? "newer" : "unreadable";
}
