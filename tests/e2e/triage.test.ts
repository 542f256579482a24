import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults, smallTargets } from "./measures";
import { test } from "./spec";
import type { VaultFiles, VaultPage } from "./vault-page";

const OFTEN = ["2026-11-20", "2026-10-09", "2026-08-28"].map((day) => `- ${day} call ↔ the choir`).join("\n");

const FILES: VaultFiles = {
  "People/Ida Norn.md": `# Ida\n\n## Interactions\n${OFTEN}\n`,
  "People/Kim Ode.md": "---\nlast-contact: 2026-09-01\n---\n",
  "People/Sam Rivera.md": "---\nrole: baker\n---\n",
  "People/Ben Okoro.md": "---\ncadence: none\n---\n",
  "Daily/2026-11-01.md": "Lunch with [[Kim Ode]]\n",
  "Daily/2026-11-05.md": "Called [[Kim Ode]]\n",
};

const COMMAND = "Go through people without a cadence";

async function begin(vault: VaultPage) {
  await vault.command(COMMAND);
  const modal = vault.page.locator(".rapport-modal");
  await modal.waitFor();
  return modal;
}

describe("going through people without a cadence", () => {
  test("by the keyboard alone: each answer is written at once, and taken back from there", async ({
    open,
  }) => {
    const vault = await open({ files: FILES });
    const modal = await begin(vault);
    const name = () => modal.locator(".rapport-triage-name").textContent();
    await expect.poll(name).toBe("Ida Norn ");
    expect(await modal.locator(".rapport-triage-fact").allTextContents()).toEqual([
      "Last in touch 2 days ago, usually every 6 weeks",
      "Call, Nov 20: the choir",
      "3 entries in the log",
    ]);
    await expect.poll(() => vault.focused()).toContain("Every 6 weeks");
    await vault.press("Enter");
    await expect.poll(name).toBe("Kim Ode ");
    expect((await vault.notes())["People/Ida Norn.md"]).toContain(`cadence: "6 weeks"`);
    await vault.press("3");
    await expect.poll(name).toBe("Sam Rivera ");
    expect((await vault.notes())["People/Kim Ode.md"]).toContain("circle: friend");
    await vault.press("u");
    await expect.poll(name).toBe("Kim Ode ");
    expect((await vault.notes())["People/Kim Ode.md"]).toBe(FILES["People/Kim Ode.md"]);
    await vault.press("ArrowDown", "Enter", "n");
    await expect.poll(() => modal.locator(".rapport-triage-done").count()).toBe(1);
    const notes = await vault.notes();
    expect(notes["People/Kim Ode.md"]).toContain("circle: close");
    expect(notes["People/Sam Rivera.md"]).toContain("cadence: none");
    expect(notes["People/Ben Okoro.md"]).toBe(FILES["People/Ben Okoro.md"]);
    await vault.press("Escape");
    await vault.command(COMMAND);
    await expect.poll(() => vault.page.locator(".notice").last().textContent()).toContain("Everybody has");
  });

  test("can be stopped and goes on where it was; who was left open comes again", async ({ open }) => {
    const vault = await open({ files: FILES });
    const modal = await begin(vault);
    await vault.press("s", "n", "Escape");
    await begin(vault);
    await expect.poll(() => modal.locator(".rapport-triage-progress").textContent()).toBe("1 of 2");
    expect(await modal.locator(".rapport-triage-name").textContent()).toBe("Ida Norn ");
  });

  test("a note that cannot be written to stays in front, and a notice says why", async ({ open }) => {
    const broken = "---\ntags: [a, b\n---\n# Ida\n";
    const vault = await open({ files: { "People/Ida Norn.md": broken } });
    const modal = await begin(vault);
    await vault.press("1");
    await expect
      .poll(() => vault.page.locator(".notice").last().textContent())
      .toContain("the properties cannot be read");
    expect(await modal.locator(".rapport-triage-name").textContent()).toBe("Ida Norn ");
    expect((await vault.notes())["People/Ida Norn.md"]).toBe(broken);
  });

  test.for([
    { name: "desktop", look: {} },
    { name: "desktop-dark", look: { dark: true } },
    { name: "phone-320", look: { phone: true, width: 320, height: 640 } },
    { name: "phone-dark", look: { phone: true, dark: true } },
  ])("can be read and reached: $name", async ({ name, look }, { open }) => {
    const vault = await open({ files: FILES, ...look });
    const modal = await begin(vault);
    await vault.press("s");
    await vault.settle();
    expect(await layoutFaults(modal)).toEqual([]);
    if ("phone" in look) expect(await smallTargets(modal)).toEqual([]);
    expect(await axeFaults(vault, { selector: ".rapport-modal" })).toEqual([]);
    await vault.picture(`triage-${name}`);
  });
});
