import { describe, expect } from "vitest";
import { test } from "./spec";
import { vaultDiff } from "./vault-diff";
import type { VaultPage } from "./vault-page";

const KIM = "People/Kim Ode.md";

function notice(vault: VaultPage, text: string) {
  return vault.page.locator(".notice", { hasText: text });
}

describe("by the keyboard alone", () => {
  test("a contact is logged: the row goes, the focus is on the next one, two lines of one note change", async ({
    open,
  }) => {
    const vault = await open();
    const before = await vault.notes();
    await vault.command("Show who is due to reconnect");
    await vault.view.locator(".rapport-row").first().waitFor();
    await vault.walkTo("Kim Ode");
    const names = await vault.namesIn("Overdue");
    await vault.press("l");
    await expect.poll(() => vault.namesIn("Overdue")).not.toContain("Kim Ode");
    await expect.poll(() => vault.focused()).toBe(names[names.indexOf("Kim Ode") + 1]);
    expect(vaultDiff(before, await vault.notes())).toEqual({
      [KIM]: ["-last-contact: '2026-10-17'", "+last-contact: '2026-11-22'", "+- 2026-11-22 call"],
    });
  });

  test("Undo in the notice gives every byte back, and the row with it", async ({ open }) => {
    const vault = await open();
    const before = await vault.notes();
    await vault.openView();
    await vault.walkTo("Kim Ode");
    await vault.press("l");
    await expect.poll(() => vault.namesIn("Overdue")).not.toContain("Kim Ode");
    await vault.tabTo("Undo");
    await vault.press("Enter");
    await notice(vault, "Undone: “Logged with Kim Ode.”").waitFor();
    await expect.poll(() => vault.namesIn("Overdue")).toContain("Kim Ode");
    expect(await vault.notes()).toEqual(before);
    expect(await vault.namesIn("Overdue")).toContain(await vault.focused());
  });

  test("Shift+L asks for the details, and the line it shows is the line it writes", async ({ open }) => {
    const vault = await open();
    const before = await vault.notes();
    await vault.openView();
    await vault.walkTo("Ana Diaz");
    await vault.press("Shift+L");
    await vault.page.keyboard.type("the move to Lisbon is done #thanks");
    await vault.press("Shift+Tab", "ArrowRight");
    const shown = await vault.page.locator(".rapport-form-line").textContent();
    expect(shown).toBe("- 2026-11-22 coffee → the move to Lisbon is done #thanks");
    await vault.press("Control+Enter");
    await expect.poll(() => vault.page.locator(".rapport-modal").count()).toBe(0);
    const diff = vaultDiff(before, await vault.notes());
    expect(Object.keys(diff)).toEqual(["People/Ana Diaz.md"]);
    expect(diff["People/Ana Diaz.md"]?.filter((line) => line.startsWith("+"))).toEqual([
      expect.stringContaining("2026-11-22"),
      `+${shown}`,
    ]);
  });

  test.for([
    ["a table", "People/Work/Farida Nazarova.md", /^\| 2026-11-22 \|.*\| the plan for spring \|$/],
    ["dated headings", "People/Work/Tomasz Wójcik.md", /^### 2026-11-22.*\n+the plan for spring$/],
  ] as const)("in a log kept as %s too", async ([, path, form], { open }) => {
    const vault = await open({ open: path });
    const before = await vault.notes();
    await vault.command("Log interaction with this person…");
    await vault.page.locator(".rapport-form-text").waitFor();
    await vault.page.keyboard.type("the plan for spring");
    const line = vault.page.locator(".rapport-form-line");
    await expect.poll(() => line.textContent()).toMatch(form);
    const shown = (await line.textContent()) ?? "";
    await vault.press("Control+Enter");
    await expect.poll(() => vault.page.locator(".rapport-modal").count()).toBe(0);
    const added = vaultDiff(before, await vault.notes())[path]?.filter((each) => each.startsWith("+"));
    expect(added).toEqual(expect.arrayContaining(shown.split("\n").map((each) => `+${each}`)));
  });

  test("s snoozes: the row goes to Snoozed until tomorrow", async ({ open }) => {
    const vault = await open();
    const before = await vault.notes();
    await vault.openView();
    await vault.walkTo("Viktor Halloran");
    await vault.press("s");
    await vault.page.locator(".menu").waitFor();
    await vault.press("ArrowDown", "Enter");
    await expect.poll(() => vault.namesIn("Overdue")).not.toContain("Viktor Halloran");
    await vault.tabTo("Snoozed2");
    await vault.press("Enter");
    await expect.poll(() => vault.namesIn("Snoozed")).toContain("Viktor Halloran");
    expect(await vault.row("Viktor Halloran").locator(".rapport-edge").textContent()).toBe("until tomorrow");
    const diff = vaultDiff(before, await vault.notes());
    expect(diff).toEqual({
      "People/Work/Viktor Halloran.md": [
        expect.stringMatching(/^-snooze-until:/),
        "+snooze-until: 2026-11-23\r",
      ],
    });
  });

  test("Enter opens the note, and the context menu key the menu of the row", async ({ open }) => {
    const vault = await open();
    await vault.openView();
    await vault.walkTo("Kim Ode");
    await vault.press("ContextMenu");
    await vault.page.locator(".menu-item", { hasText: "Log with details…" }).waitFor();
    await vault.press("Escape");
    await expect.poll(() => vault.focused()).toBe("Kim Ode");
    await vault.press("Enter");
    await expect
      .poll(() => vault.page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path))
      .toBe(KIM);
  });
});

test("the page has nothing that only Node has", async ({ open }) => {
  const { page } = await open();
  const kinds = await page.evaluate(() =>
    ["require", "module", "Buffer", "process", "global"].map((name) => typeof Reflect.get(window, name)),
  );
  expect(new Set(kinds)).toEqual(new Set(["undefined"]));
});
