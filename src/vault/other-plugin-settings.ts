import type { App } from "obsidian";
import { OTHER_PLUGINS, type OtherPlugin } from "../settings/other-plugins";

/** The data file of another plugin that looks after people, switched on or not. */
export interface OtherSettings {
  readonly plugin: OtherPlugin;
  readonly saved: unknown;
}

/** Those that this vault has; a file that cannot be read is left out. */
export async function readOtherSettings({ vault }: App): Promise<OtherSettings[]> {
  const found = OTHER_PLUGINS.map(async (plugin): Promise<OtherSettings | null> => {
    try {
      const text = await vault.adapter.read(`${vault.configDir}/plugins/${plugin}/data.json`);
      return { plugin, saved: JSON.parse(text) as unknown };
    } catch {
      return null;
    }
  });
  return (await Promise.all(found)).filter((each) => each !== null);
}
