import type { TAbstractFile } from "./files";
import type { OpenNote } from "./open-note";
import type { Vault } from "./vault";

/** The panes that are open on files, kept in step with the vault and with each other. */
export class OpenNotes {
  private readonly open = new Set<OpenNote>();
  private readonly merging = new Set<Promise<void>>();

  constructor(
    readonly vault: Vault,
    readonly notify: (message: string) => void,
  ) {
    vault.on("modify", (file: TAbstractFile) => this.modified(file));
    vault.on("delete", (file: TAbstractFile) => this.of(file).forEach((note) => note.forget()));
  }

  of(file: TAbstractFile): readonly OpenNote[] {
    return [...this.open].filter((note) => note.file === file);
  }

  add(note: OpenNote): void {
    this.open.add(note);
  }

  remove(note: OpenNote): void {
    this.open.delete(note);
  }

  /** Panes on one file show one text, keystroke by keystroke. */
  edited(source: OpenNote): void {
    if (!source.file) return;
    const text = source.editor.getValue();
    for (const note of this.of(source.file)) {
      if (note !== source) note.mirror(text);
    }
  }

  saved(file: TAbstractFile, text: string): void {
    for (const note of this.of(file)) note.setSaved(text, false);
  }

  unsaved(file: TAbstractFile, lastSaved: string): void {
    for (const note of this.of(file)) note.setSaved(lastSaved, true);
  }

  async saveAll(): Promise<void> {
    await Promise.all([...this.open].map((note) => note.save()));
  }

  /** Resolves when every change of a file has reached the panes that show it. */
  async settled(): Promise<void> {
    while (this.merging.size > 0) await Promise.all(this.merging);
  }

  private modified(file: TAbstractFile): void {
    for (const note of this.of(file)) {
      const merging = note.fileChanged().finally(() => this.merging.delete(merging));
      this.merging.add(merging);
    }
  }
}
