import { normalizePath, type App } from "obsidian";
import type { Places } from "../app/ports";
import { findNote } from "./find-note";

/** Looks at the vault by path, without reading a note. */
export function createPlaces(app: App): Places {
  const { vault } = app;
  return {
    folders: () => vault.getAllFolders().map(({ path }) => path),
    note: (path) => {
      const at = normalizePath(path);
      return (vault.getFileByPath(at) ?? vault.getFileByPath(`${at}.md`))?.path ?? null;
    },
    headings: (path) => findNote(app, path)?.headings ?? [],
  };
}
