import { describe, expect } from "vitest";
import { layoutFaults } from "./measures";
import { test } from "./spec";
import { eachSurface } from "./surfaces";
import type { VaultPage } from "./vault-page";

/** Drags the sidebar to a width. */
async function widen({ page, view }: VaultPage, width: number): Promise<void> {
  await page.addStyleTag({
    content: `.workspace-split.mod-right-split { flex: none; width: ${width}px; min-width: 0; max-width: none; }`,
  });
  await expect
    .poll(async () => Math.round((await view.boundingBox())?.width ?? 0))
    .toBeLessThanOrEqual(width);
}

describe("a sidebar of any width", () => {
  test.for([240, 320, 400])(
    "cuts nothing, covers nothing and does not scroll sideways at %i px",
    async (width, { open }) => {
      const vault = await open({ dark: width === 320 });
      await vault.openView();
      await widen(vault, width);
      await vault.command("Open due to reconnect");
      for (const name of ["Ana Diaz", "Maximiliana", "Tomasz Wójcik", "ليلى منصور"]) {
        await vault.row(name).hover();
        expect(await layoutFaults(vault.view), `with the mouse on ${name}`).toEqual([]);
      }
      await vault.picture(`sidebar-${width}-mouse`);
      for (const heading of ["Snoozed", "Needs attention"])
        await vault.section(heading).locator("button").first().click();
      await vault.command("Open due to reconnect");
      await vault.press("Home");
      const rows = await vault.view.locator(".rapport-row").count();
      for (let step = 1; step < rows; step += 1) {
        await vault.press("ArrowDown");
        expect(await layoutFaults(vault.view), `unfolded: ${await vault.focused()}`).toEqual([]);
      }
      await vault.picture(`sidebar-${width}-end`);
      await vault.press("Home", "ArrowDown");
      await vault.picture(`sidebar-${width}`);
    },
  );
});

test("at 200 % zoom everything is still there", async ({ open }) => {
  const vault = await open({ width: 640, height: 430, scale: 2 });
  await vault.openView();
  await vault.page.evaluate(() => window.host?.app.workspace.leftSplit.collapse());
  await eachSurface(vault, async ({ name }, element) => {
    expect(await layoutFaults(element), name).toEqual([]);
    await vault.picture(`zoom-200-${name}`);
  });
});
