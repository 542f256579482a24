import { describe, expect } from "vitest";
import { test } from "./spec";
import { vaultDiff } from "./vault-diff";
import type { VaultFiles, VaultPage } from "./vault-page";

const DAILY = "Daily/2026-11-22.md";
const KIM = "People/Kim Ode.md";
const KIM_LINE = "- [ ] [[Kim Ode]] — 5 days overdue";

/** What has become of the note, once nobody types and what was settled has been written. */
async function lineOf(vault: VaultPage, path: string, words: string): Promise<string> {
  return (await vault.notes())[path]?.split("\n").find((line) => line.includes(words)) ?? "";
}

async function openDaily(vault: VaultPage): Promise<VaultFiles> {
  await vault.command("Insert today's checklist into the daily note");
  await vault.page.locator(".notice", { hasText: "added to the checklist" }).waitFor();
  await vault.page.evaluate((path) => void window.host?.app.workspace.openLinkText(path, ""), DAILY);
  await vault.page.locator(".workspace-leaf.mod-active .cm-content").waitFor();
  return vault.notes();
}

async function read(vault: VaultPage): Promise<void> {
  await vault.press("Control+e");
  await vault.page.locator(".markdown-preview-body .task-list-item").first().waitFor();
}

function box(vault: VaultPage) {
  return vault.page.locator(".task-list-item", { hasText: "Kim Ode" }).first().locator("input").first();
}

async function expectLogged(vault: VaultPage, before: VaultFiles): Promise<void> {
  await vault.page.locator(".notice", { hasText: "Logged with Kim Ode." }).waitFor();
  await expect.poll(() => lineOf(vault, DAILY, "[[Kim Ode]] —")).toMatch(/^- \[x\] .* \^rapport-/);
  const diff = vaultDiff(before, await vault.notes());
  expect(diff[KIM]).toEqual([
    "-last-contact: '2026-10-17'",
    "+last-contact: '2026-11-22'",
    expect.stringMatching(/^\+- \[\[2026-11-22\]\] %%rapport /),
  ]);
}

async function expectTakenBack(vault: VaultPage, before: VaultFiles): Promise<void> {
  await vault.page.locator(".notice", { hasText: "Taken back" }).waitFor();
  await expect.poll(() => ours(vault)).toEqual([before[DAILY], before[KIM]]);
}

/** Ticks of other days, which the example vault has, take effect some seconds after the start. */
async function ours(vault: VaultPage): Promise<(string | undefined)[]> {
  const notes = await vault.notes();
  return [notes[DAILY], notes[KIM]];
}

describe("the checklist of the daily note", () => {
  test("ticked by mouse it is logged, un-ticked by mouse every byte is back", async ({ open }) => {
    const vault = await open();
    const before = await openDaily(vault);
    expect(before[DAILY]).toContain(KIM_LINE);
    await read(vault);
    await vault.picture("daily-note");
    await box(vault).click();
    await expectLogged(vault, before);
    await vault.picture("daily-note-ticked");
    await box(vault).click();
    await expectTakenBack(vault, before);
  });

  test("ticked by the keyboard it is logged when the typing stops, un-ticked it is gone", async ({
    open,
  }) => {
    const vault = await open();
    const before = await openDaily(vault);
    const typeBox = async (now: string, then: string): Promise<void> => {
      await vault.page.evaluate((words) => {
        const area = document.activeElement;
        if (!(area instanceof HTMLTextAreaElement)) throw new Error("The note is not being edited");
        const at = area.value.indexOf(words);
        area.setSelectionRange(at + 3, at + 4);
      }, `- [${now}] [[Kim Ode]] —`);
      await vault.page.keyboard.type(then);
    };
    await vault.page.locator(".workspace-leaf.mod-active .cm-content").focus();
    await typeBox(" ", "x");
    await expectLogged(vault, before);
    await typeBox("x", " ");
    await expectTakenBack(vault, before);
  });

  test("a tap does the same on a phone, and the note is not cut", async ({ open }) => {
    const vault = await open({ phone: true, width: 320, height: 640 });
    await vault.page.evaluate(() => window.host?.runCommand("rapport:insert-checklist"));
    await vault.page.locator(".notice", { hasText: "added to the checklist" }).waitFor();
    const before = await vault.notes();
    await vault.page.evaluate((path) => void window.host?.app.workspace.openLinkText(path, ""), DAILY);
    await vault.page.evaluate(() => window.host?.runCommand("markdown:toggle-preview"));
    await box(vault).waitFor();
    await vault.picture("phone-daily-note");
    await box(vault).tap();
    await expectLogged(vault, before);
    await vault.picture("phone-daily-note-ticked");
    await box(vault).tap();
    await expectTakenBack(vault, before);
  });
});
