import { TFile, type App, type EventRef } from "obsidian";
import type { FileStamp, NoteListing, NoteReader } from "../app/ports";
import { CachedNote } from "./note-listing";

/** What the notes are told to do, as the roster understands it. */
export interface NoteEvents {
  noteCreated(path: string): Promise<void>;
  noteChanged(listing: NoteListing, text: string): Promise<void>;
  noteDeleted(path: string): Promise<void>;
  noteRenamed(oldPath: string, listing: NoteListing): Promise<void>;
}

/** The markdown notes of the vault, read through the metadata cache. */
export class PeopleSource implements NoteReader {
  constructor(private readonly app: App) {}

  listings(): NoteListing[] {
    return this.app.vault.getMarkdownFiles().map((file) => this.listing(file));
  }

  async text(path: string): Promise<string> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) throw new Error(`${path} is not in the vault`);
    return this.app.vault.cachedRead(file);
  }

  stamp(path: string): FileStamp | null {
    const stat = this.app.vault.getFileByPath(path)?.stat;
    return stat === undefined ? null : { mtime: stat.mtime, size: stat.size };
  }

  /**
   * Passes each change of a note on. `changed` does not come with a rename, so that is listened for apart; a rename
   * out of or into markdown counts as a note that goes or comes. What each begins is handed on to be carried out.
   */
  watch(events: NoteEvents, begin: (work: () => Promise<void>) => void): EventRef[] {
    const { metadataCache, vault } = this.app;
    return [
      vault.on("create", (file) => begin(() => events.noteCreated(file.path))),
      metadataCache.on("changed", (file, text) => begin(() => events.noteChanged(this.listing(file), text))),
      metadataCache.on("deleted", (file) => begin(() => events.noteDeleted(file.path))),
      vault.on("rename", (file, oldPath) => {
        if (!(file instanceof TFile)) return;
        if (file.extension === "md") begin(() => events.noteRenamed(oldPath, this.listing(file)));
        else begin(() => events.noteDeleted(oldPath));
      }),
    ];
  }

  private listing(file: TFile): NoteListing {
    return new CachedNote(file.path, this.app.metadataCache.getFileCache(file));
  }
}
