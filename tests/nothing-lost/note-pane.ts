import type { Editor } from "../host/core/editor";
import type { TFile } from "../host/core/files";
import { OpenNote } from "../host/core/open-note";
import type { OpenNotes } from "../host/core/open-notes";

/** A pane that shows a note, as the writer sees it; the host's open note does what the app does. */
export class NotePane {
  mode: "source" | "preview" = "source";
  private readonly note: OpenNote;
  private isLeaving = false;

  constructor(notes: OpenNotes) {
    this.note = new OpenNote(notes);
  }

  get file(): TFile | null {
    return this.note.file;
  }

  get editor(): Editor {
    return this.note.editor;
  }

  get hasUnsavedText(): boolean {
    return this.note.hasUnsavedText;
  }

  /** Nobody types into a pane that is being closed or is about to show another note. */
  get takesKeys(): boolean {
    return this.mode === "source" && !this.isLeaving;
  }

  getViewType(): string {
    return "markdown";
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(text: string, clear: boolean): void {
    this.editor.load(text, clear);
  }

  getMode(): "source" | "preview" {
    return this.mode;
  }

  save(): Promise<void> {
    return this.note.save();
  }

  async open(file: TFile): Promise<void> {
    this.isLeaving = true;
    await this.note.open(file).finally(() => (this.isLeaving = false));
  }

  async close(): Promise<void> {
    this.isLeaving = true;
    await this.note.close();
  }
}
