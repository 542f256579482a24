import type * as Obsidian from "obsidian";
import type { Plugin } from "../../core/plugin";
import type { SettingTabPort } from "../../core/ui-ports";
import type { UiApp } from "../app";
import type { ControlStore } from "./controls";
import { DrawnDefinitions } from "./definitions";
import { isGroup, isPage, type Page } from "./predicates";
import { setIcon } from "../icons";

type Item = Obsidian.SettingDefinitionItem;

/** The definitions are typed with the app's own class, which ours has the members of. */
type OwnPage = Pick<Obsidian.SettingPage, "rootEl" | "display" | "hide">;

/** A tab of the settings: declared by definitions (since 1.13), or drawn by its own `display`. */
export abstract class SettingTab implements SettingTabPort, ControlStore {
  id = "";
  name = "";
  icon = "settings";
  readonly containerEl = createDiv("vertical-tab-content");
  settingItems: Item[] = [];
  /** Whether the settings are open at this tab; set by them. */
  isShown = false;
  private drawn: DrawnDefinitions | null = null;
  private page: OwnPage | null = null;
  private path: string[] = [];
  private readonly queries = new Map<string, string>();

  constructor(readonly app: UiApp) {}

  getSettingDefinitions(): Item[] {
    return [];
  }

  getControlValue(key: string): unknown {
    return this.app.vault.getConfig(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.app.vault.setConfig(key, value);
  }

  /** Asks for the definitions again; what is on screen is drawn anew, at the same page. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.isShown) this.draw();
  }

  refreshDomState(): void {
    this.drawn?.refresh();
  }

  display(): void {}

  hide(): void {}

  /** Not called `display`, because that is the plugin's: it is left alone where there are definitions. */
  show(): void {
    this.isShown = true;
    this.path = [];
    this.settingItems = this.getSettingDefinitions();
    this.draw();
  }

  leave(): void {
    if (!this.isShown) return;
    this.isShown = false;
    this.clearDrawn();
    this.hide();
  }

  openPage(page: Page): void {
    this.path = [...this.path, page.name];
    this.draw();
  }

  private draw(): void {
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    this.clearDrawn();
    this.containerEl.empty();
    const page = this.currentPage();
    if (page?.page) this.showOwnPage(page.page());
    else this.drawItems(page?.items ?? this.settingItems);
    if (page) this.addTitlebar(page.name);
  }

  private drawItems(items: readonly Item[]): void {
    const around = { store: this, openPage: (page: Page) => this.openPage(page), queries: this.queries };
    this.drawn = new DrawnDefinitions(this.containerEl.createDiv("setting-definitions"), around);
    this.drawn.draw(items);
  }

  private showOwnPage(page: OwnPage): void {
    this.page = page;
    this.containerEl.appendChild(page.rootEl);
    page.display();
  }

  private clearDrawn(): void {
    this.drawn?.clear();
    this.drawn = null;
    this.page?.hide();
    this.page = null;
  }

  private addTitlebar(name: string): void {
    const titlebarEl = createDiv("setting-page-titlebar");
    const backEl = titlebarEl.createEl("button", { cls: "clickable-icon", attr: { "aria-label": "Back" } });
    setIcon(backEl, "chevron-left");
    backEl.addEventListener("click", () => {
      this.path = this.path.slice(0, -1);
      this.draw();
    });
    titlebarEl.createDiv({ cls: "setting-page-title", text: name });
    this.containerEl.prepend(titlebarEl);
  }

  /** Null at the top, also when the page that was open is no longer declared. */
  private currentPage(): Page | null {
    let items: readonly Item[] = this.settingItems;
    let page: Page | undefined;
    for (const name of this.path) {
      page = items.flatMap((item) => (isGroup(item) ? (item.items ?? []) : [item])).find(named(name));
      if (!page) break;
      items = page.items ?? [];
    }
    if (page) return page;
    this.path = [];
    return null;
  }
}

const named =
  (name: string) =>
  (item: Item): item is Page =>
    isPage(item) && item.name === name;

/** A plugin's tab: controls read and write `plugin.settings` and each change is saved. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: UiApp,
    protected readonly owner: Plugin,
  ) {
    super(app);
  }

  override getControlValue(key: string): unknown {
    const { settings } = this.owner;
    return typeof settings === "object" && settings !== null ? Reflect.get(settings, key) : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { settings } = this.owner;
    if (typeof settings === "object" && settings !== null) Reflect.set(settings, key, value);
    await this.owner.saveData(settings);
  }
}
