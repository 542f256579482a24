import { expect } from "vitest";
import { test } from "./spec";
import type { VaultPage } from "./vault-page";

/** Sharp enough for any screen, and as wide as a README is read. */
const LOOK = { width: 1180, height: 800, scale: 1.5 } as const;
const DAILY_NOTE = "Daily/2026-11-22.md";

/** `npm run pictures` keeps what these draw for the README. */
async function keep(vault: VaultPage, name: string): Promise<void> {
  await vault.page.mouse.move(-1, -1);
  await vault.settle();
  await vault.picture(`readme-${name}`);
}

test("the list beside a note", async ({ open }) => {
  const vault = await open({ ...LOOK, open: "People/Ana Diaz.md" });
  await vault.openView();
  await vault.walkTo("Ana Diaz");
  await expect.poll(() => vault.view.locator(".rapport-row").count()).toBeGreaterThan(5);
  await keep(vault, "list");
});

test("what is asked when a contact is logged", async ({ open }) => {
  const vault = await open({ ...LOOK, open: "People/Ana Diaz.md" });
  await vault.openView();
  await vault.walkTo("Ana Diaz");
  await vault.press("Shift+L");
  await vault.page.getByLabel("What was it about?").fill("the flat in Lisbon, and her sailing exam");
  await expect.poll(() => vault.page.locator(".rapport-modal").textContent()).toContain("2026-11-22");
  await keep(vault, "log");
});

test("the checklist in the daily note", async ({ open }) => {
  const vault = await open(LOOK);
  await vault.openView();
  await vault.command("Insert today's checklist into the daily note");
  await vault.page.locator(".notice").waitFor();
  const note = (await vault.notes())[DAILY_NOTE] ?? "";
  await vault.write(DAILY_NOTE, note.replace("- [ ] [[Kim Ode]]", "- [x] [[Kim Ode]]"));
  await expect.poll(async () => (await vault.notes())["People/Kim Ode.md"]).toContain("2026-11-22");
  await vault.page.evaluate(
    (path) => window.host?.app.workspace.openLinkText(path, "", false, { state: { mode: "preview" } }),
    DAILY_NOTE,
  );
  await vault.page.locator(".notice").evaluateAll((notices) => notices.forEach((notice) => notice.remove()));
  await expect
    .poll(() => vault.page.locator(".workspace-leaf.mod-active").textContent())
    .toContain("Kim Ode");
  await keep(vault, "checklist");
});
