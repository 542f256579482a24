import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults, smallTargets } from "./measures";
import { test } from "./spec";
import type { VaultPage } from "./vault-page";

const READING_LIST = "Notes/Sharing reading list.md";

const calendar = ({ page }: VaultPage) => page.locator(".rapport-calendar");

test("the calendar has a tab of its own, is gone through by arrows, and follows the notes", async ({
  open,
}) => {
  const vault = await open({
    files: { "People/Bo Lind.md": "## Interactions\n- 2026-11-15 call: the boat\n- 2026-11-21 coffee\n" },
    open: "People/Bo Lind.md",
  });
  await vault.command("Contact calendar");
  await calendar(vault).waitFor();
  expect(await vault.focused()).toBe("Nov 22: no contact");
  const sunday = calendar(vault).getByRole("columnheader", { name: "Sunday" });
  expect(await leftOf(sunday)).toBe(await leftOf(calendar(vault).getByRole("gridcell", { name: "Nov 22" })));
  await vault.press("ArrowLeft");
  expect(await vault.focused()).toBe("Nov 21: in touch with Bo Lind");
  await vault.press("ArrowUp", "ArrowRight");
  expect(await vault.focused()).toBe("Nov 15: in touch with Bo Lind");
  await vault.write("People/Bo Lind.md", "## Interactions\n- 2026-11-14 call: the boat\n");
  await expect.poll(() => vault.focused()).toBe("Nov 15: no contact");
  await vault.press("ArrowLeft", "Tab", "Enter");
  await expect
    .poll(() => vault.page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path))
    .toBe("People/Bo Lind.md");
  // The command leads back to the tab that is there.
  await vault.command("Contact calendar");
  await expect.poll(() => vault.focused()).toBe("Nov 14: in touch with Bo Lind");
  expect(await calendar(vault).count()).toBe(1);
});

test("on a small phone the calendar shows the cell of today, its row and its column at once", async ({
  open,
}) => {
  const vault = await open({ phone: true, width: 320, height: 568, open: READING_LIST });
  await vault.command("Contact calendar");
  await calendar(vault).waitFor();
  await vault.picture("practice-calendar-phone-320");
  const shown = [
    calendar(vault).getByRole("columnheader", { name: "Sunday" }),
    calendar(vault).getByRole("rowheader", { name: "Nov 16" }),
    calendar(vault).getByRole("gridcell", { name: "Nov 22" }),
    calendar(vault).getByText("Nov 22", { exact: true }),
  ];
  for (const part of shown) expect(await inSight(part)).toBe(true);
  expect(await smallTargets(calendar(vault))).toEqual([]);
  expect(await layoutFaults(calendar(vault))).toEqual([]);
});

test.for([320, 390, 600])(
  "on a phone of %i px the days of a week take up the whole width",
  async (width, { open }) => {
    const vault = await open({ phone: true, width, height: 844, open: READING_LIST });
    await vault.command("Contact calendar");
    await calendar(vault).waitFor();
    const grid = await calendar(vault).getByRole("grid").boundingBox();
    const last = await calendar(vault).getByRole("gridcell", { name: "Nov 22" }).boundingBox();
    expect(rightOf(grid) - rightOf(last)).toBeLessThan(1);
    expect(rightOf(grid)).toBeLessThanOrEqual(width);
    expect(await smallTargets(calendar(vault))).toEqual([]);
    expect(await layoutFaults(calendar(vault))).toEqual([]);
  },
);

test.for([320, 390])(
  "on a phone of %i px a month that names many people leaves its cell in sight, and they scroll by themselves",
  async (width, { open }) => {
    const vault = await open({ phone: true, width, height: 844, open: READING_LIST });
    await vault.command("Contact calendar");
    await calendar(vault).locator("label", { hasText: "Month" }).click();
    const now = calendar(vault).getByRole("gridcell", { selected: true });
    await now.waitFor();
    expect(await inSight(now)).toBe(true);
    const people = calendar(vault).locator(".rapport-calendar-about");
    const [shown, whole] = await people.evaluate((each) => [each.clientHeight, each.scrollHeight]);
    expect(whole).toBeGreaterThan(shown ?? 0);
    const list = calendar(vault).locator("summary").last();
    await list.scrollIntoViewIfNeeded();
    expect(await inSight(list)).toBe(true);
    await vault.picture(`practice-calendar-months-${width}`);
  },
);

test.for([{ name: "light" }, { name: "dark", dark: true }])(
  "the calendar can be read: $name",
  async (look, { open }) => {
    const vault = await open({ open: READING_LIST, ...look });
    await vault.command("Contact calendar");
    await calendar(vault).waitFor();
    await vault.picture(`practice-calendar-${look.name}`);
    expect(await layoutFaults(calendar(vault))).toEqual([]);
    expect(await axeFaults(vault, { selector: ".rapport-calendar" })).toEqual([]);
  },
);

async function leftOf(part: Locator): Promise<number | undefined> {
  return (await part.boundingBox())?.x;
}

function rightOf(box: { readonly x: number; readonly width: number } | null): number {
  if (box === null) throw new Error("It is not shown");
  return box.x + box.width;
}

/** Whether the middle of something can be seen and nothing lies over it. */
function inSight(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && (element.contains(there) || there.contains(element));
  });
}
