import { afterEach, expect, test, vi } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { openNote } from "./open-note";

const ANA = "People/Ana.md";
const NOTE = "---\nlast-contact: 2026-09-30\ncadence: monthly\n---\n## Interactions\n- 2026-09-30 coffee\n";
const TODAY = "2026-11-22.md";
const BEFORE = "2026-11-21.md";
const FILES = { [ANA]: NOTE, [TODAY]: "# Sunday\n", [BEFORE]: "## Reconnect\n- [ ] [[Ana]] — due today\n" };
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
