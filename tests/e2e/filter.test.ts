import { describe, expect } from "vitest";
import { widen } from "./sidebar";
import { test } from "./spec";
import type { Look, VaultPage } from "./vault-page";

/** What the view hands to Obsidian to be saved. */
async function savedState({ page }: VaultPage): Promise<Record<string, unknown> | undefined> {
  return page.evaluate(
    () => window.host?.app.workspace.getLeavesOfType("rapport-reconnect")[0]?.getViewState().state,
  );
}

async function sectionNames(vault: VaultPage): Promise<string[]> {
  return vault.view.locator(".rapport-section-name").allTextContents();
}

/** Chooses in the menu of the list, with the keys alone. */
async function choose(vault: VaultPage, item: string): Promise<void> {
  // The app has a button of that name too, which is farther away.
  if ((await vault.focused()) !== "More options") await vault.tabTo("More options", "Shift+Tab");
  await vault.press("Enter");
  const wanted = vault.page.locator(".menu-item.selected", { hasText: item });
  for (let step = 0; step < 20 && (await wanted.count()) === 0; step += 1) await vault.press("ArrowDown");
  await vault.press("Enter");
}

describe("by the keyboard alone", () => {
  test("somebody is found by a part of the name, due or not, and worked with from there", async ({
    open,
  }) => {
    const vault = await open();
    await vault.openView();
    await vault.press("/");
    await expect.poll(() => vault.focused()).toBe("Filter people");
    await vault.page.keyboard.type("elodie");
    await expect.poll(() => sectionNames(vault)).toEqual(["Others"]);
    await vault.press("Enter");
    await expect.poll(() => vault.focused()).toBe("Élodie Marchand-Leclerc");
    await vault.press("l");
    await expect
      .poll(async () => (await vault.notes())["People/Élodie Marchand-Leclerc.md"])
      .toContain("2026-11-22");
    await expect.poll(() => vault.focused()).toBe("Élodie Marchand-Leclerc");
    await vault.press("Escape");
    await expect.poll(() => sectionNames(vault)).toContain("Overdue");
  });

  test("a value is chosen from what is offered, and the filter is saved with the view", async ({ open }) => {
    const vault = await open();
    await vault.openView();
    await vault.press("/");
    await vault.page.keyboard.type("@lis");
    await vault.view.locator(".rapport-offer").waitFor();
    await vault.press("ArrowDown", "Enter");
    const box = vault.page.getByLabel("Filter people");
    await expect.poll(() => box.inputValue()).toMatch(/^@.*Lisbon/);
    await expect.poll(() => vault.namesIn("Overdue")).toEqual(["Ana Diaz"]);
    expect(await savedState(vault)).toMatchObject({ filter: await box.inputValue() });
    await vault.press("Escape");
    await expect.poll(() => box.inputValue()).toBe("");
    await vault.press("Escape");
    await expect.poll(() => box.count()).toBe(0);
    expect(await savedState(vault)).toMatchObject({ filter: null });
    await expect.poll(() => vault.focused()).not.toBe("");
  });

  test("the list is grouped and sorted from its menu, and stays so", async ({ open }) => {
    const vault = await open();
    await vault.openView();
    await choose(vault, "Circle");
    await expect.poll(() => sectionNames(vault)).toContain("No circle");
    expect((await sectionNames(vault)).slice(0, 2)).toEqual(["inner", "close"]);
    await choose(vault, "Name");
    const names = await vault.namesIn("close");
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, "en")));
    expect(await savedState(vault)).toMatchObject({ group: "circle", sort: "name" });
  });

  test("a slash that is typed into the box is a character", async ({ open }) => {
    const vault = await open();
    await vault.openView();
    await vault.press("/");
    await vault.page.keyboard.type("#a/b");
    expect(await vault.page.getByLabel("Filter people").inputValue()).toBe("#a/b");
  });
});

test("a filter that was saved is in force when the view is opened again", async ({ open }) => {
  const vault = await open();
  await vault.openView();
  await vault.page.evaluate(async () => {
    const [leaf] = window.host?.app.workspace.getLeavesOfType("rapport-reconnect") ?? [];
    const state = { filter: "circle:close is:overdue", group: "circle" };
    await leaf?.setViewState({ type: "rapport-reconnect", state });
  });
  await vault.settle();
  expect(await vault.page.getByLabel("Filter people").inputValue()).toBe("circle:close is:overdue");
  await expect.poll(() => sectionNames(vault)).toEqual(["close"]);
});

test("what a note says anew is found at once, also of somebody who is not due", async ({ open }) => {
  const vault = await open();
  await vault.openView();
  await vault.press("/");
  await vault.page.keyboard.type("harpsichord");
  await vault.view.locator(".rapport-rest-title").waitFor();
  const path = "People/Élodie Marchand-Leclerc.md";
  const text = (await vault.notes())[path] ?? "";
  await vault.write(path, text.replace("[theatre, translation]", "[harpsichord]"));
  await expect.poll(() => vault.namesIn("Others")).toEqual(["Élodie Marchand-Leclerc"]);
});

test("on a phone the filter is opened, filled from what is offered and closed by taps", async ({ open }) => {
  const vault = await open({ phone: true });
  await vault.openView();
  await vault.page.getByLabel("Filter", { exact: true }).tap();
  await vault.view.locator(".rapport-offer", { hasText: "circle:" }).tap();
  await vault.view.locator(".rapport-offer", { hasText: "inner" }).tap();
  const box = vault.page.getByLabel("Filter people");
  await expect.poll(() => box.inputValue()).toBe("circle:inner ");
  await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
  await vault.page.getByLabel("Close the filter").tap();
  await expect.poll(() => box.count()).toBe(0);
});

const LOOKS: readonly (Look & { readonly name: string; readonly sidebar?: number })[] = [
  { name: "light-400", sidebar: 400 },
  { name: "dark-400", dark: true, sidebar: 400 },
  { name: "light-240", sidebar: 240 },
  { name: "dark-240", dark: true, sidebar: 240 },
  { name: "phone-320", phone: true, width: 320, height: 568 },
  { name: "phone-320-dark", phone: true, width: 320, height: 568, dark: true },
];

const TYPED: readonly (readonly [name: string, text: string])[] = [
  ["empty", ""],
  ["name", "mar"],
  ["values", "@"],
  ["problem", "cirle:close "],
  ["nobody", "zebra"],
];

test.for(LOOKS)("pictures of the filter: $name", async ({ name, sidebar, ...look }, { open }) => {
  const vault = await open(look);
  await vault.openView();
  if (sidebar !== undefined) await widen(vault, sidebar);
  await vault.press("/");
  for (const [state, text] of TYPED) {
    await vault.page.getByLabel("Filter people").fill(text);
    await vault.settle();
    const { overflow } = await vault.view.evaluate((view) => ({
      overflow: view.scrollWidth - view.clientWidth,
    }));
    expect(overflow, state).toBe(0);
    await vault.picture(`filter-${name}-${state}`, vault.view);
  }
});
