import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults, smallTargets } from "./measures";
import { widen } from "./sidebar";
import { test } from "./spec";
import { vaultDiff } from "./vault-diff";
import type { VaultPage } from "./vault-page";

const bar = ({ view }: VaultPage) => view.locator(".rapport-selection");
const count = (vault: VaultPage) => bar(vault).locator(".rapport-selection-count");
const item = ({ page }: VaultPage, title: string) => page.locator(".menu-item", { hasText: title });

/** The people whose rows are marked. */
async function selected({ view }: VaultPage): Promise<string[]> {
  return view.locator(".rapport-row.is-selected .rapport-name").allTextContents();
}

/** The notes that have been changed, with the lines put into them. */
async function added(vault: VaultPage, before: Awaited<ReturnType<VaultPage["notes"]>>) {
  const diff = Object.entries(vaultDiff(before, await vault.notes()));
  return Object.fromEntries(
    diff.map(([path, lines]) => [path, lines.filter((line) => line.startsWith("+"))]),
  );
}

async function selectTwo(vault: VaultPage): Promise<void> {
  await vault.openView();
  await vault.walkTo("Kim Ode");
  await vault.press("x", "k", "x");
}

describe("by the keyboard alone", () => {
  test("several are selected, logged at once, and given back by one undo", async ({ open }) => {
    const vault = await open();
    const before = await vault.notes();
    await selectTwo(vault);
    const two = await selected(vault);
    expect(two).toHaveLength(2);
    expect(await count(vault).textContent()).toBe("2 selected");
    await vault.press("l");
    await expect.poll(() => bar(vault).count()).toBe(0);
    await vault.page.locator(".notice", { hasText: "Logged with" }).waitFor();
    expect(Object.keys(vaultDiff(before, await vault.notes()))).toHaveLength(2);
    expect(await vault.page.locator(".notice").count()).toBe(1);
    const names = await vault.view.locator(".rapport-name").allTextContents();
    expect(names).toContain(await vault.focused());
    await vault.command("Undo the last change");
    await expect.poll(() => vault.notes()).toEqual(before);
  });

  test("the space bar selects and does not scroll, Shift and arrows go on, Escape ends it", async ({
    open,
  }) => {
    const vault = await open({ height: 420 });
    await vault.openView();
    await vault.press("Home");
    const list = vault.view.locator(".rapport-list");
    const top = await list.evaluate(({ scrollTop }) => scrollTop);
    await vault.press("Space");
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(top);
    await vault.press("Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowUp");
    expect(await count(vault).textContent()).toBe("2 selected");
    await vault.press("Control+a");
    const overdue = await vault.section("Overdue").locator(".rapport-section-count").textContent();
    expect(await count(vault).textContent()).toBe(`${overdue} selected`);
    await vault.press("Escape");
    expect(await bar(vault).count()).toBe(0);
    expect(await selected(vault)).toEqual([]);
  });

  test("the bar is reached by Tab: a tag for both, which is one step", async ({ open }) => {
    const vault = await open();
    const before = await vault.notes();
    await selectTwo(vault);
    await vault.tabTo("Add a tag…");
    await vault.press("Enter");
    await vault.page.locator(".rapport-modal").waitFor();
    await vault.page.keyboard.type("two words");
    await vault.page.getByText("“two words” is not a tag").waitFor();
    await vault.press("Control+a");
    await vault.page.keyboard.type("#Harbour");
    await vault.press("Enter");
    await expect.poll(() => vault.page.locator(".rapport-modal").count()).toBe(0);
    const lines = Object.values(await added(vault, before));
    expect(lines).toHaveLength(2);
    expect(lines.every((each) => each.some((line) => line.includes("Harbour")))).toBe(true);
    expect(await count(vault).textContent()).toBe("2 selected");
    await vault.command("Undo the last change");
    await expect.poll(() => vault.notes()).toEqual(before);
  });

  test("a circle for both", async ({ open }) => {
    const vault = await open();
    const before = await vault.notes();
    await selectTwo(vault);
    await vault.tabTo("Set circle…");
    await vault.press("Enter");
    await vault.page.locator(".prompt-input").waitFor();
    await vault.page.keyboard.type("network");
    await vault.press("Enter");
    await expect.poll(async () => Object.keys(await added(vault, before))).toHaveLength(2);
  });

  test("s snoozes all that are selected, and the focus is in the list again", async ({ open }) => {
    const vault = await open();
    await selectTwo(vault);
    const two = await selected(vault);
    await vault.press("s");
    await vault.page.locator(".menu").waitFor();
    await vault.press("ArrowDown", "ArrowDown", "Enter");
    await expect.poll(() => bar(vault).count()).toBe(0);
    const leftOf = (overdue: readonly string[]): string[] => two.filter((name) => overdue.includes(name));
    await expect.poll(async () => leftOf(await vault.namesIn("Overdue"))).toEqual([]);
    const names = await vault.view.locator(".rapport-name").allTextContents();
    await expect.poll(() => vault.focused()).toMatch(new RegExp(`^(?:${names.join("|")})$`));
  });

  test("the menu of all lets them rest", async ({ open }) => {
    const vault = await open();
    const before = await vault.notes();
    await selectTwo(vault);
    await vault.press("ContextMenu");
    await item(vault, "Pause").click();
    await expect.poll(async () => Object.values(await added(vault, before)).flat()).toHaveLength(2);
    const lines = Object.values(await added(vault, before)).flat();
    expect(lines.every((line) => /^\+status: ["']?paused/.test(line))).toBe(true);
  });
});

test("the box of a row takes the place of the ring under the mouse, and Shift takes all up to there", async ({
  open,
}) => {
  const vault = await open();
  await vault.openView();
  const [first = "", second = "", third = ""] = await vault.namesIn("Overdue");
  const box = (name: string) => vault.row(name).locator(".rapport-check");
  const seen = () => box(first).evaluate((element) => getComputedStyle(element).opacity);
  expect(await seen()).toBe("0");
  await vault.row(first).locator(".rapport-ring").hover({ force: true });
  await expect.poll(seen).toBe("1");
  await vault.picture("selection-box");
  await box(first).click();
  await box(third).click({ modifiers: ["Shift"] });
  expect(await selected(vault)).toEqual([first, second, third]);
  await vault.press("Shift+ArrowUp");
  expect(await selected(vault)).toEqual([first, second]);
  await expect.poll(() => vault.page.evaluate(() => window.getSelection()?.toString())).toBe("");
});

describe("the bar", () => {
  const LOOKS = [
    { width: 240, dark: false },
    { width: 320, dark: true },
    { width: 400, dark: false },
    { width: 400, dark: true },
  ];
  test.for(LOOKS)("is whole at $width px, dark: $dark", async ({ width, dark }, { open }) => {
    const vault = await open({ dark });
    await vault.openView();
    await widen(vault, width);
    await vault.openView();
    await vault.press("Home", "Space", "Control+a");
    expect(await layoutFaults(vault.view)).toEqual([]);
    expect(await axeFaults(vault, { selector: ".rapport-view" })).toEqual([]);
    await vault.picture(`selection-${width}-${dark ? "dark" : "light"}`, vault.view);
  });
});

describe("on a phone", () => {
  test.for([
    { width: 320, height: 568, dark: false },
    { width: 390, height: 844, dark: true },
  ])("the bar is whole and large enough at $width px", async (look, { open }) => {
    const vault = await open({ phone: true, ...look });
    await vault.openView();
    await vault.row("Kim Ode").locator(".rapport-check").tap();
    expect(await count(vault).textContent()).toBe("1 selected");
    expect(await smallTargets(vault.view)).toEqual([]);
    expect(await layoutFaults(vault.view)).toEqual([]);
    expect(await axeFaults(vault, { selector: ".rapport-view" })).toEqual([]);
    await vault.picture(`selection-phone-${look.width}`);
  });
});
