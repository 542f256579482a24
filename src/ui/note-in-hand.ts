import { MarkdownView, type App } from "obsidian";

/** The note that is being edited, and where its cursor is. */
export interface NoteInHand {
  readonly path: string;
  readonly name: string;
  /** The line of the cursor, counted from 0. */
  readonly line: number;
  /** The text in which it stands there. */
  readonly seen: string;
}

/**
 * The note of the pane that was active last, also while a sidebar is; null where that pane shows something else or is
 * in its reading mode.
 */
export function noteInHand({ workspace }: App): NoteInHand | null {
  const view = workspace.getMostRecentLeaf()?.view;
  if (!(view instanceof MarkdownView) || view.file === null || view.getMode() !== "source") return null;
  const { editor, file } = view;
  return { path: file.path, name: file.basename, line: editor.getCursor().line, seen: editor.getValue() };
}
