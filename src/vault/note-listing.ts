import { parseFrontMatterTags, type CachedMetadata } from "obsidian";
import type { NoteListing } from "../app/ports";

/** A note as the metadata cache has it. The tags are gathered only when asked for: most notes are told by folder. */
export class CachedNote implements NoteListing {
  constructor(
    readonly path: string,
    private readonly cache: CachedMetadata | null,
  ) {}

  get properties(): object | null {
    return this.cache?.frontmatter ?? null;
  }

  get tags(): readonly string[] {
    const inProperties = parseFrontMatterTags(this.cache?.frontmatter) ?? [];
    const inBody = this.cache?.tags?.map(({ tag }) => tag) ?? [];
    return [...inProperties, ...inBody].map((tag) => tag.replace(/^#/, ""));
  }
}
