import { afterEach, describe, expect, test } from "vitest";
import { click, type OpenApp, openApp, press, texts, type } from "../open-app";

// The sample plugin declares its settings; docs "Settings" and the comments of obsidian.d.ts say how they behave.
let vault: OpenApp;
afterEach(() => vault.close());

async function openSettings(options: { settings?: unknown; phone?: boolean } = {}): Promise<void> {
  vault = await openApp({ files: { "People/Ana.md": "", "Notes/x.md": "" }, ...options });
  vault.app.setting.openTabById("sample");
  await vault.settle();
}

async function savedSettings(): Promise<unknown> {
  await vault.settle();
  return JSON.parse(await vault.readDisk(".obsidian/plugins/sample/data.json"));
}

function row(name: string): HTMLElement {
  const rows = [...document.querySelectorAll<HTMLElement>(".vertical-tab-content .setting-item")];
  const found = rows.find((el) => el.find(".setting-item-name")?.getText() === name);
  if (!found) throw new Error(`There is no setting "${name}"`);
  return found;
}

function enter(name: string, value: string, event = "input"): void {
  const inputEl = row(name).querySelector<HTMLInputElement>("input");
  if (!inputEl) throw new Error(`"${name}" has no input`);
  inputEl.value = value;
  inputEl.dispatchEvent(new Event(event, { bubbles: true }));
}

describe("a control", () => {
  test("shows the stored value and saves a change", async () => {
    await openSettings({ settings: { greeting: "Dear" } });
    expect(row("Greeting").querySelector("input")?.value).toBe("Dear");
    enter("Greeting", "Hi");
    expect(await savedSettings()).toMatchObject({ greeting: "Hi" });
  });

  test("that refuses a value shows why and saves nothing", async () => {
    await openSettings();
    enter("Greeting", " ");
    await vault.settle();
    expect(row("Greeting").find(".setting-item-error").getText()).toBe("Write something.");
    expect(await vault.adapter.exists(".obsidian/plugins/sample/data.json")).toBe(false);
    enter("Greeting", "Hi");
    await vault.settle();
    expect(row("Greeting").find(".setting-item-error")).toBeNull();
  });

  test("checks the stored value once when it is drawn and leaves it as it is", async () => {
    await openSettings({ settings: { greeting: "" } });
    expect(row("Greeting").find(".setting-item-error").getText()).toBe("Write something.");
    expect(await savedSettings()).toEqual({ greeting: "" });
  });

  test("for a number waits until the entry is done, and refuses what is out of range", async () => {
    await openSettings();
    enter("Days", "99", "change");
    await vault.settle();
    expect(row("Days").find(".setting-item-error").getText()).toContain("60");
    enter("Days", "14", "change");
    expect(await savedSettings()).toMatchObject({ days: 14 });
    enter("Days", "", "change");
    expect(await savedSettings()).toMatchObject({ days: 7 });
  });

  test("for a folder suggests the vault's folders and saves the chosen one", async () => {
    await openSettings();
    row("Folder").querySelector("input")?.focus();
    await vault.settle();
    expect(texts(".suggestion-container .suggestion-item")).toEqual(["Notes", "People"]);
    enter("Folder", "peo");
    await vault.settle();
    press("Enter");
    expect(await savedSettings()).toMatchObject({ folder: "People" });
  });

  test("shows and hides what depends on it without the tab being drawn anew", async () => {
    await openSettings();
    const dependent = row("How loud");
    expect(dependent.isShown()).toBe(false);
    row("Loud").find(".checkbox-container").click();
    await vault.settle();
    expect(row("How loud")).toBe(dependent);
    expect(dependent.isShown()).toBe(true);
  });
});

describe("a list", () => {
  const names = (): string[] => texts(".mod-list .mod-row .setting-item-name");

  test("adds by the button in its heading, and on a phone by a last row", async () => {
    await openSettings();
    click(".mod-list .setting-group-header .extra-setting-button");
    expect(names()).toEqual(["Ana", "Kim", "New"]);
    await vault.close();
    await openSettings({ phone: true });
    click(".mod-list .mod-add");
    expect(names()).toEqual(["Ana", "Kim", "New"]);
  });

  test("deletes by the row's button and by the Delete key", async () => {
    await openSettings();
    click('.mod-row [aria-label="Delete"]', 0);
    expect(await savedSettings()).toMatchObject({ names: ["Kim"] });
    document.querySelector<HTMLElement>(".mod-row")?.focus();
    press("Delete");
    expect(texts(".setting-list-empty")).toEqual(["Nobody yet."]);
  });

  test("reorders, telling the old place and the new one", async () => {
    await openSettings();
    const first = document.querySelector<HTMLElement>(".mod-row");
    first?.focus();
    press("ArrowDown", { altKey: true });
    expect(names()).toEqual(["Kim", "Ana"]);
    expect(await savedSettings()).toMatchObject({ names: ["Kim", "Ana"] });
  });
});

describe("a page", () => {
  test("opens from its row, which shows its value, and leads back", async () => {
    await openSettings();
    expect(row("Advanced").find(".setting-item-value").getText()).toBe("short");
    row("Advanced").click();
    expect(texts(".setting-page-title")).toEqual(["Advanced"]);
    row("Rebuild").click();
    expect(texts(".notice-message")).toEqual(["Rebuilt"]);
    click('.setting-page-titlebar [aria-label="Back"]');
    expect(row("Greeting").isShown()).toBe(true);
  });
});

describe("the settings", () => {
  test("find a setting by its alias and open where it is", async () => {
    await openSettings();
    type(".vertical-tab-header-search input", "salut");
    expect(texts(".mod-search-results .setting-item-name")).toEqual(["Greeting"]);
    click(".mod-search-results .setting-item");
    expect(row("Greeting").isShown()).toBe(true);
  });

  test("find what is on a page, and nothing that is hidden or not searchable", async () => {
    await openSettings();
    type(".vertical-tab-header-search input", "rebuild");
    expect(texts(".mod-search-results .setting-item-description")).toEqual(["Sample › Advanced"]);
    for (const query of ["How loud", "Kim"]) {
      type(".vertical-tab-header-search input", query);
      expect(texts(".setting-search-empty")).toEqual(["No settings found."]);
    }
  });

  test("lose a plugin's tab when the plugin is unloaded", async () => {
    await openSettings();
    vault.app.plugins.unload("sample");
    expect(texts(".vertical-tab-nav-item")).toEqual([]);
    expect(vault.app.setting.activeTab).toBeNull();
  });

  test("show the list of tabs first on a phone", async () => {
    vault = await openApp({ phone: true });
    vault.app.setting.open();
    expect(vault.app.setting.activeTab).toBeNull();
    click(".vertical-tab-nav-item");
    expect(vault.app.setting.modalEl.hasClass("is-showing-tab")).toBe(true);
    click(".setting-back-button");
    expect(vault.app.setting.modalEl.hasClass("is-showing-tab")).toBe(false);
  });
});
