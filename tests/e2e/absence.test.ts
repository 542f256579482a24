import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults, smallTargets } from "./measures";
import { test } from "./spec";
import type { VaultFiles } from "./vault-page";

const FILES: VaultFiles = Object.fromEntries(
  Array.from({ length: 38 }, (_, index) => [
    `People/Person ${String(index + 1).padStart(2, "0")}.md`,
    `---\ncadence: ${index < 6 ? "weekly" : "monthly"}\nlast-contact: 2026-06-${String((index % 28) + 1).padStart(2, "0")}\n---\n`,
  ]),
);

describe("after a long absence", () => {
  test("the five who matter most are shown, and the others come back over the coming weeks: one undo", async ({
    open,
  }) => {
    const vault = await open({ files: FILES });
    const before = await vault.notes();
    await vault.openView();
    expect(await vault.view.locator(".rapport-rest-title").textContent()).toBe("38 people are overdue");
    await expect.poll(() => vault.namesIn("Overdue")).toHaveLength(5);
    expect(await vault.section("Can wait").locator("button").first().textContent()).toBe("Can wait33");
    await expect.poll(() => vault.namesIn("Can wait")).toEqual([]);
    await vault.tabTo("Start fresh…", "Shift+Tab");
    await vault.press("Enter");
    const modal = vault.page.locator(".rapport-modal");
    await expect.poll(() => modal.textContent()).toContain("33 people over 4 weeks, 2 a day on weekdays.");
    expect(await vault.notes()).toEqual(before);
    await modal.getByRole("button", { name: "Start fresh" }).click();
    await expect.poll(() => vault.section("Can wait").count()).toBe(0);
    await expect.poll(() => vault.namesIn("Overdue")).toHaveLength(5);
    const after = await vault.notes();
    const days = Object.values(after).flatMap((text) => /next-contact: (\S+)/.exec(text)?.[1] ?? []);
    expect(days).toHaveLength(33);
    expect([...days].sort()[0]).toBe("2026-11-23");
    await vault.page.locator(".notice button").click();
    await expect.poll(() => vault.section("Can wait").count()).toBe(1);
    expect(await vault.notes()).toEqual(before);
  });

  test.for([
    { name: "desktop-dark", look: { dark: true } },
    { name: "phone-320", look: { phone: true, width: 320, height: 640 } },
  ])("can be read and reached: $name", async ({ name, look }, { open }) => {
    const vault = await open({ files: FILES, ...look });
    await vault.openView();
    expect(await layoutFaults(vault.view)).toEqual([]);
    if ("phone" in look) expect(await smallTargets(vault.view)).toEqual([]);
    expect(await axeFaults(vault, { selector: ".rapport-view" })).toEqual([]);
    await vault.picture(`absence-${name}`);
  });
});
