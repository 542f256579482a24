import type * as Obsidian from "obsidian";
import type { TFile } from "../../core/files";
import type { Editor } from "../../core/editor";
import { MarkdownRenderChild, MarkdownRenderer } from "../markdown/renderer";
import type { MarkdownView } from "./markdown-view";
import { drawProperties } from "./properties";

const TASK = /^(\s*(?:[-*+]|\d+[.)])\s+\[)(.)(\])/;

/** Ticks or unticks the task on a line, in the editor, so that it is one undo step and saved with the rest. */
function toggleTask(editor: Editor, line: number): void {
  const match = TASK.exec(editor.getLine(line));
  if (!match) return;
  const [, before = "", mark = " "] = match;
  const from = { line, ch: before.length };
  editor.replaceRange(mark === " " ? "x" : " ", from, { line, ch: from.ch + mark.length });
}

/** A note as it reads: title, properties, and the text rendered. Its checkboxes can be ticked. */
export class MarkdownPreviewView extends MarkdownRenderer implements Obsidian.MarkdownSubView {
  private content: MarkdownRenderChild | null = null;
  private text = "";

  constructor(
    private readonly view: MarkdownView,
    containerEl: HTMLElement,
  ) {
    super(view.app, containerEl);
    containerEl.on("click", "input.task-list-item-checkbox", (event, el) => this.tick(event, el));
  }

  get file(): TFile {
    const { file } = this.view;
    if (!file) throw new Error("No file is open");
    return file;
  }

  get(): string {
    return this.text;
  }

  set(data: string, _clear: boolean): void {
    this.text = data;
    this.rerender();
  }

  clear(): void {
    this.text = "";
    if (this.content) this.removeChild(this.content);
    this.content = null;
    this.containerEl.empty();
  }

  rerender(_full?: boolean): void {
    const { text } = this;
    const { file } = this.view;
    const scroll = this.getScroll();
    this.clear();
    this.text = text;
    if (!file) return;
    const sizerEl = this.containerEl.createDiv("markdown-preview-sizer markdown-preview-section");
    sizerEl.createDiv({ cls: "inline-title", text: file.basename, attr: { dir: "auto" } });
    drawProperties(this.app, sizerEl, file);
    this.content = this.addChild(new MarkdownRenderChild(sizerEl.createDiv("markdown-preview-body")));
    void MarkdownRenderer.render(this.app, text, this.content.containerEl, file.path, this.content);
    this.applyScroll(scroll);
  }

  getScroll(): number {
    return this.containerEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.containerEl.scrollTop = scroll;
  }

  private tick(event: Event, el: HTMLElement): void {
    const line = Number(el.getAttr("data-line"));
    // Drawn anew from the changed text; the browser's own tick would come on top of that.
    event.preventDefault();
    this.view.win.setTimeout(() => toggleTask(this.view.editor, line), 0);
  }
}
