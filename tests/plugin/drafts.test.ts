import { afterEach, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { openNote } from "./open-note";

const ANA = "People/Ana.md";

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

/** Opens the form of a command on Ana's note, and says what stands in its field. */
async function openForm(opened: OpenVault, command: string, field: string): Promise<HTMLInputElement> {
  opened.runCommand(`rapport:${command}`);
  await opened.settle();
  const input = opened.el.ownerDocument.querySelector(`.rapport-form ${field}`);
  const win = opened.el.ownerDocument.defaultView;
  if (win === null || !(input instanceof win.HTMLInputElement)) throw new Error(`No ${field} is there`);
  return input;
}

async function type(opened: OpenVault, input: HTMLInputElement, words: string): Promise<void> {
  input.value = words;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await opened.settle();
}

/** As a tap beside the window does. */
async function closeByMistake(opened: OpenVault): Promise<void> {
  opened.el.ownerDocument.querySelector<HTMLElement>(".modal-bg")?.click();
  await opened.settle();
  expect(opened.el.ownerDocument.querySelector(".rapport-form")).toBeNull();
}

async function press(opened: OpenVault, selector: string): Promise<void> {
  opened.el.ownerDocument.querySelector<HTMLElement>(`.rapport-form ${selector}`)?.click();
  await opened.settle();
}

const TEXT = "[type=text]";

it.each([
  ["promise-add", TEXT, "water her plants", "water her plants", ""],
  ["milestone-add", TEXT, "04-15", "04-15", ""],
  ["snooze", TEXT, "in 2 weeks", "2026-12-06", "2026-11-29"],
  ["snooze", TEXT, "when the moon is full", "when the moon is full", "2026-11-29"],
  ["set-next-contact", TEXT, "tomorrow", "2026-11-23", "2026-11-29"],
  ["set-cadence", TEXT, "every other", "every other", ""],
  ["set-relationship", TEXT, "cousin of Bo", "cousin of Bo", ""],
  ["add-tag", TEXT, "climbing", "climbing", ""],
])("what is typed for %s is there again after the window was closed by mistake", async (...row) => {
  const [command, field, typed, kept, fresh] = row;
  vault = await openVault({ files: { [ANA]: "# Ana\n" }, today: "2026-11-22" });
  await vault.settle();
  await openNote(vault, ANA);
  const first = await openForm(vault, command, field);
  expect(first.value).toBe(fresh);
  await type(vault, first, typed);
  await closeByMistake(vault);
  expect((await openForm(vault, command, field)).value).toBe(kept);
  await press(vault, ".mod-cancel");
  expect((await openForm(vault, command, field)).value).toBe(fresh);
});

it("what was saved is not proposed again, but what the note says by then", async () => {
  vault = await openVault({ files: { [ANA]: "# Ana\n" }, today: "2026-11-22" });
  await vault.settle();
  await openNote(vault, ANA);
  await type(vault, await openForm(vault, "set-cadence", TEXT), "monthly");
  await press(vault, "[type=submit]");
  expect(await vault.readDisk(ANA)).toContain("cadence: monthly");
  expect((await openForm(vault, "set-cadence", TEXT)).value).toBe("every month");
});

it("of two people of one name each has their own words", async () => {
  const other = "Friends/Ana.md";
  vault = await openVault({
    files: { [ANA]: "", [other]: "---\ntags: [person]\n---\n" },
    today: "2026-11-22",
  });
  await vault.settle();
  await openNote(vault, ANA);
  await type(vault, await openForm(vault, "set-relationship", TEXT), "cousin");
  await closeByMistake(vault);
  await openNote(vault, other);
  expect((await openForm(vault, "set-relationship", TEXT)).value).toBe("");
});

/** The name of the file is that of the person, so that windows are called otherwise afterwards. */
async function rename(opened: OpenVault, path: string, to: string): Promise<void> {
  const file = opened.app.vault.getAbstractFileByPath(path);
  if (file === null) throw new Error(`${path} is not there`);
  await opened.app.fileManager.renameFile(file, to);
  await opened.settle();
}

it.each([
  ["set-relationship", TEXT, "cousin of Bo"],
  ["promise-add", TEXT, "water her plants"],
  ["record-change", TEXT, "Harbour Works"],
])("what is typed for %s goes with the note when that is renamed", async (command, field, typed) => {
  vault = await openVault({ files: { [ANA]: "# Ana\n" }, today: "2026-11-22" });
  await vault.settle();
  await openNote(vault, ANA);
  await type(vault, await openForm(vault, command, field), typed);
  await closeByMistake(vault);
  await rename(vault, ANA, "People/Ana Diaz.md");
  expect((await openForm(vault, command, field)).value).toBe(typed);
});

it("a log that was begun is written into the note where that is by now", async () => {
  vault = await openVault({ files: { [ANA]: "# Ana\n" }, today: "2026-11-22" });
  await vault.settle();
  await openNote(vault, ANA);
  await type(vault, await openForm(vault, "log-here", TEXT), "yesterday");
  await closeByMistake(vault);
  await rename(vault, ANA, "People/Ana Diaz.md");
  await openForm(vault, "log-here", TEXT);
  await press(vault, "[type=submit]");
  expect(await vault.readDisk("People/Ana Diaz.md")).toContain("- 2026-11-21");
});
