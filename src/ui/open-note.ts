import { MarkdownView, type App } from "obsidian";

/** How a note is opened. */
export interface OpenOptions {
  readonly newTab?: boolean;
  /** The line to show, counted from 1. */
  readonly line?: number;
}

/** Opens a note; resolves to false when it is no longer in the vault. */
export async function openNote(
  app: App,
  path: string,
  { newTab = false, line }: OpenOptions = {},
): Promise<boolean> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return false;
  const leaf = app.workspace.getLeaf(newTab ? "tab" : false);
  await leaf.openFile(file, line === undefined ? {} : { eState: { line: line - 1 } });
  app.workspace.setActiveLeaf(leaf, { focus: true });
  if (line !== undefined && leaf.view instanceof MarkdownView) leaf.view.editor.setCursor(line - 1, 0);
  return true;
}
