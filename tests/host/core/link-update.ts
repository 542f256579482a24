import type * as Obsidian from "obsidian";
import type { TAbstractFile } from "./files";
import { TFile, TFolder } from "./files";
import { referencesOf, type MetadataCache } from "./metadata-cache";
import { parseMetadata } from "./parse-metadata";
import { getLinkpath } from "./paths";
import type { Vault } from "./vault";

type WriteLink = (target: TFile, sourcePath: string, ref: Obsidian.Reference) => string;

/** The links that a rename would break, found before it and written anew after it. */
export class LinkUpdate {
  /** For each note, which file each of its linkpaths meant before the rename. */
  private readonly meant = new Map<TFile, Map<string, TFile>>();

  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
    private readonly writeLink: WriteLink,
  ) {}

  get isEmpty(): boolean {
    return this.meant.size === 0;
  }

  get noteCount(): number {
    return this.meant.size;
  }

  collect(renamed: TAbstractFile): void {
    const targets = new Set(filesIn(renamed));
    for (const source of this.vault.getMarkdownFiles()) {
      const cache = this.metadataCache.getFileCache(source);
      for (const { link } of cache ? referencesOf(cache) : []) {
        const linkpath = getLinkpath(link);
        const target = this.metadataCache.getFirstLinkpathDest(linkpath, source.path);
        if (target && linkpath !== "" && targets.has(target)) this.remember(source, linkpath, target);
      }
    }
  }

  async apply(): Promise<void> {
    for (const [source, targets] of this.meant) {
      await this.vault.process(source, (text) => this.rewrite(text, source, targets));
    }
  }

  private remember(source: TFile, linkpath: string, target: TFile): void {
    const targets = this.meant.get(source) ?? new Map<string, TFile>();
    this.meant.set(source, targets.set(linkpath, target));
  }

  private rewrite(text: string, source: TFile, targets: ReadonlyMap<string, TFile>): string {
    const cache = parseMetadata(text);
    const newText = (ref: Obsidian.Reference): string => {
      const target = targets.get(getLinkpath(ref.link));
      return target ? this.writeLink(target, source.path, ref) : ref.original;
    };
    const inBody = [...(cache.links ?? []), ...(cache.embeds ?? [])];
    inBody.sort((a, b) => b.position.start.offset - a.position.start.offset);
    let result = text;
    for (const ref of inBody) {
      const { start, end } = ref.position;
      result = result.slice(0, start.offset) + newText(ref) + result.slice(end.offset);
    }
    const blockEnd = cache.frontmatterPosition?.end.offset ?? 0;
    let block = result.slice(0, blockEnd);
    for (const ref of cache.frontmatterLinks ?? []) block = block.replaceAll(ref.original, newText(ref));
    return block + result.slice(blockEnd);
  }
}

function filesIn(entry: TAbstractFile): readonly TFile[] {
  if (entry instanceof TFile) return [entry];
  return entry instanceof TFolder ? entry.children.flatMap(filesIn) : [];
}
