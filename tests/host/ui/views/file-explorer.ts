import { TFile, TFolder, type TAbstractFile } from "../../core/files";
import { setIcon } from "../icons";
import { Keymap } from "../keymap";
import { Menu } from "../menu";
import type { WorkspaceLeaf } from "../workspace/leaf";
import { ItemView } from "./view";

export const FILE_EXPLORER = "file-explorer";

/** Folders first, then by name as people read it. */
function byName(a: TAbstractFile, b: TAbstractFile): number {
  const kind = Number(b instanceof TFolder) - Number(a instanceof TFolder);
  return kind || a.name.localeCompare(b.name, undefined, { numeric: true, sensitivity: "base" });
}

/** The tree of the vault's files. Folders are folded until they are opened. */
export class FileExplorerView extends ItemView {
  override icon = "folder-closed";
  private readonly openFolders = new Set<string>();
  private readonly treeEl: HTMLElement;
  private isDrawQueued = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.treeEl = this.contentEl.createDiv({
      cls: "nav-files-container",
      attr: { role: "tree" },
    });
  }

  getViewType(): string {
    return FILE_EXPLORER;
  }

  getDisplayText(): string {
    return "Files";
  }

  override onload(): void {
    for (const event of ["create", "delete", "rename"] as const) {
      this.registerEvent(this.app.vault.on(event, () => this.queueDraw()));
    }
    this.registerEvent(this.app.workspace.on("file-open", () => this.queueDraw()));
    this.draw();
  }

  private queueDraw(): void {
    if (this.isDrawQueued) return;
    this.isDrawQueued = true;
    this.containerEl.win.setTimeout(() => {
      this.isDrawQueued = false;
      this.draw();
    }, 0);
  }

  private draw(): void {
    this.treeEl.empty();
    this.drawChildren(this.app.vault.getRoot(), this.treeEl);
  }

  private drawChildren(folder: TFolder, parentEl: HTMLElement): void {
    for (const child of [...folder.children].sort(byName)) {
      if (child instanceof TFolder) this.drawFolder(child, parentEl);
      else if (child instanceof TFile) this.drawFile(child, parentEl);
    }
  }

  private drawFolder(folder: TFolder, parentEl: HTMLElement): void {
    const isOpen = this.openFolders.has(folder.path);
    const itemEl = parentEl.createDiv("tree-item nav-folder");
    itemEl.toggleClass("is-collapsed", !isOpen);
    const attr = { role: "treeitem", tabindex: 0, "aria-expanded": String(isOpen), "data-path": folder.path };
    const titleEl = itemEl.createDiv({
      cls: "tree-item-self nav-folder-title is-clickable mod-collapsible",
      attr,
    });
    setIcon(titleEl.createDiv("tree-item-icon collapse-icon"), "chevron-right");
    titleEl.createDiv({ cls: "tree-item-inner nav-folder-title-content", text: folder.name });
    this.onActivate(titleEl, () => this.toggle(folder));
    if (isOpen) this.drawChildren(folder, itemEl.createDiv("tree-item-children nav-folder-children"));
  }

  private drawFile(file: TFile, parentEl: HTMLElement): void {
    const attr = { role: "treeitem", tabindex: 0, "data-path": file.path };
    const itemEl = parentEl.createDiv("tree-item nav-file");
    const titleEl = itemEl.createDiv({ cls: "tree-item-self nav-file-title is-clickable", attr });
    titleEl.toggleClass("is-active", file === this.app.workspace.getActiveFile());
    titleEl.createDiv({
      cls: "tree-item-inner nav-file-title-content",
      text: file.basename,
      attr: { dir: "auto" },
    });
    if (file.extension !== "md") titleEl.createDiv({ cls: "nav-file-tag", text: file.extension });
    this.onActivate(titleEl, (event) => this.openFile(file, event));
    titleEl.addEventListener("contextmenu", (event) => {
      const menu = Menu.forEvent(event);
      menu.addSections(["open", "action", "info", "", "danger"]);
      menu.addItem((item) =>
        item
          .setSection("danger")
          .setTitle("Delete")
          .setIcon("trash-2")
          .setWarning(true)
          .onClick(() => void this.app.fileManager.promptForDeletion(file)),
      );
      this.app.workspace.trigger("file-menu", menu, file, "file-explorer-context-menu", this.leaf);
    });
  }

  private onActivate(el: HTMLElement, activate: (event: MouseEvent | KeyboardEvent) => void): void {
    el.onClickEvent((event) => {
      if (event.button <= 1) activate(event);
    });
    el.addEventListener("keydown", (event) => {
      if (event.key === "Enter") activate(event);
    });
  }

  private toggle(folder: TFolder): void {
    if (!this.openFolders.delete(folder.path)) this.openFolders.add(folder.path);
    this.draw();
  }

  private openFile(file: TFile, event: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
    const { leftSplit } = this.app.workspace;
    if (leftSplit === this.leaf.parent) leftSplit.collapse();
  }
}
