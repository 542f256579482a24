import type { UiApp } from "../app";
import { setIcon } from "../icons";
import { Menu } from "../menu";
import { WorkspaceRibbon } from "./ribbon";
import { addSidebarToggle, type WorkspaceRoot, WorkspaceSidedock } from "./splits";
import { WorkspaceMobileDrawer } from "./tabs";

interface FrameParts {
  readonly root: WorkspaceRoot;
  readonly isPhone: boolean;
  readonly changed: () => void;
}

/** What stands around the panes: ribbon, sidebars and status bar on a desktop; drawers and a bottom bar on a phone. */
export class Frame {
  readonly appEl: HTMLElement;
  readonly workspaceEl: HTMLElement;
  readonly ribbon = new WorkspaceRibbon();
  readonly left: WorkspaceSidedock | WorkspaceMobileDrawer;
  readonly right: WorkspaceSidedock | WorkspaceMobileDrawer;
  readonly statusBarEl = createDiv("status-bar");
  private readonly backdropEl = createDiv("workspace-drawer-backdrop");

  constructor(
    private readonly app: UiApp,
    private readonly parts: FrameParts,
  ) {
    this.appEl = createDiv("app-container");
    this.workspaceEl = this.appEl.createDiv("horizontal-main-container").createDiv("workspace");
    this.left = this.createSide("left");
    this.right = this.createSide("right");
    if (parts.isPhone) this.drawPhone();
    else this.drawDesktop();
  }

  private createSide(side: "left" | "right"): WorkspaceSidedock | WorkspaceMobileDrawer {
    const type = this.parts.isPhone ? WorkspaceMobileDrawer : WorkspaceSidedock;
    return new type(side, () => this.changed());
  }

  private drawDesktop(): void {
    const { root } = this.parts;
    this.workspaceEl.append(
      this.ribbon.containerEl,
      this.left.containerEl,
      root.containerEl,
      this.right.containerEl,
    );
    addSidebarToggle(this.ribbon.containerEl, this.left);
    addSidebarToggle(this.workspaceEl, this.right);
    this.appEl.append(this.statusBarEl);
    this.ribbon.addSettingsButton({
      id: "settings",
      icon: "settings",
      title: "Settings",
      onClick: () => this.app.setting.open(),
    });
  }

  private drawPhone(): void {
    const { root } = this.parts;
    this.backdropEl.addEventListener("click", () => this.closeDrawers());
    this.workspaceEl.append(root.containerEl, this.backdropEl, this.left.containerEl, this.right.containerEl);
    const barEl = this.appEl.createDiv({ cls: "mobile-navbar", attr: { role: "navigation" } });
    this.addBarButton(barEl, "panel-left", "Files", () => this.left.toggle());
    this.addBarButton(barEl, "search", "Go to file", () => this.runCommand("switcher:open"));
    this.addBarButton(barEl, "terminal", "Command palette", () => this.runCommand("command-palette:open"));
    this.addBarButton(barEl, "menu", "Menu", (event) => this.showRibbonMenu(event));
    this.addBarButton(barEl, "panel-right", "Right sidebar", () => this.right.toggle());
  }

  private addBarButton(
    barEl: HTMLElement,
    icon: string,
    label: string,
    onClick: (event: MouseEvent) => void,
  ): void {
    const buttonEl = barEl.createEl("button", {
      cls: "mobile-navbar-action clickable-icon",
      attr: { "aria-label": label },
    });
    setIcon(buttonEl, icon);
    buttonEl.addEventListener("click", onClick);
  }

  private changed(): void {
    const isOpen = [this.left, this.right].some((side) => !side.collapsed);
    this.backdropEl.toggleClass("is-shown", isOpen);
    this.parts.changed();
  }

  private closeDrawers(): void {
    this.left.collapse();
    this.right.collapse();
  }

  private runCommand(id: string): void {
    this.app.commands.executeCommandById(id);
  }

  private showRibbonMenu(event: MouseEvent): void {
    const menu = new Menu();
    for (const action of this.ribbon.actions) {
      menu.addItem((item) =>
        item
          .setTitle(action.title)
          .setIcon(action.icon)
          .onClick((click) => void action.onClick(click instanceof MouseEvent ? click : event)),
      );
    }
    menu.addItem((item) =>
      item
        .setSection("settings")
        .setTitle("Settings")
        .setIcon("settings")
        .onClick(() => this.app.setting.open()),
    );
    menu.showAtMouseEvent(event);
  }
}
