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
  return linksIn(line).map(({ path }) => path);
}

/** A link in a line, and the offsets at which it starts and after which the rest of the line does. */
export interface LinkSpan {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** The links in a line of Markdown as {@link linkPaths} finds them, each with its place. */
export function linksIn(line: string): LinkSpan[] {
  const found: LinkSpan[] = [];
  for (let at = line.indexOf("["); at >= 0; at = line.indexOf("[", at + 1)) {
    const window = line.slice(at, at + LONGEST_LINK);
    const link = window.startsWith("[[") ? wikiLink(window) : markdownLink(window);
    if (link !== null && link.path !== "") found.push({ path: link.path, start: at, end: at + link.length });
  }
  return found;
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

/**
 * What a link is shown as where it says so: `Ana` of `[[People/Ana Diaz|Ana]]` and of `[Ana](People/Ana.md)`; else null.
 */
export function linkLabel(link: string): string | null {
  const label = /^(?:\[\[[^[\]|]*\|([^[\]]*)\]\]|\[([^[\]]*)\]\()/.exec(link);
  return (label?.[1] ?? label?.[2] ?? "").trim() || null;
}

interface Link {
  readonly path: string;
  readonly length: number;
}

function wikiLink(text: string): Link | null {
  const [link, inner] = /^\[\[([^[\]]+)\]\]/.exec(text) ?? [];
  if (link === undefined || inner === undefined) return null;
  return { path: withoutSubpath(inner.replace("\\|", "|").split("|")[0] ?? ""), length: link.length };
}

function markdownLink(text: string): Link | null {
  const [link, angled, plain] = /^\[[^[\]]*\]\((?:<([^<>]*)>|((?:[^()\s]|\([^()\s]*\))*))\)/.exec(text) ?? [];
  const target = angled ?? plain;
  if (link === undefined || target === undefined || /^[a-z][a-z\d+.-]+:/i.test(target)) return null;
  return { path: withoutSubpath(decoded(target)), length: link.length };
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
