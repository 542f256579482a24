import type { Plugin } from "obsidian";
import type { SettingsStorage } from "../settings/settings-file";

/** The plugin's own data file. */
export function createSettingsStorage(plugin: Plugin): SettingsStorage {
  const { configDir, adapter } = plugin.app.vault;
  return {
    load: () => plugin.loadData() as Promise<unknown>,
    save: (settings) => plugin.saveData(settings),
    exists: () =>
      adapter.exists(`${plugin.manifest.dir ?? `${configDir}/plugins/${plugin.manifest.id}`}/data.json`),
  };
}
