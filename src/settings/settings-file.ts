import { readSettings } from "./read-settings";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** The file that settings are kept in. */
export interface SettingsStorage {
  /** What the file holds; null when there is none, or when a sync is just replacing it. Rejects on broken JSON. */
  load(): Promise<unknown>;
  save(settings: object): Promise<void>;
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
  /** What the file has under keys of settings and cannot be used; it stays there until the user sets something else. */
  private rejected: Readonly<Record<string, unknown>> = {};

  constructor(private readonly storage: SettingsStorage) {}

  get(): Settings {
    return this.settings;
  }

  /** True while there is no file, as on the first start. */
  isMissing(): boolean {
    return !this.isThere;
  }

  /** The keys whose values in the file cannot be used, so that their defaults are in effect; in order. */
  unusable(): readonly string[] {
    return Object.keys(this.rejected).sort();
  }

  /**
   * Reads the file and says what was made of it. One that cannot be read yet, since a sync may be replacing it, is looked
   * at once more; what could not be read then leaves the settings in effect as they are.
   */
  async load(): Promise<SettingsState> {
    if ((await this.look()) === "unreadable") {
      await this.storage.pause();
      await this.look();
    }
    return this.state;
  }

  private async look(): Promise<SettingsState> {
    this.state = await this.read().catch(() => "unreadable" as const);
    return this.state;
  }

  private async read(): Promise<SettingsState> {
    const saved = await this.storage.load();
    const isAbsent = saved === null || saved === undefined;
    if (isAbsent && (await this.storage.exists())) return "unreadable";
    this.isThere = !isAbsent;
    const { settings, mayOverwrite, rejected } = readSettings(saved);
    const state = mayOverwrite ? "usable" : stateOf(saved);
    if (state !== "unreadable") [this.settings, this.rejected] = [settings, rejected];
    return state;
  }

  /** Puts other settings into effect and saves them where that destroys nothing. */
  async set(settings: Settings): Promise<void> {
    const isAsBefore = ([key]: [string, unknown]): boolean =>
      Reflect.get(settings, key) === Reflect.get(this.settings, key);
    this.rejected = Object.fromEntries(Object.entries(this.rejected).filter(isAsBefore));
    this.settings = settings;
    if (this.state !== "usable") return;
    await this.storage.save({ ...settings, ...this.rejected });
    this.isThere = true;
  }
}

function stateOf(saved: unknown): SettingsState {
  return typeof saved === "object" && !Array.isArray(saved) ? "newer" : "unreadable";
}
