import type * as Obsidian from "obsidian";
import { debounce } from "./debounce";
import { Editor } from "./editor";
import type { TFile } from "./files";
import { mergeText } from "./merge-text";
import type { OpenNotes } from "./open-notes";

/** TextFileView's `requestSave`: "Debounced save in 2 seconds from now" (obsidian.d.ts). */
export const AUTOSAVE_DELAY_MS = 2000;

/**
 * One pane that edits one file: the text on screen, what the file held when it was last read or saved, and the
 * late save between them. A MarkdownView wraps it and draws `editor`.
 */
export class OpenNote {
  readonly editor = new Editor();
  /** Saves in two seconds from the first change on; more typing does not push it back. */
  readonly requestSave: Obsidian.Debouncer<[], void>;
  private openFile: TFile | null = null;
  private lastSaved = "";
  private isDirty = false;
  /** The file that is being saved; the pane may show another one before that is done. */
  private saving: TFile | null = null;

  constructor(private readonly notes: OpenNotes) {
    this.requestSave = debounce(() => void this.autosave(), AUTOSAVE_DELAY_MS);
    this.editor.onChange((origin) => {
      if (origin === "user") this.edited();
    });
  }

  get file(): TFile | null {
    return this.openFile;
  }

  get hasUnsavedText(): boolean {
    return this.isDirty;
  }

  /** Saves and closes the file that was open, then reads the new one. */
  async open(file: TFile): Promise<void> {
    await this.close();
    const text = await this.notes.vault.read(file);
    const unsaved = this.notes.of(file).find(({ hasUnsavedText }) => hasUnsavedText);
    this.openFile = file;
    this.saving = null;
    this.notes.add(this);
    this.load(text, true);
    if (unsaved === undefined) return;
    // Panes on one file show one text from the start.
    this.lastSaved = unsaved.lastSaved;
    this.mirror(unsaved.editor.getValue());
  }

  /** Text that came from the file; `clear` when it is a different file. */
  load(text: string, clear: boolean): void {
    this.lastSaved = text;
    this.isDirty = false;
    this.requestSave.cancel();
    this.editor.load(text, clear);
  }

  /** A save that fails leaves the text unsaved, tries nothing by itself and is reported. */
  async save(): Promise<void> {
    this.requestSave.cancel();
    const { openFile: file, isDirty, lastSaved } = this;
    if (!file || !isDirty || file.deleted) return;
    const text = this.editor.getValue();
    this.notes.saved(file, text);
    if (text === lastSaved) return;
    this.saving = file;
    try {
      await this.notes.vault.modify(file, text);
    } catch (error) {
      this.notes.unsaved(file, lastSaved);
      throw error;
    } finally {
      if (this.saving === file) this.saving = null;
    }
  }

  /** What a pane on the file learns when one of them saves, or could not. */
  setSaved(text: string, isDirty: boolean): void {
    this.lastSaved = text;
    this.isDirty = isDirty;
  }

  async close(): Promise<void> {
    if (!this.openFile) return;
    await this.save();
    this.forget();
  }

  /** The file is gone: nothing is saved any more. */
  forget(): void {
    this.requestSave.cancel();
    this.notes.remove(this);
    this.openFile = null;
    this.isDirty = false;
  }

  /** The file changed underneath, by a sync, by another program or by a plugin: the app does not tell them apart. */
  async fileChanged(): Promise<void> {
    const file = this.openFile;
    if (!file || this.saving === file) return;
    const { path } = file;
    const text = await this.notes.vault.read(file).catch(() => null);
    // A file that has been moved meanwhile is read where it is by now; one that is gone is forgotten elsewhere.
    if (text === null) return file.path === path ? undefined : this.fileChanged();
    // What is being saved by now is newer than what was read.
    if (this.openFile !== file || this.saving === file || text === this.lastSaved) return;
    if (!this.isDirty) return this.load(text, false);
    this.merge(file, text);
  }

  /** The same file was edited in another pane, which will save it. */
  mirror(text: string): void {
    this.editor.load(text, false);
    this.isDirty = true;
  }

  private async autosave(): Promise<void> {
    try {
      await this.save();
    } catch (error) {
      this.notes.notify(`Failed to save "${this.openFile?.name ?? ""}". ${String(error)}`);
    }
  }

  private edited(): void {
    if (!this.openFile) return;
    this.isDirty = true;
    void this.requestSave();
    this.notes.edited(this);
  }

  private merge(file: TFile, text: string): void {
    const merged = mergeText(withLineFeeds(this.lastSaved), this.editor.getValue(), withLineFeeds(text));
    this.lastSaved = text;
    this.editor.load(merged, false);
    this.notes.notify(`"${file.name}" has been modified externally, merging changes automatically.`);
    void this.requestSave();
  }
}

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, "\n");
