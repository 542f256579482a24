import { afterEach, beforeEach, expect, test } from "vitest";
import { asUiApp } from "../host/ui/app";
import { openVault, type OpenVault } from "../host/node";
import { openSettingsTab } from "./settings-page";

const DATA = ".obsidian/plugins/rapport/data.json";

let vault: OpenVault;
/** How often the settings were saved and the vault was walked. */
let saves: number;
let walks: number;
/** Why the disk takes nothing; null while it takes everything. */
let fault: string | null;

beforeEach(async () => {
  vault = await openVault({
    files: { "CRM/Ana.md": "", "People/Kim.md": "" },
    today: "2026-11-22",
    settings: { version: 1 },
  });
  await vault.settle();
  await openSettingsTab(vault);
  const plugin = asUiApp(vault.app).plugins.plugins["rapport"];
  if (plugin === undefined) throw new Error("The plugin is not there");
  [saves, walks, fault] = [0, 0, null];
  const save = plugin.saveData.bind(plugin);
  plugin.saveData = (data: unknown) => {
    saves += 1;
    return fault === null ? save(data) : Promise.reject(new Error(fault));
  };
  const { vault: files } = vault.app;
  const walk = files.getMarkdownFiles.bind(files);
  files.getMarkdownFiles = () => {
    walks += 1;
    return walk();
  };
});

afterEach(() => vault.close());

function control<T extends HTMLElement>(name: string, selector: string): T {
  const rows = [...vault.el.ownerDocument.querySelectorAll<HTMLElement>(".setting-item")];
  const row = rows.find((each) => each.querySelector(".setting-item-name")?.textContent === name);
  const found = row?.querySelector<T>(selector);
  if (found === null || found === undefined) throw new Error(`There is no ${selector} of ${name}`);
  return found;
}

/** Lets what waits for nothing but its turn be done; no time goes by. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

/** Types key by key, faster than anything that waits for a pause. */
async function type(name: string, words: string): Promise<HTMLTextAreaElement> {
  const field = control<HTMLTextAreaElement>(name, "textarea");
  for (let end = 1; end <= words.length; end += 1) {
    field.value = words.slice(0, end);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  await turns();
  return field;
}

async function folders(): Promise<unknown> {
  const { peopleFolders } = JSON.parse((await vault.readDisk(DATA)) ?? "{}") as { peopleFolders?: unknown };
  return peopleFolders;
}

const notices = (): string[] =>
  Array.from(document.querySelectorAll(".notice"), ({ textContent }) => textContent ?? "");

test("words that are typed are saved once, and the vault is walked as often as for one key", async () => {
  await type("Folders", "C");
  await vault.settle();
  const forOneKey = walks;
  [saves, walks] = [0, 0];
  await type("Folders", "CRM/People");
  expect(saves).toBe(0);
  await vault.settle();
  expect([saves, walks]).toEqual([1, forOneKey]);
  expect(await folders()).toEqual(["CRM/People"]);
});

test("they are saved at once when the field is left", async () => {
  const field = await type("Folders", "CRM");
  field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  expect(saves).toBe(1);
});

test("they are saved at once when the settings are closed", async () => {
  await type("Folders", "CRM");
  asUiApp(vault.app).setting.close();
  expect(saves).toBe(1);
});

test("they are saved when the app quits, which waits for no walk", async () => {
  await type("Folders", "CRM");
  await vault.close();
  expect([saves, walks]).toEqual([1, 0]);
});

test("they are saved when the plugin is switched off, and nothing is walked for them", async () => {
  await type("Folders", "CRM");
  asUiApp(vault.app).plugins.unloadAll();
  expect(saves).toBe(1);
  await vault.settle();
  expect([saves, walks]).toEqual([1, 0]);
});

test("what has just been chosen when the plugin is switched off is not walked for", async () => {
  const order = control<HTMLSelectElement>("Order of entries", "select");
  order.value = "oldest-first";
  order.dispatchEvent(new Event("change", { bubbles: true }));
  asUiApp(vault.app).plugins.unloadAll();
  await vault.settle();
  expect([saves, walks]).toEqual([1, 0]);
});

test("what is chosen is saved at once, together with what was typed just before", async () => {
  await type("Folders", "CRM");
  const order = control<HTMLSelectElement>("Order of entries", "select");
  order.value = "oldest-first";
  order.dispatchEvent(new Event("change", { bubbles: true }));
  await turns();
  expect(saves).toBe(1);
  await vault.settle();
  const saved: unknown = JSON.parse((await vault.readDisk(DATA)) ?? "{}");
  expect(saved).toMatchObject({ peopleFolders: ["CRM"], logOrder: "oldest-first" });
});

test("what a sync brings while somebody types is kept beside it", async () => {
  await type("Folders", "CRM");
  await vault.write(DATA, JSON.stringify({ version: 1, weeklyCapacity: 3 }));
  await vault.settle();
  const saved: unknown = JSON.parse((await vault.readDisk(DATA)) ?? "{}");
  expect(saved).toMatchObject({ peopleFolders: ["CRM"], weeklyCapacity: 3 });
});

test("what could not be saved holds, is told with what to do, and is saved with the next change", async () => {
  fault = "disk full";
  await type("Folders", "CRM");
  await vault.settle();
  expect(notices()).toEqual([expect.stringMatching(/could not be saved \(disk full\).*tried again/)]);
  expect(await folders()).toBeUndefined();
  const people = await vault.cli("rapport:people", { format: "json" });
  expect(people).toMatchObject({ kind: "printed", text: expect.stringContaining("CRM/Ana.md") as string });
  fault = null;
  const order = control<HTMLSelectElement>("Order of entries", "select");
  order.value = "oldest-first";
  order.dispatchEvent(new Event("change", { bubbles: true }));
  await vault.settle();
  expect(await folders()).toEqual(["CRM"]);
});

test("a long draft of a message is kept whole, and one that is too long is told so and not saved", async () => {
  const template = async (): Promise<unknown> =>
    (JSON.parse((await vault.readDisk(DATA)) ?? "{}") as { messageTemplate?: unknown }).messageTemplate;
  const field = control<HTMLTextAreaElement>("Draft of a message", "textarea");
  const enter = async (words: string): Promise<void> => {
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await vault.settle();
  };
  await enter("x".repeat(20_000));
  expect(await template()).toHaveLength(20_000);
  await enter("x".repeat(20_001));
  expect(await template()).toHaveLength(20_000);
  expect(vault.el.ownerDocument.body.textContent).toContain("at most 20,000 characters");
});

test("a line that is too long is named", async () => {
  const field = control<HTMLTextAreaElement>("Folders", "textarea");
  field.value = `CRM\n${"x".repeat(1_001)}`;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await vault.settle();
  expect(vault.el.ownerDocument.body.textContent).toContain("Line 2 is too long");
});
