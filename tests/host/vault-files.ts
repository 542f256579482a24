import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Folders that are no part of a vault's content; `.obsidian` is, for its settings. */
const LEFT_OUT = new Set([".git", ".trash", "node_modules"]);

/** What a page can be given as text. Pictures and other attachments stay where they are. */
const TEXT = /\.(md|json|canvas|base|txt|css)$/i;

/** Every text file of a folder by its path in the vault. Nothing is changed on disk. */
export async function readVaultFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const entry of entries) {
    const path = relative(folder, join(entry.parentPath, entry.name));
    const parts = path.split(sep);
    if (!entry.isFile() || !TEXT.test(entry.name) || parts.some((part) => LEFT_OUT.has(part))) continue;
    files[parts.join("/")] = await readFile(join(folder, path), "utf8");
  }
  return files;
}
