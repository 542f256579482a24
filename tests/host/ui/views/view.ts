import type * as Obsidian from "obsidian";
import { Component } from "../../core/component";
import type { UiApp } from "../app";
import { setIcon } from "../icons";
import type { Scope } from "../keymap";
import { Menu } from "../menu";
import { setTooltip } from "../tooltip";
import type { WorkspaceLeaf } from "../workspace/leaf";

/** What a leaf shows. Opening loads the component and then asks `onOpen`; closing goes the same way back. */
export abstract class View extends Component {
  readonly app: UiApp;
  readonly containerEl: HTMLElement;
  icon = "file";
  navigation = false;
  scope: Scope | null = null;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv("workspace-leaf-content");
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  async open(parentEl: HTMLElement): Promise<void> {
    this.containerEl.setAttr("data-type", this.getViewType());
    parentEl.appendChild(this.containerEl);
    await this.load();
    await this.onOpen();
  }

  async close(): Promise<void> {
    await this.onClose();
    this.containerEl.detach();
    this.unload();
  }

  protected async onOpen(): Promise<void> {}

  protected async onClose(): Promise<void> {}

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: Obsidian.ViewStateResult): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  /** `focus: true` is what the workspace sends to a view that is to take the keyboard. */
  setEphemeralState(_state: unknown): void {}

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}
}

/** A view with a header, which sidebars hide, and a content element. */
export abstract class ItemView extends View {
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly actionsEl: HTMLElement;
  readonly contentEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv("view-header");
    this.titleEl = this.headerEl.createDiv("view-header-title-container").createDiv("view-header-title");
    this.actionsEl = this.headerEl.createDiv("view-actions");
    this.contentEl = this.containerEl.createDiv("view-content");
    const moreEl = this.addAction("more-vertical", "More options", (event) => {
      const menu = new Menu();
      this.onPaneMenu(menu, "more-options");
      menu.showAtMouseEvent(event);
    });
    moreEl.addClass("mod-more-options");
  }

  override async open(parentEl: HTMLElement): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
    await super.open(parentEl);
  }

  /** Actions stand in the header, the newest first. */
  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const actionEl = this.actionsEl.createEl("button", { cls: "clickable-icon view-action", prepend: true });
    setIcon(actionEl, icon);
    setTooltip(actionEl, title);
    actionEl.addEventListener("click", (event) => void callback(event));
    return actionEl;
  }
}
