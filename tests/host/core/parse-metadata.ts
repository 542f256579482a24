import type * as Obsidian from "obsidian";
import { BlockParser, type Blocks } from "./block-parser";
import { getFrontMatterInfo, isFrontMatter, type FrontMatter } from "./front-matter";
import { parseInlines, propertyLink, type Inlines } from "./inline-parser";
import { LineSource } from "./line-source";
import { Locator, splitLines } from "./locator";
import { parseYaml } from "./yaml";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * What the app knows of a note without reading it again. Never throws: a block of properties that is no YAML leaves
 * `frontmatter` out, and the section of type `yaml` says that it is there.
 */
export function parseMetadata(text: string): Obsidian.CachedMetadata {
  const shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const properties = getFrontMatterInfo(shift === 0 ? text : text.slice(shift));
  const lines = splitLines(text);
  const at = new Locator(lines);
  const blocks = emptyBlocks();
  const cache: Obsidian.CachedMetadata = {};
  let bodyStart = shift;
  if (properties.exists) {
    const fenceEnd = shift + properties.to + 3;
    bodyStart = shift + properties.contentStart;
    const position = at.pos(shift, fenceEnd);
    blocks.sections.push({ type: "yaml", position });
    Object.assign(cache, readFrontMatter(properties.frontmatter, position));
  }
  const bodyLines = lines.filter(
    (line) => line.end >= bodyStart && !(properties.exists && line.start < bodyStart),
  );
  new BlockParser(new LineSource(text, at, withoutMark(bodyLines, shift)), blocks).run();
  const inlines = findInlines(text, blocks, at);
  return Object.assign(cache, withoutEmpty(blocks, inlines));
}

function emptyBlocks(): Blocks {
  return { sections: [], headings: [], listItems: [], footnotes: [], blocks: {}, texts: [] };
}

function withoutMark(lines: ReturnType<typeof splitLines>, shift: number): ReturnType<typeof splitLines> {
  const [first, ...rest] = lines;
  return shift > 0 && first?.start === 0 ? [{ ...first, start: shift }, ...rest] : lines;
}

function findInlines(text: string, blocks: Blocks, at: Locator): Inlines {
  const inlines: Inlines = { links: [], embeds: [], tags: [], footnoteRefs: [] };
  for (const range of blocks.texts) parseInlines(text, range, at, inlines);
  return inlines;
}

function readFrontMatter(yaml: string, position: Obsidian.Pos): Obsidian.CachedMetadata {
  const frontmatter = parseTolerantly(yaml);
  if (!frontmatter) return {};
  const frontmatterLinks: Obsidian.FrontmatterLinkCache[] = [];
  for (const [key, value] of Object.entries(frontmatter)) collectLinks(key, value, frontmatterLinks);
  return {
    frontmatter: { ...frontmatter },
    frontmatterPosition: position,
    ...(frontmatterLinks.length > 0 ? { frontmatterLinks } : {}),
  };
}

function parseTolerantly(yaml: string): FrontMatter | null {
  try {
    const parsed = parseYaml(yaml.includes("\r") ? yaml.replace(/\r\n/g, "\n") : yaml);
    return isFrontMatter(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** Links in lists and objects carry the way to them: `people.0`, `met.who`. */
function collectLinks(key: string, value: unknown, found: Obsidian.FrontmatterLinkCache[]): void {
  if (typeof value === "string") {
    const link = propertyLink(value);
    if (link) found.push({ key, ...link });
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) collectLinks(`${key}.${name}`, inner, found);
  }
}

/** The app leaves a list out when there is nothing in it. */
function withoutEmpty(
  { sections, headings, listItems, footnotes, blocks }: Blocks,
  { links, embeds, tags, footnoteRefs }: Inlines,
): Obsidian.CachedMetadata {
  return {
    ...(links.length > 0 ? { links } : {}),
    ...(embeds.length > 0 ? { embeds } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(headings.length > 0 ? { headings } : {}),
    ...(footnotes.length > 0 ? { footnotes } : {}),
    ...(footnoteRefs.length > 0 ? { footnoteRefs } : {}),
    ...(sections.length > 0 ? { sections } : {}),
    ...(listItems.length > 0 ? { listItems } : {}),
    ...(Object.keys(blocks).length > 0 ? { blocks } : {}),
  };
}
