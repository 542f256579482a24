import { normalizePath, type App } from "obsidian";

/** What a settings file holds, whoever it is of; null when it is missing or half-written by a sync. */
export async function readJson(app: App, path: string): Promise<unknown> {
  try {
    return JSON.parse(await app.vault.adapter.read(path)) as unknown;
  } catch {
    return null;
  }
}

/** What stands under a key of it; null where nothing does. */
export function valueAt(source: unknown, key: string): unknown {
  const holds = typeof source === "object" && source !== null && Object.hasOwn(source, key);
  return holds ? (Reflect.get(source, key) ?? null) : null;
}

/** The text under a key, without blanks around it; empty where there is none. */
export function textAt(source: unknown, key: string): string {
  const value = valueAt(source, key);
  return typeof value === "string" ? value.trim() : "";
}

/** The folder under a key, as the app understands what was typed there; empty for the top of the vault. */
export function folderAt(source: unknown, key: string): string {
  const folder = normalizePath(textAt(source, key));
  return folder === "/" ? "" : folder;
}
