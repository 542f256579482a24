import type * as Obsidian from "obsidian";
import type { Locator } from "./locator";

export interface Inlines {
  readonly links: Obsidian.LinkCache[];
  readonly embeds: Obsidian.EmbedCache[];
  readonly tags: Obsidian.TagCache[];
  readonly footnoteRefs: Obsidian.FootnoteRefCache[];
}

/** The only characters that can begin what is looked for; everything else is stepped over. */
const OPENER = /[\\`%$<![#]/g;

/**
 * What may stand in running text, in order of precedence: an escape, a code span, a comment, math and an HTML
 * comment hide what is in them; then wiki links, footnote references, markdown links and tags.
 */
const INLINE = new RegExp(
  [
    String.raw`\\[\\\[\]#!%$\x60]`,
    String.raw`(\x60+)(?!\x60)[\s\S]*?[^\x60]\1(?!\x60)`,
    String.raw`%%[\s\S]*?%%`,
    String.raw`\$\$[\s\S]*?\$\$`,
    String.raw`\$(?=[^\s$])[^$\n]*[^\s$\\]\$(?!\d)`,
    String.raw`<!--[\s\S]*?-->`,
    String.raw`!?\[\[([^\[\]\n]+)\]\]`,
    String.raw`\[\^([^\s\[\]^]+)\]`,
    String.raw`!?\[((?:[^\[\]\\\n]|\\.|\[[^\[\]\n]*\])*)\]\((<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+["'(][^\n]*?["')])?\s*\)`,
    String.raw`#([^\s#!"$%&'()*+,.:;<=>?@^\x60{|}~\[\]\\\u2000-\u206f\u2e00-\u2e7f]+)`,
  ].join("|"),
  "y",
);
const IS_SCHEME = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i;

/** Finds links, embeds, tags and footnote references in `[from, to)` of the text. */
export function parseInlines(
  text: string,
  [from, to]: readonly [number, number],
  at: Locator,
  found: Inlines,
): void {
  const range = text.slice(from, to);
  OPENER.lastIndex = 0;
  for (let opener = OPENER.exec(range); opener; opener = OPENER.exec(range)) {
    INLINE.lastIndex = opener.index;
    const match = INLINE.exec(range);
    if (!match) continue;
    OPENER.lastIndex = INLINE.lastIndex;
    const start = from + match.index;
    const end = start + match[0].length;
    if (match.slice(2).some((group) => group !== undefined))
      record(match, text[start - 1], at.pos(start, end), found);
  }
}

function record(
  [original, , wiki, note, label, dest, tag]: readonly (string | undefined)[],
  before: string | undefined,
  position: Obsidian.Pos,
  { links, embeds, tags, footnoteRefs }: Inlines,
): void {
  if (original === undefined) return;
  if (note !== undefined) footnoteRefs.push({ id: note, position });
  if (tag !== undefined && isTag(tag, before)) tags.push({ tag: original, position });
  const link =
    wiki !== undefined
      ? wikiLink(wiki, original)
      : dest !== undefined && markdownLink(label ?? "", dest, original);
  if (link) (original.startsWith("!") ? embeds : links).push({ ...link, position });
}

/** A tag follows white space or nothing, and is more than a number. */
function isTag(name: string, before: string | undefined): boolean {
  return (before === undefined || /\s/.test(before)) && !/^[\d/]+$/.test(name);
}

export function wikiLink(inner: string, original: string): Obsidian.Reference | null {
  const bar = inner.indexOf("|");
  const target = bar === -1 ? inner : inner.slice(0, bar).replace(/\\$/, "");
  const link = target.replace(/\u00a0/g, " ").trim();
  if (link === "") return null;
  const displayText = bar === -1 ? readable(link) : inner.slice(bar + 1).trim();
  return { link, original, displayText };
}

/** `[text](dest)` that points into the vault; an address with a scheme is no link of the vault. */
export function markdownLink(text: string, dest: string, original: string): Obsidian.Reference | null {
  const bare = dest.startsWith("<") ? dest.slice(1, -1) : dest;
  if (bare === "" || IS_SCHEME.test(bare)) return null;
  return { link: decode(bare), original, displayText: text };
}

/** The value of a property that is a link as a whole, in either spelling. */
export function propertyLink(value: string): Obsidian.Reference | null {
  if (!value.includes("[")) return null;
  const trimmed = value.trim();
  const wiki = /^\[\[([^[\]\n]+)\]\]$/.exec(trimmed);
  if (wiki?.[1]) return wikiLink(wiki[1], trimmed);
  const markdown = /^\[([^[\]\n]*)\]\((<[^<>\n]*>|[^\s()]+)\)$/.exec(trimmed);
  return markdown?.[2] ? markdownLink(markdown[1] ?? "", markdown[2], trimmed) : null;
}

function readable(link: string): string {
  return link.replace(/^#/, "").replace(/#\^?/g, " > ");
}

function decode(address: string): string {
  try {
    return decodeURI(address).replace(/\u00a0/g, " ");
  } catch {
    return address;
  }
}
