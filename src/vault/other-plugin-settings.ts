import type { App } from "obsidian";
import { OTHER_PLUGINS, type OtherPlugin } from "../settings/other-plugins";
import { readJson } from "./json-file";

/** The data file of another plugin that looks after people, switched on or not. */
export interface OtherSettings {
  readonly plugin: OtherPlugin;
  readonly saved: unknown;
}

/** Those that this vault has; a file that cannot be read is left out. */
export async function readOtherSettings(app: App): Promise<OtherSettings[]> {
  const found = OTHER_PLUGINS.map(async (plugin): Promise<OtherSettings> => {
    return { plugin, saved: await readJson(app, `${app.vault.configDir}/plugins/${plugin}/data.json`) };
  });
  return (await Promise.all(found)).filter(({ saved }) => saved !== null);
}
