import type { App } from "obsidian";
import { readJson } from "./daily-note-settings";

/** The folders of the core Templates plugin and of Templater, and any folder that is called so. */
export async function templateFolders(app: App): Promise<string[]> {
  const { configDir } = app.vault;
  const core = await readJson(app, `${configDir}/templates.json`);
  const templater = await readJson(app, `${configDir}/plugins/templater-obsidian/data.json`);
  const found = [textAt(core, "folder"), textAt(templater, "templates_folder")];
  return ["Templates", ...found.filter((folder) => folder !== "")];
}

function textAt(source: unknown, key: string): string {
  if (typeof source !== "object" || source === null || !Object.hasOwn(source, key)) return "";
  const value: unknown = Reflect.get(source, key);
  return typeof value === "string" ? value : "";
}
