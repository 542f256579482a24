import type * as Obsidian from "obsidian";
import type { TFile } from "../../core/files";
import { getLinkpath, parseLinktext } from "../../core/paths";
import type { UiApp } from "../app";
import { Keymap } from "../keymap";
import type { Menu } from "../menu";
import type { WorkspaceLeaf } from "./leaf";

type PaneChoice = Obsidian.PaneType | boolean | undefined;

interface LinkToOpen {
  readonly linktext: string;
  readonly sourcePath: string;
  readonly newLeaf: PaneChoice;
  readonly openViewState: Obsidian.OpenViewState | undefined;
}

/** A link to a note that does not exist creates it, as a click on such a link does in the app. */
async function targetOf(app: UiApp, linktext: string, sourcePath: string): Promise<TFile> {
  const linkpath = getLinkpath(linktext);
  const found = app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
  if (found) return found;
  const name = linkpath.endsWith(".md") ? linkpath : `${linkpath}.md`;
  const parent = name.includes("/") ? "" : app.fileManager.getNewFileParent(sourcePath, name).path;
  return app.vault.create(parent === "" || parent === "/" ? name : `${parent}/${name}`, "");
}

export async function openLink(app: UiApp, link: LinkToOpen): Promise<void> {
  const { subpath } = parseLinktext(link.linktext);
  const file = await targetOf(app, link.linktext, link.sourcePath);
  const leaf = app.workspace.getLeaf(link.newLeaf ?? false);
  await leaf.openFile(file, { ...link.openViewState, eState: { subpath, ...link.openViewState?.eState } });
}

interface LinkMenu {
  readonly menu: Menu;
  readonly linktext: string;
  readonly sourcePath: string;
  readonly leaf: WorkspaceLeaf | undefined;
}

/** Answers whether the link leads to a file, for which plugins are asked too. */
export function addLinkMenuItems(app: UiApp, { menu, linktext, sourcePath, leaf }: LinkMenu): boolean {
  const open = (where: PaneChoice): void => void app.workspace.openLinkText(linktext, sourcePath, where);
  menu.addSections(["open", "action", "info", "", "danger"]);
  menu.addItem((item) =>
    item
      .setSection("open")
      .setTitle("Open link")
      .setIcon("lucide-file")
      .onClick(() => open(false)),
  );
  menu.addItem((item) =>
    item
      .setSection("open")
      .setTitle("Open in new tab")
      .setIcon("lucide-file-plus")
      .onClick(() => open("tab")),
  );
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath);
  if (file) app.workspace.trigger("file-menu", menu, file, "link-context-menu", leaf);
  return file !== null;
}

/** Makes an element behave as a link to a note: click, middle click, context menu and page preview. */
export function actAsLink(app: UiApp, el: HTMLElement, link: { linktext: string; sourcePath: string }): void {
  const open = (event: MouseEvent): void => {
    if (event.button !== 0 && event.button !== 1) return;
    event.preventDefault();
    void app.workspace.openLinkText(link.linktext, link.sourcePath, Keymap.isModEvent(event));
  };
  el.onClickEvent(open);
}
