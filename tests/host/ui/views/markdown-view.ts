import type * as Obsidian from "obsidian";
import type { Editor } from "../../core/editor";
import type { TFile } from "../../core/files";
import type { Menu } from "../menu";
import type { WorkspaceLeaf } from "../workspace/leaf";
import { EditorMenu } from "./editor-menu";
import { TextFileView } from "./file-view";
import { LiveBlocks } from "./live-blocks";
import { MarkdownPreviewView } from "./preview-pane";
import { SourcePane } from "./source-pane";

type Mode = Obsidian.MarkdownViewModeType;

/** The note pane: the text in an editor, or the note as it reads. */
export class MarkdownView extends TextFileView {
  readonly previewMode: MarkdownPreviewView;
  readonly sourceEl: HTMLElement;
  hoverPopover: Obsidian.HoverPopover | null = null;
  private readonly previewEl: HTMLElement;
  private readonly source: SourcePane;
  private readonly modeEl: HTMLElement;
  private readonly live: LiveBlocks;
  private mode: Mode = "source";
  /** True where the text is edited as it reads, rather than as it is written. */
  private isLive = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv("markdown-source-view cm-s-obsidian");
    this.previewEl = this.contentEl
      .createDiv("markdown-reading-view")
      .createDiv("markdown-preview-view markdown-rendered");
    this.previewMode = this.addChild(new MarkdownPreviewView(this, this.previewEl));
    this.source = new SourcePane(this.sourceEl, this.editor, () => this.suggest());
    this.live = this.addChild(new LiveBlocks(this.app, this.sourceEl.createDiv("cm-live-blocks")));
    this.modeEl = this.addAction("book-open", "Reading view", () => void this.toggleMode());
    this.showMode("source");
  }

  get editor(): Editor {
    return this.note.editor;
  }

  get currentMode(): Obsidian.MarkdownSubView {
    return this.mode === "preview" ? this.previewMode : this.sourceMode;
  }

  get win(): Window {
    return this.containerEl.win;
  }

  getViewType(): string {
    return "markdown";
  }

  getMode(): Mode {
    return this.mode;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    if (this.editor.getValue() !== data) this.editor.load(data, clear);
    this.drawPreview();
    this.drawLive();
  }

  clear(): void {
    this.live.clear();
    this.previewMode.clear();
  }

  showSearch(_replace?: boolean): void {}

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: !this.isLive };
  }

  override async setState(state: unknown, result: Obsidian.ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state !== "object" || state === null) return;
    if ("source" in state) this.isLive = state.source === false;
    const mode = "mode" in state ? state.mode : this.mode;
    if (mode === "source" || mode === "preview") this.showMode(mode);
  }

  override getEphemeralState(): Record<string, unknown> {
    return { scroll: this.currentMode.getScroll(), cursor: { from: this.editor.getCursor("from") } };
  }

  override setEphemeralState(state: unknown): void {
    if (typeof state !== "object" || state === null) return;
    if ("focus" in state && state.focus && this.mode === "source") this.editor.focus();
    if ("line" in state && typeof state.line === "number") this.showLine(state.line);
    if ("subpath" in state && typeof state.subpath === "string") this.showHeading(state.subpath);
  }

  override onload(): void {
    super.onload();
    this.register(this.editor.onChange(() => this.edited()));
    this.registerEvent(
      this.app.metadataCache.on("changed", (file: TFile) => {
        if (file === this.file) this.drawPreview();
      }),
    );
    this.sourceEl.addEventListener("contextmenu", (event) => new EditorMenu(this).show(event));
    this.register(() => this.source.destroy());
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    const title = this.mode === "source" ? "Reading view" : "Editing view";
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setIcon("book-open")
        .onClick(() => void this.toggleMode()),
    );
    if (this.file) this.app.workspace.trigger("file-menu", menu, this.file, source, this.leaf);
  }

  async toggleMode(): Promise<void> {
    const mode = this.mode === "source" ? "preview" : "source";
    await this.setState({ ...this.getState(), mode }, { history: false });
    this.app.workspace.viewChanged(this.leaf);
  }

  private get sourceMode(): Obsidian.MarkdownSubView {
    return {
      getScroll: () => this.source.getScroll().top,
      applyScroll: (scroll) => this.source.scrollTo(null, scroll),
      get: () => this.editor.getValue(),
      set: (data, clear) => this.setViewData(data, clear),
    };
  }

  private showMode(mode: Mode): void {
    this.mode = mode;
    this.contentEl.setAttr("data-mode", mode);
    this.sourceEl.toggle(mode === "source");
    this.sourceEl.toggleClass("is-live-preview", this.isLive);
    this.previewEl.parentElement?.toggle(mode === "preview");
    this.modeEl.setAttr("aria-label", mode === "source" ? "Reading view" : "Editing view");
    this.drawPreview();
    this.drawLive();
  }

  private drawLive(): void {
    if (this.isLive && this.mode === "source" && this.file)
      this.live.draw(this.getViewData(), this.file.path);
    else this.live.clear();
  }

  private drawPreview(): void {
    if (this.mode === "preview") this.previewMode.set(this.editor.getValue(), false);
  }

  private edited(): void {
    this.drawPreview();
    this.drawLive();
    this.app.workspace.trigger("editor-change", this.editor, this);
    if (this.file) this.app.workspace.trigger("quick-preview", this.file, this.editor.getValue());
  }

  private suggest(): void {
    const at = this.source.textEl.getBoundingClientRect();
    if (this.file) this.app.workspace.editorSuggest.trigger(this.editor, this.file, at);
  }

  private showLine(line: number): void {
    const at = { line, ch: 0 };
    this.editor.setCursor(at);
    this.editor.scrollIntoView({ from: at, to: at }, true);
  }

  private showHeading(subpath: string): void {
    const name = subpath.replace(/^#+/, "");
    const cache = this.file && this.app.metadataCache.getFileCache(this.file);
    const heading = cache?.headings?.find((candidate) => candidate.heading === name);
    if (heading) this.showLine(heading.position.start.line);
  }
}
