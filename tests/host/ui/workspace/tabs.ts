import type * as Obsidian from "obsidian";
import { setIcon } from "../icons";
import { type WorkspaceItem, WorkspaceParent } from "./items";
import { WorkspaceLeaf } from "./leaf";

/** Shows one of its leaves at a time; the others are behind their tabs. */
export abstract class LeafGroup extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  currentTab = 0;
  protected readonly headersEl: HTMLElement;
  protected readonly leavesEl: HTMLElement;

  constructor(
    cls: string,
    protected readonly changed: () => void,
  ) {
    super();
    this.containerEl = createDiv(cls);
    const headerContainerEl = this.containerEl.createDiv("workspace-tab-header-container");
    this.headersEl = headerContainerEl.createDiv({
      cls: "workspace-tab-header-container-inner",
      attr: { role: "tablist" },
    });
    this.leavesEl = this.containerEl.createDiv("workspace-tab-container");
  }

  get leaves(): WorkspaceLeaf[] {
    return this.children.filter((child) => child instanceof WorkspaceLeaf);
  }

  get currentLeaf(): WorkspaceLeaf | undefined {
    return this.leaves[this.currentTab];
  }

  override isShowing(child: WorkspaceItem): boolean {
    return this.isVisible() && this.currentLeaf === child;
  }

  selectTab(leaf: WorkspaceLeaf): void {
    const index = this.children.indexOf(leaf);
    if (index < 0 || index === this.currentTab) return;
    this.currentTab = index;
    this.show();
    this.changed();
  }

  protected childrenChanged(): void {
    this.currentTab = Math.clamp(this.currentTab, 0, Math.max(0, this.children.length - 1));
    this.headersEl.setChildrenInPlace(this.leaves.map((leaf) => leaf.tabHeaderEl));
    this.leavesEl.setChildrenInPlace(this.leaves.map((leaf) => leaf.containerEl));
    this.show();
    this.changed();
  }

  /** Marks the current tab and loads a deferred view that has come into sight. */
  show(): void {
    this.leaves.forEach((leaf, index) => {
      const isCurrent = index === this.currentTab;
      leaf.tabHeaderEl.toggleClass("is-active", isCurrent);
      leaf.tabHeaderEl.setAttr("aria-selected", String(isCurrent));
      leaf.containerEl.toggle(isCurrent);
      if (leaf.isVisible()) void leaf.loadIfDeferred();
    });
  }
}

export class WorkspaceTabs extends LeafGroup {
  constructor(changed: () => void) {
    super("workspace-tabs", changed);
  }

  /** The button that opens another tab; sidebars have none. */
  addNewTabButton(open: () => unknown): this {
    const buttonEl = createEl("button", {
      cls: "workspace-tab-header-new-tab clickable-icon",
      attr: { "aria-label": "New tab" },
    });
    setIcon(buttonEl, "plus");
    buttonEl.addEventListener("click", () => void open());
    this.headersEl.insertAdjacentElement("afterend", buttonEl);
    return this;
  }
}

/** A sidebar of the phone app: it slides over the note, and a leaf in it has it as its parent. */
export class WorkspaceMobileDrawer extends LeafGroup {
  collapsed = true;

  constructor(
    readonly side: Obsidian.Side,
    changed: () => void,
  ) {
    super(`workspace-drawer mod-${side}`, changed);
    this.containerEl.hide();
  }

  override isVisible(): boolean {
    return !this.collapsed;
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  expand(): void {
    this.setCollapsed(false);
  }

  private setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggle(!collapsed);
    this.show();
    this.changed();
  }
}
