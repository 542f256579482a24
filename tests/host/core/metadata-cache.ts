import type * as Obsidian from "obsidian";
import { Events } from "./events";
import type { TAbstractFile } from "./files";
import { TFile } from "./files";
import { LinkIndex } from "./link-index";
import { parseMetadata } from "./parse-metadata";
import { getLinkpath } from "./paths";
import type { Vault } from "./vault";

/** Enough to keep a disk busy. */
const READ_AT_ONCE = 64;

type LinkCounts = Record<string, number>;

/**
 * What the app knows of each note, always a little late: after a write the old entry stays until the file has been
 * read and parsed again, `delay` milliseconds later, and only then `changed` is fired.
 */
export class MetadataCache extends Events {
  readonly resolvedLinks: Record<string, LinkCounts> = {};
  readonly unresolvedLinks: Record<string, LinkCounts> = {};
  private readonly caches = new Map<TFile, Obsidian.CachedMetadata>();
  private readonly index: LinkIndex;
  private readonly timers = new Map<TFile, ReturnType<typeof setTimeout>>();
  private readonly parsing = new Set<Promise<void>>();
  private readonly unlinked = new Set<TFile>();
  private linkTimer: ReturnType<typeof setTimeout> | null = null;
  private isListening = false;

  constructor(
    private readonly vault: Vault,
    private readonly delay: number,
  ) {
    super();
    this.index = new LinkIndex(vault);
    vault.on("create", (entry: TAbstractFile) => this.touched(entry, true));
    vault.on("modify", (entry: TAbstractFile) => this.touched(entry, false));
    vault.on("delete", (entry: TAbstractFile) => this.removed(entry));
    vault.on("rename", (entry: TAbstractFile, oldPath: string) => this.renamed(entry, oldPath));
  }

  /** As at a start of the app with its cache on disk: every note is known, nothing is announced as changed. */
  async loadKnown(): Promise<void> {
    const files = this.vault.getMarkdownFiles();
    for (let at = 0; at < files.length; at += READ_AT_ONCE) {
      await Promise.all(files.slice(at, at + READ_AT_ONCE).map((file) => this.loadFile(file)));
    }
    this.isListening = true;
    this.linkSoon();
  }

  private async loadFile(file: TFile): Promise<void> {
    const text = await this.vault.adapter.read(file.path).catch(() => null);
    if (text === null) return;
    this.caches.set(file, parseMetadata(text));
    this.unlinked.add(file);
  }

  /** As at the first start in a vault: every note is parsed while the app already runs, with `changed` for each. */
  loadAsNew(): void {
    this.isListening = true;
    for (const file of this.vault.getMarkdownFiles()) this.parseSoon(file);
    this.linkSoon();
  }

  getFileCache(file: TFile): Obsidian.CachedMetadata | null {
    return this.caches.get(file) ?? null;
  }

  getCache(path: string): Obsidian.CachedMetadata | null {
    const file = this.vault.getFileByPath(path);
    return file && this.getFileCache(file);
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.index.resolve(linkpath, sourcePath);
  }

  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const text = this.index.isUniqueName(file) ? file.name : file.path;
    return omitMdExtension && file.extension === "md" ? text.slice(0, -".md".length) : text;
  }

  get isIdle(): boolean {
    return this.timers.size === 0 && this.parsing.size === 0 && this.linkTimer === null;
  }

  /** Drops what is still waiting; for closing the app. */
  stop(): void {
    this.isListening = false;
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    if (this.linkTimer) clearTimeout(this.linkTimer);
    this.linkTimer = null;
  }

  private touched(entry: TAbstractFile, isNew: boolean): void {
    if (!this.isListening || !(entry instanceof TFile)) return;
    if (entry.extension === "md") this.parseSoon(entry);
    if (isNew) this.linkAll();
  }

  private parseSoon(file: TFile): void {
    if (this.timers.has(file)) return;
    const timer = setTimeout(() => {
      this.timers.delete(file);
      const parsing = this.parse(file).finally(() => this.parsing.delete(parsing));
      this.parsing.add(parsing);
    }, this.delay);
    this.timers.set(file, timer);
  }

  /** A file that cannot be read keeps its old entry: a failed read is no evidence of anything. */
  private async parse(file: TFile): Promise<void> {
    const text = await this.vault.cachedRead(file).catch(() => null);
    if (text === null || file.deleted || this.timers.has(file)) return;
    const cache = parseMetadata(text);
    this.caches.set(file, cache);
    this.trigger("changed", file, text, cache);
    this.unlinked.add(file);
    this.linkSoon();
  }

  private removed(entry: TAbstractFile): void {
    if (!(entry instanceof TFile)) return;
    const previous = this.getFileCache(entry);
    this.caches.delete(entry);
    clearTimeout(this.timers.get(entry));
    this.timers.delete(entry);
    this.unlinked.delete(entry);
    delete this.resolvedLinks[entry.path];
    delete this.unresolvedLinks[entry.path];
    if (entry.extension === "md") this.trigger("deleted", entry, previous);
    this.linkAll();
  }

  /** "This is not called when a file is renamed": the entry moves with the file and only links are looked at again. */
  private renamed(entry: TAbstractFile, oldPath: string): void {
    if (!(entry instanceof TFile)) return;
    delete this.resolvedLinks[oldPath];
    delete this.unresolvedLinks[oldPath];
    if (this.isListening && entry.extension === "md" && !this.caches.has(entry)) this.parseSoon(entry);
    this.linkAll();
  }

  private linkAll(): void {
    if (!this.isListening) return;
    for (const file of this.caches.keys()) this.unlinked.add(file);
    this.linkSoon();
  }

  private linkSoon(): void {
    this.linkTimer ??= setTimeout(() => this.link(), this.delay);
  }

  private link(): void {
    this.linkTimer = null;
    const files = [...this.unlinked];
    this.unlinked.clear();
    for (const file of files) this.linkFile(file);
    if (this.timers.size === 0 && this.parsing.size === 0) this.trigger("resolved");
  }

  private linkFile(file: TFile): void {
    const cache = this.caches.get(file);
    if (!cache) return;
    const resolved: LinkCounts = {};
    const unresolved: LinkCounts = {};
    for (const { link } of referencesOf(cache)) {
      const linkpath = getLinkpath(link);
      const target = this.index.resolve(linkpath, file.path);
      const [counts, key] = target ? [resolved, target.path] : [unresolved, linkpath];
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
    this.trigger("resolve", file);
  }
}

export function referencesOf(cache: Obsidian.CachedMetadata): readonly Obsidian.Reference[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}

/** Stops at the first reference for which the callback returns true, and says whether there was one. */
export function iterateRefs<T extends Obsidian.Reference>(
  refs: readonly T[],
  callback: (ref: T) => boolean | void,
): boolean {
  return refs.some((ref) => callback(ref) === true);
}

export function iterateCacheRefs(
  cache: Obsidian.CachedMetadata,
  callback: (ref: Obsidian.ReferenceCache) => boolean | void,
): boolean {
  return iterateRefs([...(cache.links ?? []), ...(cache.embeds ?? [])], callback);
}
