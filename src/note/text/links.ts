import { trimmed } from "./reading";

/** No path of a note is longer; a bound keeps the search short on any input. */
const LONGEST_LINK = 1_000;

/**
 * The link paths in a line of Markdown, in their order: of `[[links]]` and `[links](to.md)`, without headings, block
 * marks and labels, percent signs decoded. Links to the web are none.
 *
 * @example linkPaths("[[People/Ana Diaz|Ana]] and [Sam](Sam%20Rivera.md)") // ["People/Ana Diaz", "Sam Rivera.md"]
 */
export function linkPaths(line: string): string[] {
  const paths: string[] = [];
  for (let at = line.indexOf("["); at >= 0; at = line.indexOf("[", at + 1)) {
    const window = line.slice(at, at + LONGEST_LINK);
    const path = window.startsWith("[[") ? wikiPath(window) : markdownPath(window);
    if (path !== null && path !== "") paths.push(path);
  }
  return paths;
}

/**
 * What links to one note have in common however they are written: the last part of the path, without extension and
 * case. Two notes may share it, so it is a first look before a link is resolved.
 *
 * @example linkName("People/Ana Diaz.md") === linkName("ana diaz") // true
 */
export function linkName(linkpath: string): string {
  const name = linkpath.slice(linkpath.lastIndexOf("/") + 1).toLowerCase();
  const bare = name.endsWith(".md") ? name.slice(0, -".md".length) : name;
  return NO_ASCII.test(bare) ? bare.normalize("NFC") : bare;
}

const NO_ASCII = /[^\0-\x7f]/;

function wikiPath(text: string): string | null {
  const inner = /^\[\[([^[\]]+)\]\]/.exec(text)?.[1];
  return inner === undefined ? null : withoutSubpath(inner.replace("\\|", "|").split("|")[0] ?? "");
}

function markdownPath(text: string): string | null {
  const link = /^\[[^[\]]*\]\((?:<([^<>]*)>|((?:[^()\s]|\([^()\s]*\))*))\)/.exec(text);
  const target = link?.[1] ?? link?.[2];
  if (target === undefined || /^[a-z][a-z\d+.-]+:/i.test(target)) return null;
  return withoutSubpath(decoded(target));
}

/** What a link leads to, without the heading or block in it: `Ana Diaz#Log` without `#Log`. */
export function withoutSubpath(target: string): string {
  const hash = target.indexOf("#");
  return trimmed(hash < 0 ? target : target.slice(0, hash));
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A percent sign of its own is part of the name.
    return target;
  }
}
