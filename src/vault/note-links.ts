import type { CachedMetadata, ListItemCache, SectionCache } from "obsidian";
import type { NoteLink } from "../app/ports";
import { linkName, withoutSubpath } from "../note/text/links";
import { namesParticipants, participantsNamed } from "../note/people/participants";
import { ENDED_BOXES, OPEN_BOXES } from "../note/text/task-boxes";

const NONE: readonly never[] = [];
const QUOTES: ReadonlySet<string> = new Set(["blockquote", "callout", "code", "comment"]);

/**
 * Where the links of a note lead: those in its text and those in properties that name who took part. The plain name of
 * a note is a link there.
 */
export function linkpathsOf({ links, frontmatterLinks, frontmatter }: CachedMetadata): string[] {
  const paths = links?.map(({ link }) => withoutSubpath(link)) ?? [];
  if (frontmatterLinks !== undefined) {
    for (const { key, link } of frontmatterLinks)
      if (namesParticipants(key)) paths.push(withoutSubpath(link));
  }
  if (frontmatter !== undefined) paths.push(...participantsNamed(frontmatter));
  return paths;
}

/** Those of the same links that have that name, as `linkName` gives it, each with what it stands in. */
export function linksNamed(name: string, cache: CachedMetadata): NoteLink[] {
  const found: NoteLink[] = [];
  for (const { link, position } of cache.links ?? NONE) {
    const linkpath = withoutSubpath(link);
    if (linkName(linkpath) !== name) continue;
    found.push({ linkpath, line: position.start.line + 1, place: placeAt(position.start.offset, cache) });
  }
  for (const { key, link } of cache.frontmatterLinks ?? NONE) {
    const linkpath = withoutSubpath(link);
    if (linkName(linkpath) === name && namesParticipants(key))
      found.push({ linkpath, line: null, place: "text" });
  }
  for (const linkpath of participantsNamed(cache.frontmatter ?? {}))
    if (linkName(linkpath) === name) found.push({ linkpath, line: null, place: "text" });
  return found;
}

/** Where the links in open tasks lead. */
export function openTaskLinkpaths(cache: CachedMetadata): readonly string[] {
  return taskLinkpaths(cache, OPEN_BOXES);
}

/** Where the links in tasks lead that were ticked or given up. */
export function endedTaskLinkpaths(cache: CachedMetadata): readonly string[] {
  return taskLinkpaths(cache, ENDED_BOXES);
}

/** Most notes have no such task, or no link below the first one. */
function taskLinkpaths(cache: CachedMetadata, boxes: string): readonly string[] {
  const { links, listItems } = cache;
  const isTask = ({ task }: ListItemCache): boolean => task !== undefined && boxes.includes(task);
  const first = links === undefined ? undefined : listItems?.find(isTask)?.position.start.offset;
  if (links === undefined || first === undefined) return NONE;
  const inTasks = links.filter(({ position: { start } }) => {
    const box = start.offset > first ? placeOf(start.offset, cache) : null;
    return box !== null && box !== "aside" && boxes.includes(box);
  });
  return inTasks.map(({ link }) => withoutSubpath(link));
}

function placeAt(offset: number, cache: CachedMetadata): NoteLink["place"] {
  const box = placeOf(offset, cache);
  if (box === null || box === "x" || box === "X") return "text";
  return box !== "aside" && OPEN_BOXES.includes(box) ? "open-task" : "aside";
}

/** The character in the box of the task around that place; null outside of tasks, `aside` in a quote. */
function placeOf(offset: number, { sections = [], listItems = [] }: CachedMetadata): string | null {
  const section = lastAt(sections, offset);
  if (section === null || section.position.end.offset <= offset) return null;
  if (QUOTES.has(section.type)) return "aside";
  return section.type === "list" ? boxAt(offset, listItems) : null;
}

/** The character in the box of the innermost task around that place; null outside of tasks. */
function boxAt(offset: number, items: readonly ListItemCache[]): string | null {
  let item = lastAt(items, offset);
  while (item !== null && item.task === undefined) item = parentOf(item, items);
  return item?.task ?? null;
}

/** An item without a parent has the line where its list starts, negative: in the first line of a note that is 0. */
function parentOf(
  { parent, position }: ListItemCache,
  items: readonly ListItemCache[],
): ListItemCache | null {
  if (parent < 0 || parent >= position.start.line) return null;
  return items.find((item) => item.position.start.line === parent) ?? null;
}

/** The last of those that starts at or before that place; they come in the order of the note. */
function lastAt<T extends SectionCache | ListItemCache>(items: readonly T[], offset: number): T | null {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.position.start.offset ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}
