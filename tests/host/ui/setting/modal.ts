import { Platform } from "../../core/platform";
import type { SettingPort } from "../../core/ui-ports";
import type { UiApp } from "../app";
import { setIcon } from "../icons";
import { Modal } from "../modal";
import { type FoundSetting, searchSettings } from "./search";
import { Setting } from "./setting";
import type { SettingTab } from "./tab";
import { SearchComponent } from "./text";

/** The settings: tabs at the left, the open tab at the right, one search over all. A phone shows one at a time. */
export class SettingModal extends Modal implements SettingPort {
  activeTab: SettingTab | null = null;
  readonly pluginTabs: SettingTab[] = [];
  private readonly navEl: HTMLElement;
  private readonly tabListEl: HTMLElement;
  private readonly contentContainerEl: HTMLElement;
  private readonly searchBox: SearchComponent;

  constructor(app: UiApp) {
    super(app);
    this.modalEl.addClass("mod-settings", "mod-sidebar-layout");
    this.modalEl.setAttr("aria-label", "Settings");
    this.contentEl.addClass("vertical-tabs-container");
    this.navEl = this.contentEl.createDiv("vertical-tab-header");
    this.searchBox = new SearchComponent(this.navEl.createDiv("vertical-tab-header-search"));
    this.searchBox.setPlaceholder("Search settings…").onChange((query) => this.showResults(query));
    this.searchBox.inputEl.setAttr("aria-label", "Search settings");
    const groupEl = this.navEl.createDiv("vertical-tab-header-group");
    groupEl.createDiv({ cls: "vertical-tab-header-group-title", text: "Community plugins" });
    this.tabListEl = groupEl.createDiv("vertical-tab-header-group-items");
    this.contentContainerEl = this.contentEl.createDiv("vertical-tab-content-container");
  }

  /** The definitions are asked for once at registration, for the search (obsidian.d.ts). */
  addSettingTab(tab: SettingTab): void {
    this.pluginTabs.push(tab);
    tab.update();
    this.drawTabs();
  }

  removeSettingTab(tab: SettingTab): void {
    const index = this.pluginTabs.indexOf(tab);
    if (index >= 0) this.pluginTabs.splice(index, 1);
    if (this.activeTab === tab) this.closeActiveTab();
    this.drawTabs();
  }

  override onOpen(): void {
    this.modalEl.removeClass("is-showing-tab");
    const first = this.pluginTabs[0];
    if (first && !Platform.isPhone) this.openTab(first);
  }

  override onClose(): void {
    this.closeActiveTab();
    this.searchBox.setValue("");
  }

  openTabById(id: string): SettingTab | null {
    const tab = this.pluginTabs.find((candidate) => candidate.id === id) ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab): void {
    this.open();
    this.closeActiveTab();
    this.activeTab = tab;
    this.contentContainerEl.empty();
    this.contentContainerEl.appendChild(tab.containerEl);
    this.modalEl.addClass("is-showing-tab");
    tab.show();
    this.addBackButton();
    this.drawTabs();
  }

  private closeActiveTab(): void {
    this.activeTab?.leave();
    this.activeTab?.containerEl.detach();
    this.activeTab = null;
  }

  private drawTabs(): void {
    this.tabListEl.empty();
    for (const tab of this.pluginTabs) {
      const el = this.tabListEl.createDiv({
        cls: "vertical-tab-nav-item tappable",
        attr: { role: "button", tabindex: 0 },
      });
      setIcon(el.createDiv("vertical-tab-nav-item-icon"), tab.icon);
      el.createDiv({ cls: "vertical-tab-nav-item-title", text: tab.name });
      el.toggleClass("is-active", tab === this.activeTab);
      el.addEventListener("click", () => this.openTab(tab));
      el.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") this.openTab(tab);
      });
    }
  }

  /** On a phone the tab covers the list; this leads back to it. */
  private addBackButton(): void {
    const backEl = createEl("button", {
      cls: "setting-back-button clickable-icon",
      attr: { "aria-label": "All settings" },
    });
    setIcon(backEl, "chevron-left");
    backEl.addEventListener("click", () => this.modalEl.removeClass("is-showing-tab"));
    this.contentContainerEl.prepend(backEl);
  }

  private showResults(query: string): void {
    const found = searchSettings(this.pluginTabs, query);
    if (query.trim() === "") {
      if (this.activeTab) this.openTab(this.activeTab);
      return;
    }
    this.contentContainerEl.empty();
    this.modalEl.addClass("is-showing-tab");
    const resultsEl = this.contentContainerEl.createDiv("vertical-tab-content mod-search-results");
    if (found.length === 0) resultsEl.createDiv({ cls: "setting-search-empty", text: "No settings found." });
    for (const result of found) this.drawResult(resultsEl, result);
  }

  private drawResult(parentEl: HTMLElement, found: FoundSetting): void {
    const where = [found.tab.name, ...found.pages.map((page) => page.name)].join(" › ");
    const setting = new Setting(parentEl).setName(found.name).setDesc(where).setClass("mod-clickable");
    setting.settingEl.setAttrs({ role: "button", tabindex: 0 });
    setting.settingEl.addEventListener("click", () => {
      this.searchBox.setValue("");
      this.openTab(found.tab);
      for (const page of found.pages) found.tab.openPage(page);
    });
  }
}
