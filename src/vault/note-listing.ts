import { parseFrontMatterTags, type CachedMetadata } from "obsidian";
import type { NoteLink, NoteListing } from "../app/ports";
import { endedTaskLinkpaths, linkpathsOf, linksNamed, openTaskLinkpaths } from "./note-links";

/** A note as the metadata cache has it. Everything but the properties is gathered only when asked for. */
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
    return [...inProperties, ...inBody].map(withoutHash);
  }

  get headings(): readonly string[] {
    return this.cache?.headings?.map(({ heading }) => heading) ?? [];
  }

  get linkpaths(): readonly string[] {
    return this.cache === null ? [] : linkpathsOf(this.cache);
  }

  linksNamed(name: string): readonly NoteLink[] {
    return this.cache === null ? [] : linksNamed(name, this.cache);
  }

  get openTaskLinkpaths(): readonly string[] {
    return this.cache === null ? [] : openTaskLinkpaths(this.cache);
  }

  get endedTaskLinkpaths(): readonly string[] {
    return this.cache === null ? [] : endedTaskLinkpaths(this.cache);
  }
}

/** A note is asked for its tags whenever people are matched with something, so no pattern is made for each of them. */
function withoutHash(tag: string): string {
  return tag.startsWith("#") ? tag.slice(1) : tag;
}
