import type * as Obsidian from "obsidian";

/** A sub-page that draws itself. Its container is emptied by whoever shows it, before `display` is called. */
export abstract class SettingPage implements Obsidian.SettingPage {
  readonly rootEl = createDiv("setting-page");
  readonly titlebarEl = this.rootEl.createDiv("setting-page-titlebar");
  readonly containerEl = this.rootEl.createDiv("setting-page-content");
  title = "";

  abstract display(): void;

  hide(): void {}
}
