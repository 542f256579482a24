import { expect } from "vitest";
import { test } from "./spec";
import type { VaultPage } from "./vault-page";

const VIKTOR = "People/Work/Viktor Halloran.md";

/** The window has slept over midnight and gets the focus again. */
async function wakeUpTomorrow({ page }: VaultPage): Promise<void> {
  await page.evaluate(() => {
    const Today = window.Date;
    const ahead = 24 * 60 * 60 * 1000;
    const Tomorrow = new Proxy(Today, {
      construct: (target, args, newTarget) =>
        Reflect.construct(target, args.length === 0 ? [Today.now() + ahead] : args, newTarget),
    });
    Reflect.set(window, "Date", Tomorrow);
    window.dispatchEvent(new Event("focus"));
  });
}

test("a note that changes outside takes its row along, and the count in the status bar", async ({ open }) => {
  const vault = await open();
  await vault.openView();
  const status = vault.page.locator(".rapport-status");
  const due = Number.parseInt((await status.textContent()) ?? "", 10);
  const text = (await vault.notes())[VIKTOR] ?? "";
  await vault.write(VIKTOR, text.replace(/last-contact *: *\S+/, "last-contact: 2026-11-22"));
  await expect.poll(() => vault.namesIn("Overdue")).not.toContain("Viktor Halloran");
  await expect.poll(() => status.textContent()).toBe(`${due - 1} due`);
  await vault.write(VIKTOR, text);
  await expect.poll(() => vault.namesIn("Overdue")).toContain("Viktor Halloran");
  await expect.poll(() => status.textContent()).toBe(`${due} due`);
});

test("a new note of a person appears, and a note that is deleted goes", async ({ open }) => {
  const vault = await open();
  await vault.openView();
  await vault.write("People/Zoë Amari.md", "---\nnext-contact: 2026-11-22\n---\n");
  await expect.poll(() => vault.namesIn("Today")).toContain("Zoë Amari");
  await vault.page.evaluate(async () => {
    const file = window.host?.app.vault.getFileByPath("People/Zoë Amari.md");
    if (file) await window.host?.app.vault.delete(file);
  });
  await expect.poll(() => vault.namesIn("Today")).not.toContain("Zoë Amari");
});

test("the list is for the new day once midnight has gone by", async ({ open }) => {
  const vault = await open();
  await vault.openView();
  await expect.poll(() => vault.namesIn("Today")).toContain("Priya Raghunathan");
  await wakeUpTomorrow(vault);
  await expect.poll(() => vault.view.locator(".rapport-header-day").textContent()).toBe("Monday, Nov 23");
  await expect.poll(() => vault.namesIn("Overdue")).toContain("Priya Raghunathan");
  expect(await vault.row("Kim Ode").locator(".rapport-edge").textContent()).toBe("6 days late");
});

test("a setting that changes draws the list anew", async ({ open }) => {
  const vault = await open();
  await vault.openView();
  await expect.poll(() => vault.namesIn("Coming up")).toContain("Noor El-Sayed");
  await vault.press("Control+,");
  await vault.page.locator(".vertical-tab-nav-item", { hasText: "Rapport" }).click();
  const days = vault.page
    .locator(".setting-item", { hasText: "How many days ahead people are shown" })
    .locator("input");
  await days.fill("4");
  await vault.press("Tab", "Escape");
  await expect.poll(() => vault.namesIn("Coming up")).not.toContain("Noor El-Sayed");
  await expect.poll(() => vault.namesIn("Coming up")).toContain("ليلى منصور");
});
