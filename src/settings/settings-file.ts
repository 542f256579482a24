import { readSettings } from "./read-settings";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** The file that settings are kept in. */
export interface SettingsStorage {
  /** What the file holds; null when there is none, or when a sync is just replacing it. Rejects on broken JSON. */
  load(): Promise<unknown>;
  save(settings: Settings): Promise<void>;
  /** True when the file exists, whatever `load` made of it. */
  exists(): Promise<boolean>;
}

export type SettingsState = "usable" | "newer" | "unreadable";

/**
 * The settings in effect. A file that could not be understood (a newer version's, broken JSON, one that a sync is
 * in the middle of replacing) is never saved over: changes then last until the app is closed.
 */
export class SettingsFile {
  private settings: Settings = DEFAULT_SETTINGS;
  private state: SettingsState = "usable";

  constructor(private readonly storage: SettingsStorage) {}

  get(): Settings {
    return this.settings;
  }

  /** Reads the file and says what was made of it. */
  async load(): Promise<SettingsState> {
    try {
      const saved = await this.storage.load();
      const isMissing = (saved === null || saved === undefined) && (await this.storage.exists());
      const reading = readSettings(saved);
      this.settings = reading.settings;
      this.state = isMissing ? "unreadable" : reading.mayOverwrite ? "usable" : stateOf(saved);
    } catch {
      this.state = "unreadable";
    }
    return this.state;
  }

  /** Puts other settings into effect and saves them where that destroys nothing. */
  async set(settings: Settings): Promise<void> {
    this.settings = settings;
    if (this.state === "usable") await this.storage.save(settings);
  }
}

function stateOf(saved: unknown): SettingsState {
  return typeof saved === "object" && !Array.isArray(saved) ? "newer" : "unreadable";
}
