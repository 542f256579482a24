import { Events } from "../../core/events";
import type { WorkspaceLeaf } from "./leaf";

/** Anything in the tree of panes. A root has no parent. */
export abstract class WorkspaceItem extends Events {
  abstract readonly containerEl: HTMLElement;
  parent: WorkspaceParent | null = null;

  getRoot(): WorkspaceItem {
    return this.parent?.getRoot() ?? this;
  }

  getContainer(): WorkspaceItem {
    return this.getRoot();
  }

  /** Whether it is on screen: no tab in front of it, no collapsed sidebar around it. */
  isVisible(): boolean {
    return this.parent?.isShowing(this) ?? true;
  }

  abstract eachLeaf(callback: (leaf: WorkspaceLeaf) => void): void;
}

export abstract class WorkspaceParent extends WorkspaceItem {
  readonly children: WorkspaceItem[] = [];

  insertChild(index: number, child: WorkspaceItem): void {
    child.parent = this;
    this.children.splice(index, 0, child);
    this.childrenChanged();
  }

  /** A parent that lost its last child goes too, unless it is a root. */
  removeChild(child: WorkspaceItem): void {
    const index = this.children.indexOf(child);
    if (index < 0) return;
    this.children.splice(index, 1);
    child.parent = null;
    child.containerEl.detach();
    this.childrenChanged();
    if (this.children.length === 0) this.parent?.removeChild(this);
  }

  eachLeaf(callback: (leaf: WorkspaceLeaf) => void): void {
    for (const child of [...this.children]) child.eachLeaf(callback);
  }

  isShowing(_child: WorkspaceItem): boolean {
    return this.isVisible();
  }

  protected abstract childrenChanged(): void;
}
