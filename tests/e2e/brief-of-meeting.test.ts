import { describe, expect } from "vitest";
import { test } from "./spec";
import { vaultDiff } from "./vault-diff";
import { MEETING, modal, title, edit } from "./brief-window";

describe("everybody in a note", () => {
  test("is shown in one window, in the order in which the note names them", async ({ open }) => {
    const vault = await open({ open: MEETING });
    await vault.command("Brief me on everybody in this note");
    await modal(vault).waitFor();
    expect(await title(vault).textContent()).toBe("Brief on 2 people");
    expect(await modal(vault).locator(".rapport-brief-name").allTextContents()).toEqual([
      "Priya Raghunathan",
      "Sam Rivera",
    ]);
    expect(await modal(vault).locator(".rapport-before .rapport-brief-title").allTextContents()).toEqual([
      "Who will be there",
      "What you want",
    ]);
    await vault.tabTo("Sam Rivera");
    await vault.press("Enter");
    await expect
      .poll(() => vault.page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path))
      .toBe("People/Work/Sam Rivera.md");
  });

  test("is copied first while the meeting is ahead, and logged once its day has come", async ({ open }) => {
    const held = "Meetings/2026-11-22 Held.md";
    const vault = await open({ open: MEETING });
    await vault.command("Brief me on everybody in this note");
    await modal(vault).waitFor();
    expect(await vault.focused()).toBe("Copy as Markdown");
    await vault.picture("brief-ahead");
    expect(await modal(vault).getByText("Log with all…").count()).toBe(0);
    await vault.press("l", "Escape");
    await vault.write(held, "With [[Ana Diaz]] and [[Kim Ode]].\n");
    await edit(vault, held, 1);
    await vault.command("Brief me on everybody in this note");
    await expect.poll(() => vault.focused()).toBe("Log with all…");
  });

  test("is written where the cursor is, and undone at once; nobody's last contact moves", async ({
    open,
  }) => {
    const vault = await open();
    const before = await vault.notes();
    await vault.openView();
    const facts = () => vault.view.locator(".rapport-edge, .rapport-last").allTextContents();
    const known = await facts();
    await edit(vault, MEETING, 8);
    await vault.command("Brief me on everybody in this note");
    await vault.tabTo("Insert into 2026-11-26 Harbour exhibition planning");
    await vault.press("Enter");
    await vault.page.locator(".notice", { hasText: "Brief inserted" }).waitFor();
    const after = await vault.notes();
    const diff = vaultDiff(before, after);
    expect(Object.keys(diff)).toEqual([MEETING]);
    expect(diff[MEETING]?.filter((line) => line.startsWith("-"))).toEqual([]);
    expect(diff[MEETING]?.filter((line) => line.startsWith("+> [!info]"))).toEqual([
      "+> [!info] Before you go",
      "+> [!info] [[Priya Raghunathan]]",
      "+> [!info] [[People/Work/Sam Rivera|Sam Rivera]]",
    ]);
    expect(await facts()).toEqual(known);
    await vault.command("Undo the last change");
    await expect.poll(() => vault.notes()).toEqual(before);
  });

  test("is written by a command of its own, in today's note as well, and is no contact there", async ({
    open,
  }) => {
    const daily = "Daily/2026-11-22.md";
    const vault = await open({
      files: {
        [daily]: "# Sunday\n\nCoffee with [[Bo Lind]] at four.\n",
        "People/Bo Lind.md":
          "---\ncadence: monthly\n---\n## Interactions\n- 2026-10-01 call: the boat [[Ida Norn]]\n",
        "People/Ida Norn.md": "---\ncadence: monthly\nlast-contact: 2026-10-02\n---\n",
      },
    });
    await edit(vault, daily, 4);
    await vault.command("Insert a brief on everybody in this note");
    await expect
      .poll(async () => (await vault.notes())[daily])
      .toContain("> - the boat Ida Norn (2026-10-01, call)");
    await vault.openView();
    await expect.poll(() => vault.namesIn("Overdue")).toEqual(["Ida Norn"]);
  });

  test("is not offered in a note that names nobody", async ({ open }) => {
    const vault = await open({ files: { "Notes/Tea.md": "# Tea\n" }, open: "Notes/Tea" });
    await vault.press("Control+p");
    await vault.page.keyboard.type("everybody in this");
    await expect.poll(() => vault.page.locator(".suggestion-item", { hasText: "everybody" }).count()).toBe(0);
  });
});

describe("menus", () => {
  test("of a row, of a person's note and of a meeting's note offer the brief", async ({ open }) => {
    const vault = await open();
    await vault.openView();
    await vault.walkTo("Ana Diaz");
    await vault.press("ContextMenu");
    await vault.page.locator(".menu-item", { hasText: "Brief" }).first().click();
    await expect.poll(() => title(vault).textContent()).toBe("Ana Diaz");
    await vault.press("Escape");
    await vault.page.locator(".nav-folder-title", { hasText: "People" }).click();
    await vault.page.locator(".nav-file-title", { hasText: "Kim Ode" }).click({ button: "right" });
    await vault.page.locator(".menu-item", { hasText: "Brief: Kim Ode" }).click();
    await expect.poll(() => title(vault).textContent()).toBe("Kim Ode");
    await vault.press("Escape");
    await vault.page.locator(".nav-folder-title", { hasText: "Meetings" }).click();
    await vault.page.locator(".nav-file-title", { hasText: "Harbour exhibition" }).click({ button: "right" });
    await vault.page.locator(".menu-item", { hasText: "Brief me on everybody in this note" }).click();
    await expect.poll(() => title(vault).textContent()).toBe("Brief on 2 people");
  });
});
