import { afterEach, expect, test, vi } from "vitest";
import { builtPlugin, openVault, type OpenVault } from "../host/node";
import { obsidianModule } from "../host/obsidian";
import { openNote } from "./open-note";

const ANA = "People/Ana.md";
const NOTE = "---\nlast-contact: 2026-09-30\ncadence: monthly\n---\n## Interactions\n- 2026-09-30 coffee\n";
const TODAY = "2026-11-22.md";
const BEFORE = "2026-11-21.md";
const FILES = { [ANA]: NOTE, [TODAY]: "# Sunday\n", [BEFORE]: "## Reconnect\n- [ ] [[Ana]] — due today\n" };
const DATA = ".obsidian/plugins/rapport/data.json";
/** Longer than a note is left alone after the last key, and after the last change. */
const REST_MS = 3_300;

let vault: OpenVault | null = null;

afterEach(async () => {
  vi.restoreAllMocks();
  await vault?.close();
  vault = null;
});

async function open(): Promise<OpenVault> {
  vault = await openVault({
    files: FILES,
    today: "2026-11-22",
    settings: { version: 1, checklistAuto: true },
  });
  return vault;
}

test("what waits for its user to stop typing is not written any more once the plugin is switched off", async () => {
  const opened = await open();
  await opened.settle();
  await openNote(opened, BEFORE);
  opened.app.workspace.activeEditor?.editor?.replaceRange("x", { line: 1, ch: 3 }, { line: 1, ch: 4 });
  // The note that is left is saved at once, and its user has typed just now.
  await openNote(opened, TODAY);
  await new Promise((resolve) => setTimeout(resolve, 600));
  opened.app.plugins.unload("rapport");
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  expect(await opened.readDisk(BEFORE)).toContain("- [x] [[Ana]]");
  expect([await opened.readDisk(ANA), await opened.readDisk(TODAY)]).toEqual([NOTE, "# Sunday\n"]);
});

test("switched off while it reads the vault for the first time it does not come back to look for ticks", async () => {
  const opened = await open();
  opened.app.plugins.unload("rapport");
  const timers = vi.spyOn(window, "setTimeout");
  await opened.settle();
  expect(timers.mock.calls.filter(([, ms = 0]) => ms > 1_000)).toEqual([]);
});

test("switched off while it reads its settings it shows nothing and listens to nothing", async () => {
  vault = await openVault({ files: FILES, today: "2026-11-22", plugin: null });
  const { app } = vault;
  const listened = vi.spyOn(app.metadataCache, "on");
  const loading = app.plugins.load(await builtPlugin(), obsidianModule);
  app.plugins.unload("rapport");
  await loading;
  await vault.settle();
  expect(Object.keys(app.commands.commands).filter((id) => id.startsWith("rapport:"))).toEqual([]);
  expect(listened).not.toHaveBeenCalled();
});

test("switched off while it reads the texts it reads no further", async () => {
  const people = Array.from({ length: 400 }, (_, at) => [`People/Person ${String(at)}.md`, NOTE]);
  vault = await openVault({
    files: Object.fromEntries(people) as Record<string, string>,
    today: "2026-11-22",
  });
  const read = vi.spyOn(vault.app.vault, "cachedRead");
  vault.app.plugins.unload("rapport");
  await vault.settle();
  expect(read.mock.calls.length).toBeLessThan(100);
});

test("settings that are still being read when it is switched off are not spoken of", async () => {
  const opened = await open();
  await opened.settle();
  await opened.write(DATA, "{");
  opened.app.plugins.unload("rapport");
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(document.querySelector(".notice")).toBeNull();
});
