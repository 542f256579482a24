import type * as Obsidian from "obsidian";
import type { TAbstractFile } from "../../core/files";
import { TFile } from "../../core/files";
import { OpenNote } from "../../core/open-note";
import type { WorkspaceLeaf } from "../workspace/leaf";
import { ItemView } from "./view";

/** The path in a state that came from a saved layout or from a plugin. */
function filePathIn(state: unknown): string | null {
  if (typeof state !== "object" || state === null || !("file" in state)) return null;
  return typeof state.file === "string" ? state.file : null;
}

/** A view of one file. It follows a rename and closes when the file is deleted. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? "No file";
  }

  override onload(): void {
    this.registerEvent(this.app.vault.on("rename", (file: TAbstractFile) => void this.renamed(file)));
    this.registerEvent(this.app.vault.on("delete", (file: TAbstractFile) => void this.deleted(file)));
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, result: Obsidian.ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const path = filePathIn(state);
    const file = path === null ? null : this.app.vault.getFileByPath(path);
    await this.loadFile(file);
  }

  async loadFile(file: TFile | null): Promise<void> {
    if (this.file === file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
    this.titleEl.setText(this.getDisplayText());
  }

  async onLoadFile(_file: TFile): Promise<void> {}

  async onUnloadFile(_file: TFile): Promise<void> {}

  async onRename(_file: TFile): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
    this.leaf.updateHeader();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  protected override async onClose(): Promise<void> {
    await this.loadFile(null);
  }

  private async renamed(file: TAbstractFile): Promise<void> {
    if (file === this.file) await this.onRename(this.file);
  }

  /** The pane goes with its file, or stays empty where the view allows it. */
  private async deleted(file: TAbstractFile): Promise<void> {
    if (file !== this.file) return;
    if (this.allowNoFile) await this.loadFile(null);
    else await this.leaf.setViewState({ type: "empty" });
  }
}

export abstract class EditableFileView extends FileView {}

/** A file view whose text is edited and saved late; the open note does both. */
export abstract class TextFileView extends EditableFileView {
  readonly note: OpenNote;
  readonly requestSave: () => void;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.note = new OpenNote(this.app.openNotes);
    this.requestSave = () => void this.note.requestSave();
  }

  get data(): string {
    return this.note.editor.getValue();
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  async save(clear = false): Promise<void> {
    await this.note.save();
    if (clear) this.clear();
  }

  override async onLoadFile(file: TFile): Promise<void> {
    await this.note.open(file);
    this.setViewData(this.note.editor.getValue(), true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.note.close();
    this.clear();
  }
}
