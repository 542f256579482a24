import { Menu } from "../menu";
import type { MarkdownView } from "./markdown-view";

/** A link in brackets that spans a column of a line. */
function linkAt(line: string, ch: number): string | null {
  for (const match of line.matchAll(/\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]/g)) {
    const start = match.index;
    if (ch >= start && ch <= start + match[0].length) return match[1] ?? null;
  }
  return null;
}

/** The context menu of the editor: what the app offers, what it says about a link under it, and what plugins add. */
export class EditorMenu {
  constructor(private readonly view: MarkdownView) {}

  show(event: MouseEvent): void {
    const { app, editor, file } = this.view;
    const menu = Menu.forEvent(event);
    menu.addSections(["open", "selection", "clipboard", "action", "", "danger"]);
    const cursor = editor.getCursor();
    const link = linkAt(editor.getLine(cursor.line), cursor.ch);
    if (link && file) app.workspace.handleLinkContextMenu(menu, link, file.path, this.view.leaf);
    menu.addItem((item) =>
      item
        .setSection("selection")
        .setTitle("Select all")
        .setIcon("text-select")
        .onClick(() => this.selectAll()),
    );
    app.workspace.trigger("editor-menu", menu, editor, this.view);
  }

  private selectAll(): void {
    const { editor } = this.view;
    const last = editor.lastLine();
    editor.setSelection({ line: 0, ch: 0 }, { line: last, ch: editor.getLine(last).length });
  }
}
