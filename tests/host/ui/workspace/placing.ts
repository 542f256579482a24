import type * as Obsidian from "obsidian";
import type { UiApp } from "../app";
import { WorkspaceParent } from "./items";
import { WorkspaceLeaf } from "./leaf";
import { type WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from "./splits";
import { LeafGroup, WorkspaceMobileDrawer, WorkspaceTabs } from "./tabs";

interface Place {
  readonly root: WorkspaceRoot;
  readonly changed: () => void;
}

/** Where new leaves go. */
export class Placing {
  private clock = 0;

  constructor(
    private readonly app: UiApp,
    private readonly place: Place,
  ) {}

  /** A counter and not the time of day: two leaves activated in one millisecond must not be equally recent. */
  nextActiveTime(): number {
    return ++this.clock;
  }

  /** In the tab group of `near`, behind its tab; a main area without any group gets one. */
  newTab(near: WorkspaceLeaf | null): WorkspaceLeaf {
    const group = near?.parent instanceof LeafGroup ? near.parent : this.firstGroup();
    const at = near ? group.children.indexOf(near) + 1 : group.children.length;
    return this.insert(group, at);
  }

  /** At the end of the first group of the main area: how a saved layout is put back. */
  lastTab(): WorkspaceLeaf {
    const group = this.firstGroup();
    return this.insert(group, group.children.length);
  }

  inParent(parent: WorkspaceParent, index: number): WorkspaceLeaf {
    if (parent instanceof LeafGroup) return this.insert(parent, index);
    const group = this.newGroup(parent, index);
    return this.insert(group, 0);
  }

  /** A group that lies in the wrong direction is first wrapped in a split of the right one. */
  beside(leaf: WorkspaceLeaf, direction: Obsidian.SplitDirection, before: boolean): WorkspaceLeaf {
    const group = leaf.parent;
    if (!group?.parent) return this.newTab(leaf);
    const split = this.splitAround(group, direction);
    const index = split.children.indexOf(group) + (before ? 0 : 1);
    return this.inParent(split, index);
  }

  inSidebar(side: WorkspaceSidedock | WorkspaceMobileDrawer, split: boolean): WorkspaceLeaf {
    if (side instanceof WorkspaceMobileDrawer) return this.insert(side, side.children.length);
    const last = side.children.at(-1);
    const group = !split && last instanceof LeafGroup ? last : this.newGroup(side, side.children.length);
    return this.insert(group, group.children.length);
  }

  bringToFront(leaf: WorkspaceLeaf): void {
    if (leaf.parent instanceof LeafGroup) leaf.parent.selectTab(leaf);
  }

  private insert(group: LeafGroup, index: number): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app);
    group.insertChild(index, leaf);
    return leaf;
  }

  private firstGroup(): LeafGroup {
    const find = (parent: WorkspaceParent): LeafGroup | undefined => {
      for (const child of parent.children) {
        if (child instanceof LeafGroup) return child;
        const inner = child instanceof WorkspaceParent ? find(child) : undefined;
        if (inner) return inner;
      }
      return undefined;
    };
    return find(this.place.root) ?? this.newGroup(this.place.root, 0);
  }

  private newGroup(parent: WorkspaceParent, index: number): WorkspaceTabs {
    const group = new WorkspaceTabs(this.place.changed);
    if (parent.getRoot() === this.place.root) group.addNewTabButton(() => this.openEmptyTab(group));
    parent.insertChild(index, group);
    return group;
  }

  private openEmptyTab(group: LeafGroup): void {
    const leaf = this.insert(group, group.children.length);
    this.app.workspace.setActiveLeaf(leaf, { focus: true });
  }

  private splitAround(group: WorkspaceParent, direction: Obsidian.SplitDirection): WorkspaceSplit {
    const { parent } = group;
    if (parent instanceof WorkspaceSplit && parent.direction === direction) return parent;
    const split = new WorkspaceSplit(direction);
    const index = parent?.children.indexOf(group) ?? 0;
    parent?.insertChild(index, split);
    if (parent) parent.children.splice(parent.children.indexOf(group), 1);
    split.insertChild(0, group);
    return split;
  }
}
