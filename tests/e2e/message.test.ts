import { describe, expect } from "vitest";
import { test } from "./spec";
import { vaultDiff } from "./vault-diff";
import type { VaultPage } from "./vault-page";
import { watchAddresses } from "./watch-addresses";

const ANA = "People/Ana Diaz.md";
const FILES = {
  [ANA]: [
    "---",
    "email: ana@example.com",
    "channel: call",
    "cadence: monthly",
    "boundaries: no messages at night",
    "ask-about: the exam",
    "---",
    "## Interactions",
    "- 2026-10-20 call: her bad boss #private",
    "- 2026-09-30 coffee: the move to [[Lisbon]]",
    "",
  ].join("\n"),
};
const DRAFT =
  "Hi Ana,\n\nIt has been a while.\n\nI have been thinking about what we last discussed: the move to Lisbon.\nThere is something I have been meaning to ask you about: the exam.";

async function drafting(vault: VaultPage): Promise<void> {
  await vault.openView();
  await vault.press("ContextMenu");
  await vault.page.locator(".menu-item", { hasText: "Draft a message…" }).click();
}

describe("a draft", () => {
  test("is opened in the mail app by the keyboard, and logged once the notice is told that it was sent", async ({
    open,
  }) => {
    const vault = await open({ files: FILES });
    const opened = await watchAddresses(vault);
    const before = await vault.notes();
    await drafting(vault);
    const words = vault.page.locator(".rapport-modal textarea");
    expect(await words.inputValue()).toBe(DRAFT);
    expect(await vault.page.locator(".rapport-form-boundaries").textContent()).toContain(
      "no messages at night",
    );
    await vault.picture("message-modal");
    await vault.press("Control+End");
    await vault.page.keyboard.type(" Ana!");
    await vault.press("Control+Enter");
    expect(await opened()).toEqual([
      `mailto:ana@example.com?body=${encodeURIComponent(`${DRAFT} Ana!`.replace(/\n/g, "\r\n"))}`,
    ]);
    expect(vaultDiff(before, await vault.notes())).toEqual({});
    const notice = vault.page.locator(".notice", { hasText: "Did you send it to Ana Diaz?" });
    await vault.picture("message-notice");
    await notice.getByRole("button", { name: "Log" }).click();
    await vault.page.locator(".notice", { hasText: "Logged with Ana Diaz" }).waitFor();
    expect(vaultDiff(before, await vault.notes())).toEqual({
      [ANA]: ["+last-contact: 2026-11-22", "+- 2026-11-22 email →"],
    });
  });

  test("by the keyboard alone it is opened by its command, copied where nobody can be reached, and logged", async ({
    open,
  }) => {
    const bo = "People/Bo Lind.md";
    const vault = await open({ files: { [bo]: "---\ncadence: monthly\n---\n" }, open: bo });
    await vault.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const before = await vault.notes();
    await vault.command("Draft a message to this person…");
    await vault.page.locator(".rapport-modal textarea").waitFor();
    await vault.press("Control+a");
    await vault.page.keyboard.type("How was the fair?");
    await vault.press("Control+Enter");
    await vault.page.locator(".notice", { hasText: "Did you send it to Bo Lind?" }).waitFor();
    expect(await vault.page.evaluate(() => navigator.clipboard.readText())).toBe("How was the fair?");
    expect(await vault.notes()).toEqual(before);
    await vault.tabTo("Log");
    await vault.press("Enter");
    await vault.page.locator(".notice", { hasText: "Logged with Bo Lind" }).waitFor();
    expect(vaultDiff(before, await vault.notes())[bo]).toContain("+- 2026-11-22 →");
  });

  test("fits a narrow phone, and goes with Cancel", async ({ open }) => {
    const vault = await open({ files: FILES, phone: true, width: 320, dark: true });
    const opened = await watchAddresses(vault);
    await drafting(vault);
    await vault.picture("message-modal-phone-320");
    const width = await vault.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await vault.page.getByRole("button", { name: "Cancel" }).click();
    expect(await opened()).toEqual([]);
  });
});
