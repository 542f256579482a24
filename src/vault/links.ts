import type { App } from "obsidian";
import type { Links } from "../app/ports";

/** Links as the vault's settings want them: wiki or markdown, shortest, relative or absolute. */
export function createLinks(app: App): Links {
  return {
    to: (path, { from, text = "" }) => {
      const file = app.vault.getFileByPath(path);
      return file === null ? `[[${path}]]` : app.fileManager.generateMarkdownLink(file, from, "", text);
    },
    resolve: (linkpath, from) =>
      app.metadataCache.getFirstLinkpathDest(decoded(linkpath), from)?.path ?? null,
    targets: (path) => Object.keys(app.metadataCache.resolvedLinks[path] ?? {}),
    leads: (from, to) => Object.hasOwn(app.metadataCache.resolvedLinks[from] ?? {}, to),
  };
}

/** Markdown links are percent-encoded; a stray `%` is taken as it stands. */
function decoded(linkpath: string): string {
  try {
    return decodeURIComponent(linkpath);
  } catch {
    return linkpath;
  }
}
