import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { test } from "./spec";
import { vaultDiff } from "./vault-diff";
import type { VaultPage } from "./vault-page";

const ANA = "People/Ana Diaz.md";
const MEETING = "Meeting.md";
const FILES = {
  [ANA]: "---\ntags: [person]\n---\n# Ana\n\n## Interactions\n- 2026-10-01 call\n",
  [MEETING]: "[[Ana Diaz]] had the idea.\n",
};
const OFFERED = [
  "Brief: Ana Diaz",
  "Log today with Ana Diaz",
  "Log interaction with Ana Diaz…",
  "Draft a message to Ana Diaz…",
  "Promise between you and Ana Diaz…",
  "Snooze Ana Diaz…",
];

const editor = ({ page }: VaultPage): Locator => page.locator(".markdown-source-view textarea");
const menu = ({ page }: VaultPage): Locator => page.locator(".menu");

/** The note of the meeting in the editor, with the cursor in its first words. */
async function editing(vault: VaultPage): Promise<void> {
  await vault.page.evaluate(() => window.host?.runCommand("markdown:toggle-preview"));
  await editor(vault).focus();
  await vault.press("Control+Home");
}

/** What the menu offers that is about her. */
async function offered(vault: VaultPage): Promise<string[]> {
  await menu(vault).waitFor();
  const titles = await menu(vault).locator(".menu-item").allTextContents();
  return titles.filter((title) => title.includes("Ana Diaz"));
}

/** Where the words of the first line begin in the editor. */
async function firstWord(vault: VaultPage): Promise<{ x: number; y: number }> {
  return editor(vault).evaluate((element) => {
    const { paddingLeft, paddingTop, fontSize, lineHeight } = getComputedStyle(element);
    const height = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize);
    return { x: Number.parseFloat(paddingLeft) + 30, y: Number.parseFloat(paddingTop) + height / 2 };
  });
}

describe("a link to a person in the editor", () => {
  test("offers by a right click what can be done with them, and does it", async ({ open }) => {
    const vault = await open({ files: FILES, open: MEETING });
    const before = await vault.notes();
    await editing(vault);
    await editor(vault).click({ button: "right", position: await firstWord(vault) });
    expect(await offered(vault)).toEqual(OFFERED);
    await vault.picture("editor-menu");
    expect(await axeFaults(vault, { selector: ".menu" })).toEqual([]);
    await menu(vault).locator(".menu-item", { hasText: "Log today with" }).click();
    await vault.page.locator(".notice", { hasText: "Logged with Ana Diaz." }).waitFor();
    expect(vaultDiff(before, await vault.notes())).toEqual({
      [ANA]: ["+last-contact: 2026-11-22", "+- 2026-11-22"],
    });
  });

  test("offers the same by the keyboard alone, and asks until when somebody is to be out of sight", async ({
    open,
  }) => {
    const vault = await open({ files: FILES, open: MEETING, dark: true });
    await editing(vault);
    await vault.press("ArrowRight", "ArrowRight", "ArrowRight", "ContextMenu");
    expect(await offered(vault)).toEqual(OFFERED);
    await vault.press("ArrowUp");
    for (let step = 0; step < 12; step += 1) {
      const at = await menu(vault).locator(".menu-item.selected").textContent();
      if (at === "Snooze Ana Diaz…") break;
      await vault.press("ArrowUp");
    }
    await vault.picture("editor-menu-dark");
    await vault.press("Enter");
    await vault.page.locator(".rapport-form").waitFor();
    await vault.page.keyboard.press("Control+a");
    await vault.page.keyboard.type("in 2 weeks");
    await vault.press("Control+Enter");
    await vault.page.locator(".notice", { hasText: "Snoozed until" }).waitFor();
    expect((await vault.notes())[ANA]).toContain("snooze-until: 2026-12-06\n");
    // The words of the note that was open are as they were.
    expect((await vault.notes())[MEETING]).toBe(FILES[MEETING]);
  });

  test("offers nothing where the cursor is on other words", async ({ open }) => {
    const vault = await open({ files: FILES, open: MEETING });
    await editing(vault);
    await vault.press("End", "ContextMenu");
    expect(await offered(vault)).toEqual([]);
    expect(await menu(vault).count()).toBe(1);
  });
});

describe("the menu of a note in the list of files", () => {
  test("offers what can be done with the person, and a form takes the keyboard", async ({ open }) => {
    const vault = await open({ files: FILES });
    const before = await vault.notes();
    const folder = vault.page.locator(".nav-folder-title", { hasText: "People" });
    const note = vault.page.locator(".nav-file-title", { hasText: "Ana Diaz" });
    if ((await note.count()) === 0) await folder.click();
    await note.click({ button: "right" });
    expect(await offered(vault)).toEqual(OFFERED);
    expect(await menu(vault).locator(".menu-item").last().textContent()).toBe("Delete");
    await vault.picture("file-menu");
    await menu(vault).locator(".menu-item", { hasText: "Promise between" }).click();
    await vault.page.keyboard.type("send the deck");
    await vault.press("Control+Enter");
    await vault.page.locator(".notice", { hasText: "Promised to Ana Diaz" }).waitFor();
    expect(vaultDiff(before, await vault.notes())).toEqual({
      [ANA]: ["+commitments:", "+  - send the deck"],
    });
  });

  test("offers nothing of the sort for any other note", async ({ open }) => {
    const vault = await open({ files: { ...FILES, "Recipes.md": "Soup\n" } });
    await vault.page.locator(".nav-file-title", { hasText: "Recipes" }).click({ button: "right" });
    expect(await offered(vault)).toEqual([]);
  });
});
