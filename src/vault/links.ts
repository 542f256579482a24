import type { App } from "obsidian";
import type { Links } from "../app/ports";

/** Links as the vault's settings want them: wiki or markdown, shortest, relative or absolute. */
export function createLinks(app: App): Links {
  return {
    to: (path, { from, text = "" }) => {
      const file = app.vault.getFileByPath(path);
      return file === null ? `[[${path}]]` : app.fileManager.generateMarkdownLink(file, from, "", text);
    },
    toMissing: (linkpath, { from, text }) => {
      const name = text === undefined ? linkpath.slice(linkpath.lastIndexOf("/") + 1) : linkpath;
      if (writesMarkdown(app, from)) return `[${text ?? name}](${encodeURI(name)}.md)`;
      return text === undefined ? `[[${name}]]` : `[[${name}|${text}]]`;
    },
    resolve: (linkpath, from) =>
      app.metadataCache.getFirstLinkpathDest(decoded(linkpath), from)?.path ?? null,
    targets: (path) => Object.keys(app.metadataCache.resolvedLinks[path] ?? {}),
    leads: (from, to) => Object.hasOwn(app.metadataCache.resolvedLinks[from] ?? {}, to),
  };
}

/** The app tells which links it writes only by writing one, which takes a note that is there. */
function writesMarkdown(app: App, path: string): boolean {
  const file = app.vault.getFileByPath(path);
  return file !== null && !app.fileManager.generateMarkdownLink(file, path).startsWith("[[");
}

/** Markdown links are percent-encoded; a stray `%` is taken as it stands. */
function decoded(linkpath: string): string {
  try {
    return decodeURIComponent(linkpath);
  } catch {
    return linkpath;
  }
}
