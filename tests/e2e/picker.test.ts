import { expect } from "vitest";
import { test } from "./spec";
import { vaultDiff } from "./vault-diff";

const COMMAND = "Log interaction with…";

test("an alias finds the person, Enter takes them, and the entry lands in their note", async ({ open }) => {
  const vault = await open();
  const before = await vault.notes();
  await vault.command(COMMAND);
  await vault.page.keyboard.type("samira");
  const first = vault.page.locator(".suggestion-item.is-selected");
  await expect.poll(() => first.textContent()).toContain("Samira Rivera");
  await vault.press("Enter");
  await vault.page.locator(".modal-title", { hasText: "Log interaction with Sam Rivera" }).waitFor();
  await vault.page.keyboard.type("quiet streets, once more");
  await vault.press("Control+Enter");
  await expect.poll(() => vault.page.locator(".rapport-modal").count()).toBe(0);
  const diff = vaultDiff(before, await vault.notes());
  expect(Object.keys(diff)).toEqual(["People/Work/Sam Rivera.md"]);
  expect(diff["People/Work/Sam Rivera.md"]?.at(-1)).toContain("quiet streets, once more");
});

test("two people of one name are told apart, and a company finds who works there", async ({ open }) => {
  const vault = await open();
  await vault.command(COMMAND);
  const items = vault.page.locator(".suggestion-item");
  await vault.page.keyboard.type("sam rivera");
  const namesakes = items.filter({ has: vault.page.getByText("Sam Rivera", { exact: false }) });
  await expect.poll(() => namesakes.count()).toBe(2);
  const [one, other] = await namesakes.locator(".suggestion-note").allTextContents();
  expect(one).not.toBe(other);
  await vault.page.locator(".prompt-input").fill("northlight");
  await expect.poll(() => items.first().textContent()).toContain("Kim Ode");
});

test("somebody who is created on the way is logged with at once", async ({ open }) => {
  const vault = await open({ open: "Welcome.md" });
  await vault.command(COMMAND);
  await vault.page.keyboard.type("Noor Haddad");
  await vault.page.locator(".suggestion-item.is-selected", { hasText: "Create “Noor Haddad”" }).waitFor();
  await vault.press("Enter");
  await vault.page.locator(".modal-title", { hasText: "New person" }).waitFor();
  await vault.press("Control+Enter");
  await vault.page.locator(".modal-title", { hasText: "Noor Haddad" }).waitFor();
  await vault.page.keyboard.type("met on the train");
  await vault.press("Control+Enter");
  await expect.poll(() => vault.page.locator(".modal").count()).toBe(0);
  expect((await vault.notes())["People/Noor Haddad.md"]).toContain("- 2026-11-22: met on the train");
  const inFront = await vault.page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path);
  expect(inFront).toBe("Welcome.md");
});

test("when nobody matches it offers to create somebody, and Escape leaves everything as it was", async ({
  open,
}) => {
  const vault = await open();
  const before = await vault.notes();
  await vault.command(COMMAND);
  await vault.page.keyboard.type("Noor Haddad");
  await vault.page.locator(".suggestion-item.is-selected", { hasText: "Create “Noor Haddad”" }).waitFor();
  await vault.press("Enter");
  await vault.page.locator(".modal-title", { hasText: "New person" }).waitFor();
  await vault.press("Escape");
  expect(await vault.notes()).toEqual(before);
});
