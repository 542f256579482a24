import type { Plugin } from "obsidian";
import type { SettingsStorage } from "../settings/settings-file";

/** A file of a few kilobytes is replaced in less. */
const PAUSE_MS = 500;

/** The plugin's own data file. */
export function createSettingsStorage(plugin: Plugin): SettingsStorage {
  const { configDir, adapter } = plugin.app.vault;
  return {
    load: () => plugin.loadData() as Promise<unknown>,
    save: (settings) => plugin.saveData(settings),
    exists: () =>
      adapter.exists(`${plugin.manifest.dir ?? `${configDir}/plugins/${plugin.manifest.id}`}/data.json`),
    pause: () => new Promise((resolve) => void window.setTimeout(resolve, PAUSE_MS)),
  };
}
