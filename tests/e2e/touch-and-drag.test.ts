import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { test } from "./spec";
import type { VaultPage } from "./vault-page";

const PLAN = "Plan.md";

/** Puts a finger on the last words of a row and moves it along, as Chromium tells a page of a real one. */
async function finger(vault: VaultPage, name: string, { by, wait = 0 }: { by: number; wait?: number }) {
  const box = await vault.row(name).locator(".rapport-gist").boundingBox();
  if (box === null) throw new Error(`${name} is not in sight`);
  const x = box.x + box.width - 20;
  const y = box.y + box.height / 2;
  const client = await vault.page.context().newCDPSession(vault.page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number): Promise<unknown> =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: at, y }] });
  await touch("touchStart", x);
  for (let step = 1; step <= 6 && by !== 0; step += 1) await touch("touchMove", x + (by * step) / 6);
  if (wait > 0) await vault.page.waitForTimeout(wait);
  return { lift: () => touch("touchEnd", x + by) };
}

/** Drags with the mouse in small steps, for a browser takes none less for a drag. */
async function drag({ page }: VaultPage, what: Locator, to: Locator): Promise<void> {
  await what.hover();
  const [start, end] = [await what.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error("There is nothing to drag, or nowhere");
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y + 5, { steps: 4 });
  await page.mouse.move(end.x + 200, end.y + 30, { steps: 8 });
  await page.mouse.up();
}

describe("on a phone", () => {
  test("a row that is drawn far to the left is logged, which can be undone; one drawn less is not", async ({
    open,
  }) => {
    const vault = await open({ phone: true });
    const before = await vault.notes();
    await vault.openView();
    const short = await finger(vault, "Kim Ode", { by: -60 });
    await short.lift();
    expect(await vault.notes()).toEqual(before);
    const far = await finger(vault, "Kim Ode", { by: -130 });
    await vault.picture("phone-swipe");
    expect(await axeFaults(vault, { selector: ".rapport-view" })).toEqual([]);
    await far.lift();
    await expect.poll(() => vault.namesIn("Overdue")).not.toContain("Kim Ode");
    await vault.page.locator(".rapport-notice-undo").tap();
    await expect.poll(() => vault.notes()).toEqual(before);
    await expect
      .poll(() => vault.page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path))
      .toBeUndefined();
  });

  test("a finger that rests selects, taps go on, and all are logged by one tap", async ({ open }) => {
    const vault = await open({ phone: true });
    const before = await vault.notes();
    await vault.openView();
    const resting = await finger(vault, "Kim Ode", { by: 0, wait: 700 });
    await resting.lift();
    await vault.row("Viktor Halloran").locator(".rapport-gist").tap();
    const bar = vault.view.locator(".rapport-selection");
    expect(await bar.locator(".rapport-selection-count").textContent()).toBe("2 selected");
    await bar.locator(".rapport-log").tap();
    await expect.poll(() => bar.count()).toBe(0);
    await vault.page.locator(".rapport-notice-undo").tap();
    await expect.poll(() => vault.notes()).toEqual(before);
  });
});

describe("with the mouse", () => {
  test("a row is dragged into a note as a link", async ({ open }) => {
    const { vault, editor } = await openBeside(open);
    await drag(vault, vault.row("Kim Ode").locator(".rapport-gist"), editor);
    await expect.poll(() => editor.inputValue()).toBe("Ask [[Kim Ode]]\n");
  });

  test("one of several who are selected takes the others along, a line each", async ({ open }) => {
    const { vault, editor } = await openBeside(open);
    for (const name of ["Kim Ode", "Viktor Halloran"])
      await vault.row(name).locator(".rapport-check").click();
    await drag(vault, vault.row("Kim Ode").locator(".rapport-gist"), editor);
    await expect.poll(() => editor.inputValue()).toBe("Ask [[Viktor Halloran]]\n[[Kim Ode]]\n");
  });
});

/** The list beside the editor of a note with a word in it. */
async function openBeside(open: () => Promise<VaultPage>) {
  const vault = await open();
  await vault.write(PLAN, "Ask \n");
  await vault.page.evaluate(async (note) => {
    const workspace = window.host?.app.workspace;
    await workspace?.openLinkText(note, "", false, { state: { mode: "source" } });
  }, PLAN);
  await vault.openView();
  return { vault, editor: vault.page.locator("textarea.cm-content") };
}
