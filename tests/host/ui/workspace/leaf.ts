import type * as Obsidian from "obsidian";
import type { TFile } from "../../core/files";
import type { UiApp } from "../app";
import { setIcon } from "../icons";
import { Menu } from "../menu";
import { DeferredView } from "../views/deferred-view";
import { EmptyView } from "../views/empty-view";
import type { View } from "../views/view";
import { WorkspaceItem } from "./items";

/** A pane: it holds one view, and keeps its place when the view is exchanged. */
export class WorkspaceLeaf extends WorkspaceItem implements Obsidian.HoverParent {
  readonly id = crypto.randomUUID().replaceAll("-", "").slice(0, 16);
  readonly containerEl = createDiv("workspace-leaf");
  readonly tabHeaderEl = createDiv({ cls: "workspace-tab-header tappable", attr: { role: "tab" } });
  view: View;
  hoverPopover: Obsidian.HoverPopover | null = null;
  pinned = false;
  group: string | null = null;
  private loading: Promise<void> | undefined;
  /** When the leaf was active last; the most recent leaf is the one a file opens in. */
  activeTime = 0;

  constructor(readonly app: UiApp) {
    super();
    this.view = new EmptyView(this);
    this.containerEl.appendChild(this.view.containerEl);
    this.view.load();
    const activate = (): void => app.workspace.setActiveLeaf(this, { focus: false });
    this.containerEl.addEventListener("mousedown", activate);
    this.containerEl.addEventListener("focusin", activate);
    this.listenOnHeader();
    this.updateHeader();
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  async loadIfDeferred(): Promise<void> {
    const { view } = this;
    if (view instanceof DeferredView) this.loading = view.resolve();
    await this.loading;
  }

  /** Resolves when the view that is being loaded, if any, is there. */
  async settled(): Promise<void> {
    await this.loading;
  }

  async openFile(file: TFile, openState: Obsidian.OpenViewState = {}): Promise<void> {
    const type = this.app.viewRegistry.getTypeByExtension(file.extension);
    if (!type) return;
    const state = { ...openState.state, file: file.path };
    await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
  }

  /** Closes the view that is here and opens another in its place. */
  async open(view: View): Promise<View> {
    const previous = this.view;
    this.view = view;
    await previous.close();
    // Meanwhile the leaf may have been closed, or another view may have been asked for.
    if (this.view !== view || !this.parent) return view;
    await view.open(this.containerEl);
    this.updateHeader();
    this.app.workspace.onLayoutChange();
    return view;
  }

  getViewState(): Obsidian.ViewState {
    const state = this.view instanceof DeferredView ? this.view.savedState : this.view.getState();
    const type = this.view.getViewType();
    const shown = { icon: this.getIcon(), title: this.getDisplayText() };
    return { type, state, ...(this.pinned ? { pinned: true } : {}), ...shown };
  }

  async setViewState(viewState: Obsidian.ViewState, eState?: unknown): Promise<void> {
    if (this.view instanceof DeferredView || this.view.getViewType() !== viewState.type) {
      await this.open(this.app.viewRegistry.createView(viewState.type, this));
      // Closing a tab shows the next one, which then is closed before its view is there.
      if (!this.parent) return;
    }
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    await this.view.setState(viewState.state ?? {}, { history: false });
    if (eState) this.view.setEphemeralState(eState);
    this.updateHeader();
    if (viewState.active) this.app.workspace.setActiveLeaf(this, { focus: true });
    else this.app.workspace.viewChanged(this);
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (this.pinned === pinned) return;
    this.pinned = pinned;
    this.tabHeaderEl.toggleClass("is-pinned", pinned);
    this.trigger("pinned-change", pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger("group-change", group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    other.group ??= other.id;
    this.setGroup(other.group);
  }

  detach(): void {
    if (!this.parent) return;
    this.parent.removeChild(this);
    void this.view.close();
    this.app.workspace.leafDetached(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  eachLeaf(callback: (leaf: WorkspaceLeaf) => void): void {
    callback(this);
  }

  updateHeader(): void {
    const title = this.getDisplayText();
    const type = this.view.getViewType();
    this.containerEl.setAttr("data-type", type);
    this.tabHeaderEl.setAttrs({ "data-type": type, "aria-label": title });
    this.tabHeaderEl.empty();
    const innerEl = this.tabHeaderEl.createDiv("workspace-tab-header-inner");
    setIcon(innerEl.createDiv("workspace-tab-header-inner-icon"), this.getIcon());
    innerEl.createDiv({ cls: "workspace-tab-header-inner-title", text: title });
    const closeEl = innerEl.createDiv({
      cls: "workspace-tab-header-inner-close-button",
      attr: { "aria-label": "Close" },
    });
    setIcon(closeEl, "x");
    closeEl.addEventListener("click", (event) => {
      event.stopPropagation();
      this.detach();
    });
  }

  private listenOnHeader(): void {
    this.tabHeaderEl.addEventListener("click", () => this.app.workspace.setActiveLeaf(this, { focus: true }));
    this.tabHeaderEl.addEventListener("auxclick", (event) => {
      if (event.button === 1) this.detach();
    });
    this.tabHeaderEl.addEventListener("contextmenu", (event) => {
      const menu = Menu.forEvent(event);
      menu.addItem((item) =>
        item
          .setTitle("Close")
          .setIcon("x")
          .onClick(() => this.detach()),
      );
      const title = this.pinned ? "Unpin" : "Pin";
      menu.addItem((item) =>
        item
          .setTitle(title)
          .setIcon("pin")
          .onClick(() => this.togglePinned()),
      );
      this.view.onPaneMenu(menu, "tab-header");
    });
  }
}
