import type { Editor, EditorSurface } from "../../core/editor";

/** A text area that shows an editor's text and selection and hands typing on to it. Stands for CodeMirror. */
export class SourcePane implements EditorSurface {
  readonly textEl: HTMLTextAreaElement;
  private readonly stops: (() => void)[];

  constructor(
    parentEl: HTMLElement,
    private readonly editor: Editor,
    /** Called when text and cursor are both where the typing has brought them. */
    private readonly onTyped: () => void,
  ) {
    const attr = { spellcheck: "false", "aria-label": "Note text", dir: "auto" };
    this.textEl = parentEl.createEl("textarea", { cls: "cm-content", attr });
    this.textEl.addEventListener("input", () => this.typed());
    this.textEl.addEventListener("keydown", (event) => this.undoByKey(event));
    for (const type of ["keyup", "mouseup", "select"]) {
      this.textEl.addEventListener(type, () => this.selected());
    }
    this.stops = [editor.onChange(() => this.draw()), editor.onSelectionChange(() => this.drawSelection())];
    editor.attach(this);
    this.draw();
  }

  destroy(): void {
    for (const stop of this.stops) stop();
    this.editor.attach(null);
    this.textEl.detach();
  }

  focus(): void {
    this.textEl.focus();
  }

  blur(): void {
    this.textEl.blur();
  }

  hasFocus(): boolean {
    return this.textEl.isActiveElement();
  }

  getScroll(): { top: number; left: number } {
    return { top: this.textEl.scrollTop, left: this.textEl.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.textEl.scrollTo({ ...(x == null ? {} : { left: x }), ...(y == null ? {} : { top: y }) });
  }

  scrollIntoView(range: { from: { line: number } }, center: boolean): void {
    const { scrollHeight, clientHeight } = this.textEl;
    const lineHeight = scrollHeight / Math.max(1, this.editor.lineCount());
    this.textEl.scrollTop = range.from.line * lineHeight - (center ? clientHeight / 2 : 0);
  }

  private typed(): void {
    const { value, selectionStart, selectionEnd } = this.textEl;
    this.editor.input(value, selectionStart, selectionEnd);
    this.onTyped();
  }

  private selected(): void {
    const { value, selectionStart, selectionEnd } = this.textEl;
    // The cursor moves while text is typed; where it stands comes with the text itself.
    if (value !== this.editor.getValue()) return;
    const [range] = this.editor.listSelections();
    const isSame =
      range &&
      this.editor.posToOffset(range.anchor) === selectionStart &&
      this.editor.posToOffset(range.head) === selectionEnd;
    if (isSame) return;
    this.editor.setSelection(this.editor.offsetToPos(selectionStart), this.editor.offsetToPos(selectionEnd));
  }

  private draw(): void {
    const value = this.editor.getValue();
    if (this.textEl.value === value) return;
    const { scrollTop } = this.textEl;
    this.textEl.value = value;
    this.textEl.scrollTop = scrollTop;
    this.drawSelection();
  }

  private drawSelection(): void {
    const from = this.editor.posToOffset(this.editor.getCursor("from"));
    const to = this.editor.posToOffset(this.editor.getCursor("to"));
    if (this.textEl.selectionStart === from && this.textEl.selectionEnd === to) return;
    this.textEl.setSelectionRange(from, to);
  }

  /** The browser's own undo knows nothing of what plugins changed. */
  private undoByKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    event.preventDefault();
    if (event.shiftKey) this.editor.redo();
    else this.editor.undo();
  }
}
