import type * as Obsidian from "obsidian";
import type { UiApp } from "../app";
import { DeferredView } from "../views/deferred-view";
import type { WorkspaceItem } from "./items";
import { WorkspaceParent } from "./items";
import { WorkspaceLeaf } from "./leaf";
import { WorkspaceSidedock, WorkspaceSplit } from "./splits";
import { LeafGroup } from "./tabs";
import type { Workspace } from "./workspace";

const SAVED_LAYOUT = "workspace.json";

interface SavedItem {
  readonly id?: string;
  readonly type: "split" | "tabs" | "leaf" | "mobile-drawer";
  readonly children?: readonly SavedItem[];
  readonly direction?: Obsidian.SplitDirection;
  readonly collapsed?: boolean;
  readonly currentTab?: number;
  readonly state?: Obsidian.ViewState & { readonly title?: string; readonly icon?: string };
}

interface SavedLayout {
  readonly main?: SavedItem;
  readonly left?: SavedItem;
  readonly right?: SavedItem;
  readonly active?: string;
}

const FILE_LIST: SavedItem = {
  type: "split",
  collapsed: false,
  children: [
    {
      type: "tabs",
      children: [{ type: "leaf", state: { type: "file-explorer", title: "Files", icon: "folder-closed" } }],
    },
  ],
};

/** What a vault that was never opened shows: the file list on the left, an empty tab, nothing on the right. */
export function defaultLayout(): SavedLayout {
  return { left: FILE_LIST };
}

/** The vault's own saved layout. The host reads it and never writes it: opening a vault leaves it as it was. */
export async function readSavedLayout(app: UiApp): Promise<unknown> {
  const path = `${app.vault.configDir}/${SAVED_LAYOUT}`;
  if (!(await app.vault.adapter.exists(path))) return null;
  return JSON.parse(await app.vault.adapter.read(path));
}

function serialize(item: WorkspaceItem): SavedItem {
  if (item instanceof WorkspaceLeaf) return { id: item.id, type: "leaf", state: item.getViewState() };
  const children = item instanceof WorkspaceParent ? item.children.map(serialize) : [];
  if (item instanceof LeafGroup) return { type: "tabs", children, currentTab: item.currentTab };
  const direction = item instanceof WorkspaceSplit ? { direction: item.direction } : {};
  const collapsed = "collapsed" in item ? { collapsed: item.collapsed === true } : {};
  return { type: "split", children, ...direction, ...collapsed };
}

export function serializeLayout(workspace: Workspace): Record<string, unknown> {
  const { rootSplit, leftSplit, rightSplit, activeLeaf } = workspace;
  return {
    main: serialize(rootSplit),
    left: serialize(leftSplit),
    right: serialize(rightSplit),
    active: activeLeaf?.id,
    lastOpenFiles: workspace.getLastOpenFiles(),
  };
}

function leavesOf(item: SavedItem | undefined): SavedItem[] {
  if (!item) return [];
  return item.type === "leaf" ? [item] : (item.children ?? []).flatMap(leavesOf);
}

/** A restored leaf holds a deferred view until it is seen. */
async function fill(leaf: WorkspaceLeaf, saved: SavedItem): Promise<void> {
  const { type = "empty", state = {}, pinned, title, icon } = saved.state ?? {};
  if (type === "empty") return;
  await leaf.open(
    new DeferredView(leaf, { type, state, ...(title ? { title } : {}), ...(icon ? { icon } : {}) }),
  );
  if (pinned) leaf.setPinned(true);
}

interface Restoring {
  readonly place: () => WorkspaceLeaf;
  readonly saved: SavedItem | undefined;
  readonly activeId: string | undefined;
}

function currentTabIn(item: SavedItem | undefined): number {
  if (!item) return 0;
  return item.currentTab ?? currentTabIn(item.children?.[0]);
}

async function restore({ place, saved, activeId }: Restoring): Promise<WorkspaceLeaf | undefined> {
  const items = leavesOf(saved);
  const leaves: WorkspaceLeaf[] = [];
  for (const item of items) {
    const leaf = place();
    await fill(leaf, item);
    leaves.push(leaf);
  }
  const current = leaves[currentTabIn(saved)];
  if (current?.parent instanceof LeafGroup) {
    current.parent.selectTab(current);
    current.parent.show();
  }
  return leaves[items.findIndex((item) => item.id !== undefined && item.id === activeId)];
}

function isLayout(layout: unknown): layout is SavedLayout {
  return typeof layout === "object" && layout !== null;
}

/**
 * Puts the saved leaves back and answers the active one. The tree of splits is not kept: each area gets its leaves
 * as tabs of one group, which is enough for what plugins see of it.
 */
export async function restoreLayout(workspace: Workspace, layout: unknown): Promise<WorkspaceLeaf | null> {
  const saved = isLayout(layout) ? layout : defaultLayout();
  const activeId = saved.active;
  const { placing, leftSplit, rightSplit } = workspace;
  const main = await restore({ place: () => placing.lastTab(), saved: saved.main, activeId });
  const left = await restore({
    place: () => placing.inSidebar(leftSplit, false),
    saved: saved.left,
    activeId,
  });
  const right = await restore({
    place: () => placing.inSidebar(rightSplit, false),
    saved: saved.right,
    activeId,
  });
  for (const [side, item] of [
    [leftSplit, saved.left],
    [rightSplit, saved.right],
  ] as const) {
    if (side instanceof WorkspaceSidedock && item?.collapsed !== true && side.children.length > 0)
      side.expand();
  }
  return main ?? left ?? right ?? null;
}
