import type { Editor } from "obsidian";
import { afterEach, describe, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { openNote } from "./open-note";

const ANA = "People/Ana.md";
const DAILY = "2026-11-22.md";
const NOTE = "---\nlast-contact: 2026-09-30\ncadence: monthly\n---\n## Interactions\n- 2026-09-30 coffee\n";
const LINE = "- [ ] [[Ana]] — 3 weeks overdue, last: 2026-09-30 coffee";

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function open(files: Readonly<Record<string, string>>, settings?: unknown): Promise<OpenVault> {
  const all = { [ANA]: NOTE, ...files };
  vault = await openVault({
    files: all,
    today: "2026-11-22",
    ...(settings === undefined ? {} : { settings }),
  });
  await vault.settle();
  return vault;
}

async function editorOf(opened: OpenVault, path: string): Promise<Editor> {
  await openNote(opened, path);
  const { editor } = opened.app.workspace.activeEditor ?? {};
  if (editor === undefined) throw new Error(`${path} is not being edited`);
  return editor;
}

const notices = (): string[] =>
  Array.from(document.querySelectorAll(".notice"), ({ textContent }) => textContent ?? "");

describe("the command at the cursor", () => {
  it("puts the checklist there, once, in one step of the editor", async () => {
    const opened = await open({ [DAILY]: "# Sunday\n\ntea\n\n## Notes\n" });
    const editor = await editorOf(opened, DAILY);
    editor.setCursor({ line: 2, ch: 1 });
    expect(opened.runCommand("rapport:insert-checklist-here")).toBe(true);
    await opened.settle();
    const once = `# Sunday\n\ntea\n\n## Reconnect\n${LINE}\n\n## Notes\n`;
    expect(await opened.readDisk(DAILY)).toBe(once);
    editor.setCursor({ line: 0, ch: 0 });
    opened.runCommand("rapport:insert-checklist-here");
    await opened.settle();
    expect(await opened.readDisk(DAILY)).toBe(once);
    editor.undo();
    expect(editor.getValue()).toBe("# Sunday\n\ntea\n\n## Notes\n");
  });

  it.each([
    ["another note", "Plan.md"],
    ["the daily note of another day", "2026-11-21.md"],
  ])("is not offered in %s, where its ticks would be of another day or none", async (_, path) => {
    const opened = await open({ [path]: "tea\n" });
    await openNote(opened, path);
    expect(opened.runCommand("rapport:insert-checklist-here")).toBe(false);
    expect(await opened.readDisk(path)).toBe("tea\n");
  });
});

describe("the command to settle", () => {
  const ticked = `## Reconnect\n${LINE.replace("[ ]", "[x]")}\n`;

  it("logs what is ticked today and says so, and the second time that there is nothing to do", async () => {
    const yesterday = `## Reconnect\n- [x] [[Ana]] tea\n`;
    const opened = await open(
      { [DAILY]: ticked, "2026-11-21.md": yesterday },
      { version: 1, settleTicks: false },
    );
    opened.runCommand("rapport:settle-checklist");
    await opened.settle();
    expect(await opened.readDisk(ANA)).toContain("- [[2026-11-22]] %%rapport");
    expect(await opened.readDisk("2026-11-21.md")).toBe(yesterday);
    expect(notices()).toEqual(["Logged with Ana."]);
    opened.runCommand("rapport:settle-checklist");
    await opened.settle();
    expect(notices().at(-1)).toBe("There is nothing to log: every tick is logged already.");
  });
});

describe("the notice of what was inserted", () => {
  const press = (button: string): void => {
    const buttons = Array.from(document.querySelectorAll<HTMLElement>(".notice button"));
    buttons.find(({ textContent }) => textContent === button)?.click();
  };

  it("takes it out again", async () => {
    const opened = await open({ [DAILY]: "# Sunday\n" });
    opened.runCommand("rapport:insert-checklist");
    await opened.settle();
    expect(notices()).toEqual(["One line added to the checklist.OpenUndo"]);
    press("Undo");
    await opened.settle();
    expect(await opened.readDisk(DAILY)).toBe("# Sunday\n");
  });

  it("opens the note, unless that is in front", async () => {
    const opened = await open({ [DAILY]: "# Sunday\n" });
    opened.runCommand("rapport:insert-checklist");
    await opened.settle();
    press("Open");
    await opened.settle();
    expect(opened.app.workspace.getActiveFile()?.path).toBe(DAILY);
    opened.runCommand("rapport:undo");
    await opened.settle();
    opened.runCommand("rapport:insert-checklist");
    await opened.settle();
    expect(notices().at(-1)).toBe("One line added to the checklist.Undo");
  });
});

it("a marker in the template of the daily note says where the checklist goes", async () => {
  const opened = await open({
    ".obsidian/daily-notes.json": JSON.stringify({ template: "Templates/Day" }),
    "Templates/Day.md": "# {{date}}\n\n%% rapport-checklist %%\n\n## Notes\n",
  });
  opened.runCommand("rapport:insert-checklist");
  await opened.settle();
  expect(await opened.readDisk(DAILY)).toBe(`# 2026-11-22\n\n## Reconnect\n${LINE}\n\n## Notes\n`);
});

it("what goes in can be chosen", async () => {
  const promised =
    "---\ncommitments: send the deck by 2026-11-20\ncadence: monthly\nlast-contact: 2026-09-30\n---\n";
  const opened = await open({ [ANA]: promised }, { version: 1, checklistReconnects: false });
  opened.runCommand("rapport:insert-checklist");
  await opened.settle();
  expect(await opened.readDisk(DAILY)).toBe(
    "## Reconnect\n- [ ] [[Ana]] — you promised: send the deck by 2026-11-20\n",
  );
});

it("after somebody of the day has been ticked nobody beyond the number of a day takes the place", async () => {
  const opened = await open({ "People/Bo.md": NOTE, "People/Cid.md": NOTE }, { version: 1, dailyCap: 2 });
  const names = async (): Promise<string[]> => (await opened.readDisk(DAILY)).match(/\[\[\w+/g) ?? [];
  opened.runCommand("rapport:insert-checklist");
  await opened.settle();
  expect(await names()).toEqual(["[[Ana", "[[Bo"]);
  await opened.write(DAILY, (await opened.readDisk(DAILY)).replace("[ ] [[Ana]]", "[x] [[Ana]]"));
  await opened.settle();
  opened.runCommand("rapport:settle-checklist");
  await opened.settle();
  opened.runCommand("rapport:insert-checklist");
  await opened.settle();
  expect(await names()).toEqual(["[[Ana", "[[Bo"]);
});
