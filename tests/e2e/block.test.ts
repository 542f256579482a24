import { describe, expect } from "vitest";
import { readVaultFiles } from "../host/vault-files";
import { fileURLToPath } from "node:url";
import { test } from "./spec";
import type { VaultOptions, VaultPage } from "./vault-page";

const EXAMPLES = fileURLToPath(new URL("../../examples/vault", import.meta.url));
const NOTE = "Notes/Close friends.md";
const CLOSE =
  "# Close\n\n```rapport\ncircle:close\n```\n\n```rapport\nrel:mentor,friend\ngroup: relationship\nlimit: 2\n```\n\n```rapport\ngroup: weather\ncirle:close\n```\n";

/** The note with its blocks, as it is read. */
async function read(
  open: (options: VaultOptions) => Promise<VaultPage>,
  options: VaultOptions = {},
): Promise<VaultPage> {
  const files = { ...(await readVaultFiles(EXAMPLES)), [NOTE]: CLOSE };
  const vault = await open({ ...options, files, open: NOTE });
  await vault.page.locator(".rapport-block .rapport-name").first().waitFor();
  await vault.settle();
  return vault;
}

function names({ page }: VaultPage, block: number): Promise<string[]> {
  return page.locator(".rapport-block").nth(block).locator(".rapport-name").allTextContents();
}

describe("a block in a note", () => {
  test("lists whom it asks for, in its groups, as many as it says", async ({ open }) => {
    const vault = await read(open);
    expect(await names(vault, 0)).toEqual(["Ana Diaz", "Kim Ode"]);
    expect(await names(vault, 1)).toHaveLength(2);
    const second = vault.page.locator(".rapport-block").nth(1);
    expect(await second.locator(".rapport-section-name").first().textContent()).toBe("friend");
    expect(await second.locator(".rapport-block-more").textContent()).toMatch(/^\d+ more$/);
    const problems = vault.page.locator(".rapport-block").nth(2).locator(".rapport-block-problem");
    await expect
      .poll(() => problems.allTextContents())
      .toEqual([
        "Line 1: “weather” is not known. Choose one of: urgency, circle, relationship, place, channel.",
        "Line 2: “cirle:close” is left out: there is no such key. Did you mean “circle:close”?",
      ]);
    await vault.picture("block-light");
  });

  test("has the keys and actions of the list, follows the notes, and goes with the note", async ({
    open,
  }) => {
    const vault = await read(open);
    await vault.page.locator(".rapport-block").first().locator(".rapport-name[tabindex='0']").focus();
    await vault.press("j");
    await expect.poll(() => vault.focused()).toBe("Kim Ode");
    await vault.press("l");
    await expect.poll(() => names(vault, 0)).toEqual(["Ana Diaz"]);
    expect((await vault.notes())["People/Kim Ode.md"]).toContain("- 2026-11-22 call");
    await expect.poll(() => vault.focused()).toBe("Ana Diaz");
    await vault.page.evaluate(() => {
      for (const leaf of window.host?.app.workspace.getLeavesOfType("markdown") ?? []) leaf.detach();
    });
    await expect.poll(() => vault.page.locator(".rapport-block").count()).toBe(0);
  });

  test("is there in live preview as well, stays while other words are typed, and acts", async ({ open }) => {
    const vault = await read(open);
    await vault.page.evaluate(async () => {
      const leaf = window.host?.app.workspace.activeLeaf;
      const state = { ...leaf?.view.getState(), mode: "source", source: false };
      await leaf?.setViewState({ type: "markdown", state });
    });
    const live = vault.page.locator(".is-live-preview .cm-embed-block .rapport-block");
    await expect.poll(() => live.count()).toBe(3);
    const row = live.first().locator(".rapport-name").first();
    await row.evaluate((el) => el.setAttribute("data-kept", "yes"));
    await vault.page.locator("textarea.cm-content").click();
    await vault.press("Control+Home");
    await vault.page.keyboard.type("My ");
    expect(await row.getAttribute("data-kept")).toBe("yes");
    await vault.picture("block-live-preview");
    await live.first().locator(".rapport-name[tabindex='0']").focus();
    await vault.press("j", "l");
    await expect.poll(() => live.first().locator(".rapport-name").allTextContents()).toEqual(["Ana Diaz"]);
    expect((await vault.notes())["People/Kim Ode.md"]).toContain("- 2026-11-22");
    expect(await vault.page.locator("textarea.cm-content").inputValue()).toMatch(/^My # Close/);
  });

  test("has ids of its own beside the sidebar and other blocks", async ({ open }) => {
    const vault = await read(open);
    await vault.openView();
    const twice = await vault.page.evaluate(() => {
      const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(twice).toEqual([]);
  });

  test.for([
    { name: "dark", look: { dark: true } },
    { name: "phone", look: { phone: true, width: 320 } },
  ])("needs no sideways scroll: $name", async ({ name, look }, { open }) => {
    const vault = await read(open, look);
    const block = vault.page.locator(".rapport-block").first();
    await expect.poll(() => block.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
    await vault.picture(`block-${name}`);
  });
});
