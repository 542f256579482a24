import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults } from "./measures";
import { test } from "./spec";
import type { Look, VaultFiles, VaultPage } from "./vault-page";

const PAGE = "What Rapport found in your notes";

/** A vault kept in another language than Rapport knows. */
const FILES: VaultFiles = {
  "People/Jörg Maurer.md":
    "---\ntype: person\ncadence: monthly\nzuletzt gesehen: 2026-11-20\nStimmung: gut\n---\n# Jörg Maurer\n\n## Plaudereien\n- 2026-11-21 call: Umzug\n",
  "People/Heike Brandt.md":
    "---\ntype: person\ncadence: monthly\nzuletzt gesehen: 2026-09-02\n---\n\n## Über\n",
  "People/Ute Lang.md":
    "---\ntags: person\nbirthday: 2026-02-30\nrole: a very long title of a role that somebody has at a company of many words\n---\n\n## Interactions\n- 2026-10-01 call\n",
};

/** Opens the settings and the page in them, by the keyboard. */
async function openPage(vault: VaultPage): Promise<void> {
  const { page } = vault;
  await vault.press("Control+,");
  const tab = page.locator(".vertical-tab-nav-item", { hasText: "Rapport" });
  await tab.focus();
  await vault.press("Enter");
  for (let step = 0; step < 40 && !(await vault.focused()).startsWith(PAGE); step += 1)
    await vault.press("Tab");
  await vault.press("Enter");
  await page.locator(".rapport-habits").waitFor();
}

async function valuesOf({ page }: VaultPage, row: string): Promise<string> {
  const setting = page.locator(".rapport-habits .setting-item", {
    has: page.getByText(row, { exact: true }),
  });
  return setting.locator(".setting-item-description").innerText();
}

describe("what did you find", () => {
  test("a property that is not read gets a meaning by the keyboard, and the list follows", async ({
    open,
  }) => {
    const vault = await open({ files: FILES });
    await vault.openView();
    await expect.poll(() => vault.namesIn("Overdue")).toEqual([]);
    await openPage(vault);
    expect(await valuesOf(vault, "zuletzt gesehen")).toBe("2 notes · such as “2026-09-02”");

    await expect.poll(() => vault.focused()).toBe("Meaning of the property zuletzt gesehen");
    await vault.page.keyboard.type("Last contact");
    await vault.settle();
    const chosen = vault.page.getByLabel("Meaning of the property zuletzt gesehen");
    await expect.poll(() => chosen.inputValue()).toBe("last-contact");
    await expect.poll(() => vault.focused()).toBe("Meaning of the property zuletzt gesehen");

    await vault.press("Escape");
    await vault.openView();
    await expect.poll(() => vault.namesIn("Overdue")).toEqual(["Heike Brandt"]);
    expect(await vault.row("Heike Brandt").innerText()).toContain("Sep");
  });

  test("a heading becomes that of logs by the keyboard, and its entries are read", async ({ open }) => {
    const vault = await open({ files: FILES });
    await openPage(vault);
    expect(await valuesOf(vault, "Plaudereien")).toBe("1 note · Not read");
    await vault.tabTo("There is a log under Plaudereien");
    await vault.press("Space");
    await vault.settle();
    await expect.poll(() => valuesOf(vault, "Plaudereien")).toBe("1 note · Read as a log");
    expect(await vault.page.getByLabel("There is a log under Interactions").isDisabled()).toBe(true);
    await vault.press("Escape");
    await vault.command("Log interaction with…");
    await vault.page.keyboard.type("jörg");
    await expect
      .poll(() => vault.page.locator(".suggestion-item").first().innerText())
      .toContain("in touch yesterday");
  });

  test("the settings say what each marker finds, also while it is being changed", async ({ open }) => {
    const vault = await open({ files: FILES });
    await vault.press("Control+,");
    await vault.page.locator(".vertical-tab-nav-item", { hasText: "Rapport" }).click();
    const texts = (): Promise<string[]> => vault.page.locator(".rapport-found li").allInnerTexts();
    await expect.poll(texts).toContain("People: 3 notes");
    expect(await texts()).toContain("#person: 1 note");
    const folders = vault.page.locator(".setting-item", { hasText: "Folders" }).locator("textarea").first();
    await folders.fill("Humans");
    await vault.settle();
    await expect.poll(texts).toContain("Humans: no such folder");
    expect(await texts()).not.toContain("People: 3 notes");
    await expect.poll(texts).toContain("type: person: 2 notes");
  });

  test("a line that cannot be read is named with its reason, and nothing is lost", async ({ open }) => {
    const vault = await open({
      files: FILES,
      settings: { version: 1, cadenceRules: ["tag person: 6 weeks", "tag"] },
    });
    await vault.press("Control+,");
    await vault.page.locator(".vertical-tab-nav-item", { hasText: "Rapport" }).click();
    const rules = vault.page.locator(".setting-item", { hasText: "Cadences by folder, tag or relationship" });
    expect(await rules.locator(".setting-item-error").innerText()).toContain(
      "Line 2, “tag”: a cadence is missing",
    );
    await vault.press("Escape");
    await vault.openView();
    await expect.poll(() => vault.namesIn("Overdue")).toContain("Ute Lang");
  });

  const looks: readonly (Look & { readonly name: string })[] = [
    { name: "light" },
    { name: "dark", dark: true },
    { name: "phone", phone: true },
    { name: "phone-320-dark", phone: true, dark: true, width: 320, height: 568 },
  ];

  test.for(looks)("is whole and free of axe's faults: $name", async ({ name, ...look }, { open }) => {
    const vault = await open({ files: FILES, ...look });
    await vault.press("Control+,");
    await vault.page.locator(".vertical-tab-nav-item", { hasText: "Rapport" }).click();
    await vault.picture(`settings-people-${name}`);
    await vault.page.locator(".setting-item", { hasText: PAGE }).click();
    const content = vault.page.locator(".rapport-habits");
    await content.waitFor();
    await vault.settle();
    expect(await layoutFaults(content)).toEqual([]);
    expect(await axeFaults(vault, { selector: ".rapport-habits" })).toEqual([]);
    await vault.picture(`habits-${name}`);
  });
});
