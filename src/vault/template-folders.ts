import type { App } from "obsidian";
import { folderAt, readJson } from "./json-file";

/** The folders of the core Templates plugin and of Templater, and any folder that is called so. */
export async function templateFolders(app: App): Promise<string[]> {
  const { configDir } = app.vault;
  const core = await readJson(app, `${configDir}/templates.json`);
  const templater = await readJson(app, `${configDir}/plugins/templater-obsidian/data.json`);
  const found = [folderAt(core, "folder"), folderAt(templater, "templates_folder")];
  return ["Templates", ...found.filter((folder) => folder !== "")];
}
