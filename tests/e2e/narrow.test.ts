import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { layoutFaults } from "./measures";
import { widen } from "./sidebar";
import { test } from "./spec";
import { eachSurface } from "./surfaces";

/** How many pixels of the words at the edge of a row look out beside the actions that float over them. */
function leftUncovered(row: Locator): Promise<number> {
  return row.evaluate((element) => {
    const end = (selector: string): number =>
      element.querySelector(selector)?.getBoundingClientRect().right ?? 0;
    return Math.max(0, end(".rapport-edge") - end(".rapport-actions"));
  });
}

describe("a sidebar of any width", () => {
  test.for([240, 320, 400])(
    "cuts nothing, covers nothing and does not scroll sideways at %i px",
    async (width, { open }) => {
      const vault = await open({ dark: width === 320 });
      await vault.openView();
      await widen(vault, width);
      await vault.openView();
      for (const name of ["Ana Diaz", "Maximiliana", "Tomasz Wójcik", "ليلى منصور"]) {
        await vault.row(name).hover();
        expect(await layoutFaults(vault.view), `with the mouse on ${name}`).toEqual([]);
        expect(await leftUncovered(vault.row(name)), name).toBe(0);
      }
      await vault.picture(`sidebar-${width}-mouse`);
      for (const heading of ["Snoozed", "Needs attention"])
        await vault.section(heading).locator("button").first().click();
      await vault.openView();
      await vault.press("Home");
      let rows = 0;
      for await (const name of vault.walk()) {
        expect(await layoutFaults(vault.view), `unfolded: ${name}`).toEqual([]);
        rows += 1;
      }
      expect(rows).toBeGreaterThan(20);
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

test("a gist that runs from right to left is cut at its own end, whatever stands before it", async ({
  open,
}) => {
  const gist = "تحدثنا طويلا عن الانتقال إلى البيت الجديد وعن المدرسة التي اختارتها لأطفالها";
  const note = `---\ncadence: monthly\n---\n## Interactions\n- 2026-09-30 coffee: ${gist}\n`;
  const first = note.replace("2026-09-30", "2026-01-30");
  const vault = await open({ files: { "People/Ana Diaz.md": first, "People/Noor Haddad.md": note } });
  await vault.openView();
  await widen(vault, 240);
  const seen = await vault
    .row("Noor Haddad")
    .locator(".rapport-gist")
    .evaluate((element) => {
      const words = document.createRange();
      const [text] = element.childNodes;
      if (text === undefined) return null;
      words.setStart(text, 0);
      words.setEnd(text, 5);
      const { left, right } = words.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      return {
        isCut: element.scrollWidth > element.clientWidth,
        isBegun: left >= box.left && right <= box.right + 1,
      };
    });
  expect(seen).toEqual({ isCut: true, isBegun: true });
  expect(await layoutFaults(vault.view)).toEqual([]);
  await vault.picture("sidebar-240-right-to-left", vault.view);
});
