import { Platform, View, type App } from "obsidian";
import { settingName, type SettingPlace } from "./setting-places";

/** Where this device remembers that the list was shown without having been asked for. */
const SHOWN = "rapport-list-shown";

/**
 * Brings the view to the front, in the right sidebar when it is not open anywhere yet, and gives it the focus. That
 * comes last: in a sidebar that is still closed nothing can be focused. With a state it shows what that says.
 */
export async function revealView(app: App, type: string, state?: Record<string, unknown>): Promise<void> {
  const { workspace } = app;
  const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getRightLeaf(false);
  if (leaf === null) return;
  if (state !== undefined) await leaf.setViewState({ type, state });
  else if (leaf.getViewState().type !== type) await leaf.setViewState({ type });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
}

/**
 * Shows the view to somebody who has just installed the plugin and cannot know where it is. Once on a device, whatever
 * becomes of it, and without taking the focus; on a phone, where a sidebar covers the notes, it waits there.
 */
export async function showOnce(app: App, type: string): Promise<void> {
  if (app.loadLocalStorage(SHOWN) === true) return;
  app.saveLocalStorage(SHOWN, true);
  await app.workspace.ensureSideLeaf(type, "right", { active: false, reveal: !Platform.isPhone });
}

/** Gives the focus back to the view that is active: the list, or the editor that was written in. */
export function focusActiveView({ workspace }: App): void {
  const leaf = workspace.getActiveViewOfType(View)?.leaf;
  if (leaf !== undefined) workspace.setActiveLeaf(leaf, { focus: true });
}

/** So many frames may go by until a page of settings is drawn. */
const MOST_FRAMES = 20;

/**
 * The settings window, which the API does not declare; where it should be missing nothing happens. The setting that is
 * asked for has the focus, which also brings it into sight.
 */
export function openSettings(app: App, tab: string, place?: SettingPlace): void {
  const { setting } = app as App & { readonly setting?: { open(): void; openTabById(id: string): unknown } };
  if (setting === undefined) return;
  setting.open();
  setting.openTabById(tab);
  if (place !== undefined) focusSetting(settingName(place), MOST_FRAMES);
}

/** The app may draw the page after it has been asked for; where it never comes, the page stays at its top. */
function focusSetting(name: string, frames: number): void {
  const names = Array.from(activeDocument.querySelectorAll(".setting-item-name"));
  const found = names.find(({ textContent }) => textContent === name)?.closest(".setting-item");
  if (found === null || found === undefined) {
    if (frames > 0) window.requestAnimationFrame(() => focusSetting(name, frames - 1));
    return;
  }
  found.scrollIntoView({ block: "center" });
  const control = found.querySelector<HTMLElement>("textarea, input, select, button, [tabindex]");
  // On a phone a field that has the focus brings up keys over the page that is to be read first.
  if (!Platform.isMobile || control?.matches("textarea, input") === false) control?.focus();
}
