import type { App } from "obsidian";
import type { NoteListing } from "../app/ports";
import { CachedNote } from "./note-listing";

/** The markdown note of a path as the cache has it now; null when there is none. */
export function findNote({ vault, metadataCache }: App, path: string): NoteListing | null {
  const file = vault.getFileByPath(path);
  return file?.extension === "md" ? new CachedNote(file.path, metadataCache.getFileCache(file)) : null;
}
