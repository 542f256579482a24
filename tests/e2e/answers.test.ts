import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults, smallTargets } from "./measures";
import { test } from "./spec";
import type { Look, VaultFiles, VaultPage } from "./vault-page";

const FILES: VaultFiles = {
  "People/Ida Norn.md":
    "---\ncircle: friend\n---\n\n## Interactions\n- 2026-11-12 call: the spring concert\n",
  "People/Friends MOC.md": "# Friends\n",
  "Notes/Tea.md": "# Tea\n",
};
const WHY = "Why is this note a person, or why not?";

const modal = ({ page }: VaultPage) => page.locator(".rapport-modal");

const sentences = (vault: VaultPage) => modal(vault).locator(".rapport-answer p").allTextContents();

describe("why a note is a person", () => {
  test("is told with the sources, and the last contact is opened at its line", async ({ open }) => {
    const vault = await open({ files: FILES, open: "People/Ida Norn" });
    await vault.command(WHY);
    await modal(vault).waitFor();
    expect(await sentences(vault)).toEqual([
      "Ida Norn is a person: it is in the folder People.",
      "Last contact: 2026-11-12, from the log, line 6.",
      "Cadence: 3 months, from the circle friend.",
      "Due on 2027-02-12.",
    ]);
    await expect.poll(() => vault.focused()).toBe("Show the last contact");
    await vault.press("Enter");
    await expect
      .poll(() =>
        vault.page.evaluate(() => window.host?.app.workspace.activeEditor?.editor?.getCursor().line),
      )
      .toBe(5);
    expect(await vault.notes()).toEqual(FILES);
  });

  test("or why it is none, with the way to the settings", async ({ open }) => {
    const vault = await open({ files: FILES, open: "Notes/Tea" });
    await vault.command(WHY);
    await modal(vault).waitFor();
    expect((await sentences(vault))[0]).toBe("Tea is not a person: nothing marks it as one.");
    await expect.poll(() => vault.focused()).toBe("Open settings");
    await vault.press("Enter");
    const inHand = vault.page.locator(".modal .setting-item:has(:focus) .setting-item-name");
    await expect.poll(() => inHand.textContent()).toBe("Folders");
  });

  test("is not offered while no note is open", async ({ open }) => {
    const vault = await open({ files: FILES });
    await vault.press("Control+p");
    await vault.page.keyboard.type("Why is this note");
    await expect.poll(() => vault.page.locator(".suggestion-item", { hasText: WHY }).count()).toBe(0);
  });

  const LOOKS: readonly (Look & { readonly name: string })[] = [
    { name: "desktop-light" },
    { name: "desktop-dark", dark: true },
    { name: "phone-light", phone: true, width: 320, height: 568 },
    { name: "phone-dark", phone: true, dark: true },
  ];

  test.for(LOOKS)("can be read: $name", async (look, { open }) => {
    const vault = await open({ files: FILES, open: "People/Friends MOC", ...look });
    await vault.page.evaluate(() => window.host?.runCommand("rapport:why-person"));
    await modal(vault).waitFor();
    expect(await layoutFaults(modal(vault))).toEqual([]);
    expect(await axeFaults(vault, { selector: ".rapport-modal" })).toEqual([]);
    if (look.phone === true) expect(await smallTargets(modal(vault))).toEqual([]);
    await vault.picture(`why-${look.name}`);
  });
});

describe("the check of the index", () => {
  test("says in a notice that everything is right", async ({ open }) => {
    const vault = await open();
    await vault.command("Check the index");
    const notice = vault.page.locator(".notice", { hasText: "the index matches the notes" });
    await notice.waitFor();
    await expect.poll(() => notice.textContent()).toMatch(/^\d+ people checked/);
  });
});
