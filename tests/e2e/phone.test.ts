import { describe, expect } from "vitest";
import { layoutFaults, smallFields, smallTargets } from "./measures";
import { test } from "./spec";
import { eachSurface } from "./surfaces";
import type { VaultPage } from "./vault-page";

const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
];

async function activeFile({ page }: VaultPage): Promise<string | undefined> {
  return page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path);
}

describe("on a phone", () => {
  test.for(SIZES)(
    "fingers find everything, nothing is cut, and no field zooms in: $width px",
    async (size, { open }) => {
      const vault = await open({ phone: true, ...size });
      await vault.openView();
      await eachSurface(vault, async ({ name }, element) => {
        expect(await layoutFaults(element), name).toEqual([]);
        await vault.picture(`phone-${size.width}-${name}`);
        // The suggestions and the settings are drawn by the app; what we draw has to be large enough.
        if (name.endsWith("picker") || name === "settings") return;
        expect(await smallTargets(element), name).toEqual([]);
        expect(await smallFields(element), name).toEqual([]);
      });
    },
  );

  test("a tap shows what can be done, a second one opens the note", async ({ open }) => {
    const vault = await open({ phone: true });
    await vault.openView();
    const row = vault.row("Ana Diaz");
    expect(await row.locator(".rapport-actions").count()).toBe(0);
    await row.locator(".rapport-last").tap();
    await row.locator(".rapport-actions").waitFor();
    expect(await smallTargets(row)).toEqual([]);
    expect(await activeFile(vault)).toBeUndefined();
    await row.locator(".rapport-last").tap();
    await expect.poll(() => activeFile(vault)).toBe("People/Ana Diaz.md");
  });

  test("a tap on Log writes the entry, and a tap on Undo takes it back", async ({ open }) => {
    const vault = await open({ phone: true });
    const before = await vault.notes();
    await vault.openView();
    await vault.row("Kim Ode").locator(".rapport-name").tap();
    await vault.row("Kim Ode").locator(".rapport-log").tap();
    await expect.poll(() => vault.namesIn("Overdue")).not.toContain("Kim Ode");
    expect((await vault.notes())["People/Kim Ode.md"]).toContain("- 2026-11-22 call\n");
    await vault.page.locator(".rapport-notice-undo").tap();
    await expect.poll(() => vault.namesIn("Overdue")).toContain("Kim Ode");
    expect(await vault.notes()).toEqual(before);
  });

  test("the notice leaves the header within reach, and its menu undoes what has no notice any more", async ({
    open,
  }) => {
    const vault = await open({ phone: true, width: 320, height: 568 });
    const before = await vault.notes();
    await vault.openView();
    for (const name of ["Kim Ode", "Ana Diaz"]) {
      await vault.row(name).locator(".rapport-name").tap();
      await vault.row(name).locator(".rapport-log").tap();
      await vault.settle();
    }
    for (const undone of ["Ana Diaz", "Kim Ode"]) {
      await vault.view.getByLabel("More options").tap();
      await vault.page.locator(".menu-item", { hasText: "Undo the last change" }).tap();
      await vault.page.locator(".notice", { hasText: `Undone: “Logged with ${undone}.”` }).waitFor();
    }
    expect(await vault.notes()).toEqual(before);
  });

  test.for(SIZES)(
    "the notice of the checklist stands in one row, in German as well: $width px",
    async (size, { open }) => {
      const vault = await open({ phone: true, language: "de", ...size });
      await vault.openView();
      await vault.page.evaluate(() => window.host?.runCommand("rapport:insert-checklist"));
      const notice = vault.page.locator(".notice", { hasText: "Checkliste" });
      await notice.waitFor();
      const buttons = notice.locator("button");
      expect(await buttons.allTextContents()).toEqual(["Öffnen", "Rückgängig"]);
      const finger = (await buttons.first().boundingBox())?.height ?? 0;
      expect((await notice.boundingBox())?.height ?? 0).toBeLessThan(finger * 1.5);
      expect(await layoutFaults(notice)).toEqual([]);
      expect(await smallTargets(notice)).toEqual([]);
      await vault.openView();
      await vault.view.getByLabel("Weitere Optionen").tap({ timeout: 2_000 });
      await vault.page.locator(".menu").waitFor();
    },
  );

  test.for([320, 340, 360, 375, 390, 412])(
    "the buttons of a row stand in one line below its words, in German as well: %i px",
    async (width, { open }) => {
      const vault = await open({ phone: true, language: "de", width, height: 844 });
      await vault.openView();
      await vault.row("Ana Diaz").locator(".rapport-name").tap();
      const buttons = vault.row("Ana Diaz").locator(".rapport-actions button:visible");
      await buttons.first().waitFor();
      const tops = await buttons.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
      expect(tops.length).toBeGreaterThanOrEqual(5);
      expect(await layoutFaults(vault.view)).toEqual([]);
      expect(await smallTargets(vault.view)).toEqual([]);
    },
  );

  test.for([
    { language: "en", width: 320 },
    { language: "de", width: 390 },
  ])(
    "of the buttons of a brief those with words stand in one line, and so do the pictures: $language, $width px",
    async (look, { open }) => {
      const vault = await open({ phone: true, height: 700, open: "People/Ana Diaz.md", ...look });
      await vault.page.evaluate(() => window.host?.runCommand("rapport:brief"));
      const buttons = vault.page.locator(".rapport-brief-window .rapport-form-buttons button");
      await buttons.first().waitFor();
      const tops = await buttons.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
      expect(tops).toHaveLength(5);
      expect(new Set(tops.slice(0, 2)).size).toBe(1);
      expect(new Set(tops.slice(2)).size).toBe(1);
      const modal = vault.page.locator(".rapport-modal");
      expect(await layoutFaults(modal)).toEqual([]);
      expect(await smallTargets(modal)).toEqual([]);
    },
  );

  test("the list can be worked without ever hovering: snooze by taps alone", async ({ open }) => {
    const vault = await open({ phone: true });
    await vault.openView();
    await vault.row("Kim Ode").locator(".rapport-name").tap();
    await vault.row("Kim Ode").getByLabel("Snooze…").tap();
    await vault.page.locator(".menu-item", { hasText: "next week" }).tap();
    await expect.poll(() => vault.namesIn("Overdue")).not.toContain("Kim Ode");
    await vault.section("Snoozed").locator("button").first().tap();
    await expect.poll(() => vault.namesIn("Snoozed")).toContain("Kim Ode");
  });
});
