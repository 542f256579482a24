import type * as Obsidian from "obsidian";

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*$/gm;

const NONE: Obsidian.FrontMatterInfo = { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };

/** The block between the first line `---` and the next line `---`; without a closing line there is none. */
export function getFrontMatterInfo(content: string): Obsidian.FrontMatterInfo {
  const opening = content.startsWith("---") ? OPENING.exec(content) : null;
  if (!opening) return { ...NONE };
  const from = opening[0].length;
  CLOSING.lastIndex = from;
  const closing = CLOSING.exec(content);
  if (!closing) return { ...NONE };
  const afterFence = closing.index + closing[0].length;
  const lineBreak = /^\r?\n/.exec(content.slice(afterFence, afterFence + 2));
  return {
    exists: true,
    frontmatter: content.slice(from, closing.index),
    from,
    to: closing.index,
    contentStart: afterFence + (lineBreak?.[0].length ?? 0),
  };
}

export type FrontMatter = Readonly<Record<string, unknown>>;

export function isFrontMatter(value: unknown): value is FrontMatter {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of the first property whose name matches; a string key ignores case. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (!isFrontMatter(frontmatter)) return null;
  const isMatch =
    typeof key === "string"
      ? (name: string) => name.toLowerCase() === key.toLowerCase()
      : (name: string) => key.test(name);
  const name = Object.keys(frontmatter).find(isMatch);
  return name === undefined ? null : (frontmatter[name] ?? null);
}

export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  return strings(parseFrontMatterEntry(frontmatter, key), /,/);
}

export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/i);
}

/** With a leading `#` each. Text is split at commas and spaces, because a tag holds neither. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = strings(parseFrontMatterEntry(frontmatter, /^tags?$/i), /[,\s]+/);
  return tags?.map((tag) => (tag.startsWith("#") ? tag : `#${tag}`)) ?? null;
}

export function getAllTags(cache: Obsidian.CachedMetadata): string[] | null {
  if (!cache.tags && !cache.frontmatter) return null;
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}

function strings(value: unknown, separator: RegExp): string[] | null {
  const parts = typeof value === "string" ? value.split(separator) : value;
  if (!Array.isArray(parts)) return typeof value === "number" ? [String(value)] : null;
  const texts = parts
    .filter((part) => typeof part === "string" || typeof part === "number")
    .map((part) => String(part).trim())
    .filter((part) => part !== "");
  return texts.length > 0 ? texts : null;
}
