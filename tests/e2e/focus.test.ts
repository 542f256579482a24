import { describe, expect } from "vitest";
import { focusFaults } from "./measures";
import { test } from "./spec";
import type { VaultPage } from "./vault-page";

const DIALOGS: readonly { readonly name: string; readonly openIt: (vault: VaultPage) => Promise<void> }[] = [
  { name: "the log modal", openIt: (vault) => vault.press("Shift+L") },
  { name: "the snooze menu", openIt: (vault) => vault.press("s") },
  { name: "the menu of the row", openIt: (vault) => vault.press("Shift+F10") },
  { name: "the keys", openIt: (vault) => vault.press("?") },
  { name: "the settings", openIt: (vault) => vault.press("Control+,") },
  { name: "the person picker", openIt: (vault) => vault.command("Log interaction with…") },
];

describe("Escape closes and gives the focus back to the row", () => {
  test("whatever was opened", async ({ open }) => {
    const vault = await open();
    await vault.openView();
    await vault.walkTo("Kim Ode");
    for (const { name, openIt } of DIALOGS) {
      await openIt(vault);
      const dialog = vault.page.locator(".modal-container, .menu");
      await dialog.waitFor();
      await vault.press("Escape");
      await expect.poll(() => dialog.count(), { message: name }).toBe(0);
      await expect.poll(() => vault.focused()).toBe("Kim Ode");
    }
  });

  test("from the day of a snooze, which is one step further in, where typing replaces what is proposed", async ({
    open,
  }) => {
    const vault = await open();
    await vault.openView();
    await vault.walkTo("Kim Ode");
    await vault.press("s", "ArrowUp", "Enter");
    await vault.page.locator(".modal-title", { hasText: "Snooze Kim Ode" }).waitFor();
    await vault.page.keyboard.type("in 3 weeks");
    expect(await vault.page.locator(".rapport-modal input[type=text]").inputValue()).toBe("in 3 weeks");
    await vault.press("Escape");
    await expect.poll(() => vault.focused()).toBe("Kim Ode");
  });
});

test.for([{ name: "light" }, { name: "dark", dark: true }])(
  "the window of the keys shows where the focus is, and the arrows scroll it: $name",
  async (look, { open }) => {
    const vault = await open({ height: 500, ...look });
    await vault.openView();
    await vault.walkTo("Kim Ode");
    await vault.press("?");
    const keys = vault.page.locator(".rapport-keys:focus-visible");
    await keys.waitFor();
    expect(await keys.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
    expect(await focusFaults(vault.page.locator(".rapport-modal"))).toEqual([]);
    await vault.press("ArrowDown");
    await expect.poll(() => keys.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await vault.press("?");
    await expect.poll(() => vault.focused()).toBe("Kim Ode");
  },
);

test("Tab goes through the buttons, the chips and the headings, and stops once for all rows", async ({
  open,
}) => {
  const vault = await open();
  await vault.openView();
  await vault.walkTo("Kim Ode");
  const stops = await vault.page.evaluate(() => {
    const view = document.querySelector(".rapport-view");
    const all = [...(view?.querySelectorAll<HTMLElement>("button, [tabindex]") ?? [])];
    return all.filter(({ tabIndex }) => tabIndex >= 0).map((element) => element.className.split(" ").at(-1));
  });
  expect(stops.filter((name) => name === "rapport-name")).toHaveLength(1);
  const headings = await vault.view.locator(".rapport-section-button").count();
  expect(stops.filter((name) => name === "rapport-section-button")).toHaveLength(headings);
  const order: string[] = [];
  await vault.tabTo("All", "Shift+Tab");
  await vault.tabTo("Filter", "Shift+Tab");
  for (let step = 0; step < 4; step += 1) {
    order.push(await vault.focused());
    await vault.press("Tab");
  }
  expect(order).toEqual(["Filter", "Log interaction with…", "More options", "All"]);
  await vault.tabTo("Kim Ode");
  await vault.press("Tab");
  await expect.poll(() => vault.focused()).toMatch(/^Today/);
});

test("arrow keys lead into the actions of a row and out again, Home and End to the ends", async ({
  open,
}) => {
  const vault = await open();
  await vault.openView();
  await vault.walkTo("Kim Ode");
  await vault.press("ArrowRight");
  await expect.poll(() => vault.focused()).toBe("Log contact with Kim Ode today");
  await vault.press("ArrowRight");
  await expect.poll(() => vault.focused()).toBe("Log with details…");
  await vault.press("Escape");
  await expect.poll(() => vault.focused()).toBe("Kim Ode");
  const names = await vault.view.locator(".rapport-name").allTextContents();
  await vault.press("Home");
  await expect.poll(() => vault.focused()).toBe(names[0]);
  await vault.press("End");
  await expect.poll(() => vault.focused()).toBe("Sam Rivera");
});

test("what is folded away in the form of a log is unfolded and filled in by the keyboard alone", async ({
  open,
}) => {
  const vault = await open();
  await vault.openView();
  await vault.press("Shift+L");
  const label = () =>
    vault.page.evaluate(() => {
      const { activeElement: at } = document;
      return at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent;
    });
  await vault.tabTo("Next time, private, tags");
  await vault.press("Tab");
  expect(await label()).toBe("Log");
  await vault.press("Shift+Tab", "Enter");
  await vault.page.getByLabel("Ask about next time").waitFor();
  await vault.press("Tab");
  expect(await label()).toBe("Ask about next time");
  await vault.page.keyboard.type("the exam");
  await vault.tabTo("Cancel");
  await vault.tabTo("Log", "Shift+Tab");
});

test("the buttons of a notice are reached by Tab, and lead on", async ({ open }) => {
  const vault = await open();
  await vault.openView();
  await vault.command("Insert today's checklist into the daily note");
  await vault.page.locator(".notice", { hasText: "added to the checklist" }).waitFor();
  await vault.tabTo("Open");
  await vault.press("Enter");
  await expect
    .poll(() => vault.page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path))
    .toBe("Daily/2026-11-22.md");
});

test("a modal keeps Tab inside", async ({ open }) => {
  const vault = await open();
  await vault.openView();
  await vault.walkTo("Kim Ode");
  await vault.press("Shift+L");
  for (let step = 0; step < 14; step += 1) {
    await vault.press("Tab");
    const isInside = await vault.page.evaluate(
      () => document.activeElement?.closest(".rapport-modal") !== null,
    );
    expect(isInside, `after ${step + 1} presses`).toBe(true);
  }
});

test("after the last person is logged, the list keeps the focus", async ({ open }) => {
  const vault = await open({ files: { "People/Ida Norn.md": "---\nnext-contact: 2026-11-22\n---\n" } });
  await vault.openView();
  await expect.poll(() => vault.focused()).toBe("Ida Norn");
  await vault.press("l");
  await vault.view.locator(".rapport-rest").waitFor();
  await expect.poll(() => vault.page.evaluate(() => document.activeElement?.className)).toBe("rapport-list");
});

/** How far the row that is unfolded reaches below the list. */
async function below(vault: VaultPage): Promise<number> {
  const row = await vault.view.locator(".rapport-row.is-unfolded").boundingBox();
  const list = await vault.view.locator(".rapport-list").boundingBox();
  if (row === null || list === null) throw new Error("No row is unfolded");
  return Math.round(row.y + row.height - list.y - list.height);
}

test("a row that is walked to at the lower edge is seen with its buttons", async ({ open }) => {
  const vault = await open({ height: 500 });
  await vault.openView();
  for await (const name of vault.walk()) expect(await below(vault), name).toBeLessThanOrEqual(0);
});
