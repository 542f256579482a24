import { describe, expect } from "vitest";
import { layoutFaults } from "./measures";
import { widen } from "./sidebar";
import { test } from "./spec";
import type { VaultPage } from "./vault-page";

const ANA = "People/Ana Diaz.md";

async function openLogForm(vault: VaultPage): Promise<void> {
  await vault.openView();
  await vault.walkTo("Ana Diaz");
  await vault.press("Shift+L");
  await vault.page.locator(".rapport-form").waitFor();
}

async function openSettings(vault: VaultPage): Promise<void> {
  await vault.press("Control+,");
  await vault.page.locator(".vertical-tab-nav-item", { hasText: "Rapport" }).click();
}

describe("in German", () => {
  test.for([240, 320])("nothing of the list is cut at %i px", async (width, { open }) => {
    const vault = await open({ language: "de", dark: width === 320 });
    await vault.openView();
    await widen(vault, width);
    await vault.openView();
    for (const heading of ["Zurückgestellt", "Zu prüfen"])
      await vault.section(heading).locator("button").first().click();
    await vault.openView();
    await vault.press("Home");
    for await (const name of vault.walk()) expect(await layoutFaults(vault.view), name).toEqual([]);
    await vault.picture(`german-${width}-end`);
    await vault.press("Home", "ArrowDown");
    await vault.picture(`german-${width}`);
  });

  test.for([
    { name: "desktop", phone: false, width: 1280 },
    { name: "phone", phone: true, width: 320 },
  ])("nothing of the forms and the settings is cut on a $name", async ({ name, ...look }, { open }) => {
    const vault = await open({ language: "de", ...look });
    await openLogForm(vault);
    expect(await layoutFaults(vault.page.locator(".rapport-modal"))).toEqual([]);
    await vault.picture(`german-log-${name}`);
    await vault.press("Escape");
    await openSettings(vault);
    const settings = vault.page.locator(".vertical-tab-content");
    expect(await layoutFaults(settings)).toEqual([]);
    await vault.picture(`german-settings-${name}`);
    for (const [at, heading] of ["Form des Verlaufs", "Tagesnotiz"].entries()) {
      await settings.getByText(heading, { exact: true }).first().scrollIntoViewIfNeeded();
      await vault.picture(`german-settings-${name}-${at + 2}`);
    }
  });

  test("an entry names its channel in German and is read as that channel again", async ({ open }) => {
    const vault = await open({ language: "de" });
    await openLogForm(vault);
    await vault.page.getByLabel("Wann", { exact: true }).fill("gestern");
    await vault.page.getByLabel("Kanal").selectOption({ label: "Anruf" });
    await vault.page.getByLabel("Worum ging es?").fill("der Umzug");
    await expect
      .poll(() => vault.page.locator(".rapport-form-line").innerText())
      .toBe("- [[2026-11-21]] Anruf: der Umzug");
    await vault.press("Control+Enter");
    await expect.poll(async () => (await vault.notes())[ANA]).toContain("Anruf: der Umzug");
    await expect.poll(() => vault.row("Ana Diaz").innerText()).toContain("Anruf, gestern: der Umzug");
  });
});
