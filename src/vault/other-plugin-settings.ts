import type { App } from "obsidian";
import { OTHER_PLUGINS, type OtherSettings } from "../settings/other-plugins";
import { readJson } from "./json-file";

/** The settings of other plugins that look after people, as far as this vault has them; a file that cannot be read is left out. */
export async function readOtherSettings(app: App): Promise<OtherSettings[]> {
  const found = OTHER_PLUGINS.map(async (plugin): Promise<OtherSettings> => {
    return { plugin, saved: await readJson(app, `${app.vault.configDir}/plugins/${plugin}/data.json`) };
  });
  return (await Promise.all(found)).filter(({ saved }) => saved !== null);
}
