import { MarkdownView, type App, type OpenViewState, type TFile } from "obsidian";
import { locateFrontMatter } from "../note/front-matter/front-matter";

/** How a note is opened. */
export interface OpenOptions {
  readonly newTab?: boolean;
  /** The line to put the cursor on, counted from 1; the note is opened for editing then. */
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
  await leaf.openFile(file, line === undefined ? {} : await viewAt(line, file, app));
  app.workspace.setActiveLeaf(leaf, { focus: true });
  if (line !== undefined && leaf.view instanceof MarkdownView) leaf.view.editor.setCursor(line - 1, 0);
  return true;
}

/** A reading view has no lines to go to, and live preview draws the lines of properties as a form. */
async function viewAt(line: number, file: TFile, { vault }: App): Promise<OpenViewState> {
  const properties = locateFrontMatter(await vault.cachedRead(file))?.lineCount ?? 0;
  const state = line <= properties ? { mode: "source", source: true } : { mode: "source" };
  return { state, eState: { line: line - 1 } };
}
