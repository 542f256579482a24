import type { FileStamp, NoteListing, NoteReader } from "../../src/app/ports";
import { endedTaskLinkpaths, linkpathsOf, linksNamed, openTaskLinkpaths } from "../../src/vault/note-links";
import { parseMetadata } from "../host/core/parse-metadata";

/** Notes kept in memory, listed as a cache lists them and read as a disk is read: later, each when it is let. */
export class MemoryNotes implements NoteReader {
  private readonly texts = new Map<string, string>();
  private readonly times = new Map<string, number>();
  private clock = 0;
  private readonly unreadable = new Set<string>();
  private waiting: (() => void)[] = [];
  /** The notes whose texts have been asked for. */
  readonly asked: string[] = [];
  /** While true, texts are handed out only by `deliver`. */
  isSlow = false;

  write(path: string, text: string): void {
    this.texts.set(path, text);
    this.times.set(path, (this.clock += 1));
  }

  delete(path: string): void {
    this.texts.delete(path);
  }

  rename(from: string, to: string): void {
    this.texts.set(to, this.textOf(from));
    this.times.set(to, this.times.get(from) ?? 0);
    this.texts.delete(from);
  }

  lock(path: string): void {
    this.unreadable.add(path);
  }

  paths(): string[] {
    return [...this.texts.keys()];
  }

  textOf(path: string): string {
    const text = this.texts.get(path);
    if (text === undefined) throw new Error(`${path} is not there`);
    return text;
  }

  listing(path: string): NoteListing {
    const cache = parseMetadata(this.textOf(path));
    return {
      path,
      properties: cache.frontmatter ?? null,
      tags: cache.tags?.map(({ tag }) => tag.slice(1)) ?? [],
      headings: cache.headings?.map(({ heading }) => heading) ?? [],
      linkpaths: linkpathsOf(cache),
      linksNamed: (name) => linksNamed(name, cache),
      openTaskLinkpaths: openTaskLinkpaths(cache),
      endedTaskLinkpaths: endedTaskLinkpaths(cache),
    };
  }

  stamp(path: string): FileStamp | null {
    const text = this.texts.get(path);
    return text === undefined ? null : { mtime: this.times.get(path) ?? 0, size: text.length };
  }

  /** The note that a link means: of several the one with the shortest path. */
  resolve(linkpath: string): string | null {
    const end = `/${linkpath.replace(/\.md$/i, "")}.md`.toLowerCase();
    const found = this.paths().filter((path) => `/${path.toLowerCase()}`.endsWith(end));
    return found.sort((one, other) => one.length - other.length)[0] ?? null;
  }

  *listings(): Iterable<NoteListing> {
    for (const path of this.paths()) yield this.listing(path);
  }

  async text(path: string): Promise<string> {
    this.asked.push(path);
    // The text is that of the moment it is asked for, as with a disk that is slow to answer.
    const text = this.texts.get(path);
    if (this.isSlow) await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (text === undefined || this.unreadable.has(path)) throw new Error(`${path} cannot be read`);
    return text;
  }

  /** Hands out the texts that are waited for, the first ones or the last ones first. */
  deliver(order: "in turn" | "backwards" = "in turn"): void {
    const waiting = order === "in turn" ? this.waiting : this.waiting.reverse();
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** A note of a person with those properties and those entries in its log. */
export function personNote(
  properties: Readonly<Record<string, string>>,
  ...entries: readonly string[]
): string {
  const lines = Object.entries(properties).map(([key, value]) => `${key}: ${value}`);
  return ["---", ...lines, "---", "", "## Interactions", ...entries.map((entry) => `- ${entry}`), ""].join(
    "\n",
  );
}

/** Lets everything that is under way come to its end. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
