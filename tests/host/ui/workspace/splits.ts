import type * as Obsidian from "obsidian";
import { setIcon } from "../icons";
import { WorkspaceParent } from "./items";

/** Lays its children out one after another. */
export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;

  constructor(
    readonly direction: Obsidian.SplitDirection,
    classes: readonly string[] = [],
  ) {
    super();
    this.containerEl = createDiv({ cls: ["workspace-split", `mod-${direction}`, ...classes] });
  }

  protected childrenChanged(): void {
    this.containerEl.setChildrenInPlace(this.children.map((child) => child.containerEl));
  }
}

/** The main area. */
export class WorkspaceRoot extends WorkspaceSplit {
  constructor(
    readonly win: Window,
    readonly doc: Document,
  ) {
    super("vertical", ["mod-root"]);
  }
}

/** A sidebar of the desktop app. Collapsed, it takes no room and its views are not visible. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = true;

  constructor(
    readonly side: Obsidian.Side,
    private readonly changed: () => void,
  ) {
    super("horizontal", [`mod-${side}-split`, "mod-sidedock", "is-sidedock-collapsed"]);
  }

  override isShowing(): boolean {
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
    this.containerEl.toggleClass("is-sidedock-collapsed", collapsed);
    if (!collapsed) this.eachLeaf((leaf) => leaf.isVisible() && void leaf.loadIfDeferred());
    this.changed();
  }
}

/** The button above the main area that shows or hides a sidebar. */
export function addSidebarToggle(
  parentEl: HTMLElement,
  dock: { readonly side: Obsidian.Side; toggle(): void },
): void {
  const label = dock.side === "left" ? "Toggle left sidebar" : "Toggle right sidebar";
  const toggleEl = parentEl.createEl("button", {
    cls: ["sidebar-toggle-button", `mod-${dock.side}`, "clickable-icon"],
    attr: { "aria-label": label },
  });
  setIcon(toggleEl, dock.side === "left" ? "panel-left" : "panel-right");
  toggleEl.addEventListener("click", () => dock.toggle());
}
