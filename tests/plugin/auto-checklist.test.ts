import { afterEach, describe, expect, it } from "vitest";
import { openVault, type OpenVault, type VaultOptions } from "../host/node";
import { openNote } from "./open-note";

const ANA = "People/Ana.md";
const DAILY = "2026-11-22.md";
const NOTE = "---\nlast-contact: 2026-09-30\ncadence: monthly\n---\n## Interactions\n- 2026-09-30 coffee\n";
const LINE = "- [ ] [[Ana]] — 3 weeks overdue, last: 2026-09-30 coffee";
const REST_MS = 3_200;

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function open(
  files: Readonly<Record<string, string>>,
  more: Partial<VaultOptions> = {},
): Promise<OpenVault> {
  const settings = { version: 1, checklistAuto: true };
  vault = await openVault({ files: { [ANA]: NOTE, ...files }, today: "2026-11-22", settings, ...more });
  await vault.settle();
  return vault;
}

async function rest(opened: OpenVault): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  await opened.settle();
}

const notices = (): string[] =>
  Array.from(document.querySelectorAll(".notice"), ({ textContent }) => textContent ?? "");

describe("with the checklist by itself", () => {
  it("a daily note that the user makes gets it once its template has come, and is told of", async () => {
    const opened = await open({});
    await opened.app.vault.create(DAILY, "");
    await openNote(opened, DAILY);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    // As Templater does with the template of a folder, some time after the note was made.
    await opened.write(DAILY, "# Sunday\n\n%% rapport-checklist %%\n\n## Notes\n");
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await opened.readDisk(DAILY)).toContain("%% rapport-checklist %%");
    await rest(opened);
    const once = `# Sunday\n\n## Reconnect\n${LINE}\n\n## Notes\n`;
    expect(await opened.readDisk(DAILY)).toBe(once);
    expect(notices()).toEqual(["One line added to the checklist.Undo"]);
    await openNote(opened, ANA);
    await openNote(opened, DAILY);
    await rest(opened);
    expect(await opened.readDisk(DAILY)).toBe(once);
  });

  it("a daily note that is empty while Templater asks for what its template needs gets it after that", async () => {
    const opened = await open({});
    const pending = new Set([DAILY]);
    const unload = (): void => undefined;
    const templater = { templater: { files_with_pending_templates: pending }, unload };
    Object.assign(opened.app.plugins.plugins, { "templater-obsidian": templater });
    await opened.app.vault.create(DAILY, "");
    await openNote(opened, DAILY);
    await rest(opened);
    expect(await opened.readDisk(DAILY)).toBe("");
    await opened.write(DAILY, "# Sunday\n");
    pending.clear();
    const inserted = `# Sunday\n\n## Reconnect\n${LINE}\n`;
    await expect.poll(() => opened.readDisk(DAILY), { timeout: 2 * REST_MS }).toBe(inserted);
  });

  it("nothing is written while the user types, and then around what they typed", async () => {
    const opened = await open({ [DAILY]: "# Sunday\n" });
    await openNote(opened, DAILY);
    const { editor } = opened.app.workspace.activeEditor ?? {};
    for (let key = 0; key < 2; key += 1) {
      editor?.replaceRange("tea ", { line: 0, ch: 8 });
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      expect(editor?.getValue()).not.toContain("Reconnect");
    }
    await rest(opened);
    expect(await opened.readDisk(DAILY)).toBe(`# Sundaytea tea \n\n## Reconnect\n${LINE}\n`);
  });

  it("no note is made, and none of another day is written into", async () => {
    const opened = await open({ "2026-11-21.md": "# Saturday\n" });
    await openNote(opened, "2026-11-21.md");
    await openNote(opened, ANA);
    await rest(opened);
    expect(await opened.readDisk("2026-11-21.md")).toBe("# Saturday\n");
    expect(opened.app.vault.getFileByPath(DAILY)).toBeNull();
  });
});

it("without the setting nothing comes by itself", async () => {
  const opened = await open({ [DAILY]: "# Sunday\n" }, { settings: { version: 1 } });
  await openNote(opened, DAILY);
  await rest(opened);
  expect(await opened.readDisk(DAILY)).toBe("# Sunday\n");
});
