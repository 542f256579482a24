import type * as Obsidian from "obsidian";
import { stripHeading } from "./paths";

type Result = Obsidian.HeadingSubpathResult | Obsidian.BlockSubpathResult | Obsidian.FootnoteSubpathResult;

/** What `#Heading`, `#A#B`, `#^block` or `#[^note]` of a link points at in a note. */
export function resolveSubpath(cache: Obsidian.CachedMetadata, subpath: string): Result | null {
  const parts = subpath.split("#").filter(Boolean);
  const [first] = parts;
  if (first === undefined) return null;
  if (first.startsWith("^")) return blockResult(cache, first.slice(1));
  const note = /^\[\^(.+)\]$/.exec(first)?.[1];
  return note === undefined ? headingResult(cache, parts) : footnoteResult(cache, note);
}

function blockResult(cache: Obsidian.CachedMetadata, id: string): Obsidian.BlockSubpathResult | null {
  const block = cache.blocks?.[id.toLowerCase()];
  if (!block) return null;
  const list = cache.listItems?.find((candidate) => candidate.id?.toLowerCase() === id.toLowerCase());
  const { start, end } = block.position;
  return { type: "block", block, start, end, ...(list ? { list } : {}) };
}

function footnoteResult(cache: Obsidian.CachedMetadata, id: string): Obsidian.FootnoteSubpathResult | null {
  const footnote = cache.footnotes?.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  return footnote ? { type: "footnote", footnote, ...footnote.position } : null;
}

/** Each part has to be found below the one before it. */
function headingResult(
  { headings = [] }: Obsidian.CachedMetadata,
  parts: readonly string[],
): Obsidian.HeadingSubpathResult | null {
  let at = -1;
  for (const part of parts) {
    const wanted = stripHeading(part).toLowerCase();
    at = headings.findIndex(
      (candidate, i) => i > at && stripHeading(candidate.heading).toLowerCase() === wanted,
    );
    if (at === -1) return null;
  }
  const current = headings[at];
  if (!current) return null;
  const next = headings.slice(at + 1).find((candidate) => candidate.level <= current.level) ?? null;
  return headingRange(current, next);
}

function headingRange(
  current: Obsidian.HeadingCache,
  next: Obsidian.HeadingCache | null,
): Obsidian.HeadingSubpathResult {
  const range = {
    type: "heading" as const,
    current,
    start: current.position.start,
    end: next?.position.start ?? null,
  };
  // The last heading has no next one: null in the app, against its own declaration.
  return Object.assign(range, { next: next ?? current }, next ? {} : { next: null });
}
