import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { test } from "./spec";
import { vaultDiff } from "./vault-diff";
import type { VaultPage } from "./vault-page";

const ANA = "People/Ana Diaz.md";

const modal = ({ page }: VaultPage) => page.locator(".rapport-modal");

async function isClosed(vault: VaultPage): Promise<void> {
  await expect.poll(() => modal(vault).count()).toBe(0);
}

/** The lines that were put into a note. */
async function added(vault: VaultPage, before: Awaited<ReturnType<VaultPage["notes"]>>, path: string) {
  return vaultDiff(before, await vault.notes())[path]?.filter((line) => line.startsWith("+"));
}

describe("by the keyboard alone, with Ana's note in front", () => {
  test("a talk of last Friday with two people is logged, a promise is kept with it, and all is undone at once", async ({
    open,
  }) => {
    const vault = await open({ open: ANA });
    const before = await vault.notes();
    await vault.command("Log interaction with this person…");
    await modal(vault).waitFor();
    await vault.page.keyboard.type("on the harbour wall");
    await vault.tabTo("Add a person…", "Shift+Tab");
    await vault.press("Enter");
    await vault.page.locator(".prompt-input").waitFor();
    await vault.page.keyboard.type("Kim Ode");
    await vault.press("Enter");
    await vault.page.locator(".rapport-form-person", { hasText: "Kim Ode" }).waitFor();
    await vault.tabTo("Day");
    await vault.press("Control+a");
    await vault.page.keyboard.type("last Friday");
    await vault.tabTo("I promised: send her the deck from the Porto talk");
    await vault.press("Space");
    const shown = await vault.page.locator(".rapport-form-line").textContent();
    expect(shown?.split("\n")[0]).toBe("- [[2026-11-20]] coffee: on the harbour wall");
    await vault.press("Control+Enter");
    await isClosed(vault);
    expect(await added(vault, before, ANA)).toEqual(
      expect.arrayContaining((shown ?? "").split("\n").map((line) => `+${line}`)),
    );
    expect(await added(vault, before, "People/Kim Ode.md")).toContain(
      "+- [[2026-11-20]] coffee: on the harbour wall",
    );
    await vault.command("Undo the last change");
    await expect.poll(() => vault.notes()).toEqual(before);
    await vault.command("Redo the last undone change");
    await expect.poll(async () => added(vault, before, ANA)).not.toBeUndefined();
  });

  test("words are still there when the window was closed by mistake, and gone once they are saved", async ({
    open,
  }) => {
    const vault = await open({ open: ANA });
    const command = "Log interaction with this person…";
    const text = vault.page.locator(".rapport-form textarea");
    await vault.command(command);
    await vault.page.keyboard.type("precious words");
    await vault.press("Escape");
    await isClosed(vault);
    await vault.command(command);
    await expect.poll(() => text.inputValue()).toBe("precious words");
    await vault.press("Control+Enter");
    await isClosed(vault);
    await vault.command(command);
    await expect.poll(() => text.inputValue()).toBe("");
  });

  test("a promise is written down, moved, and dropped", async ({ open }) => {
    const vault = await open({ open: ANA });
    const before = await vault.notes();
    await vault.command("Add a promise to or from this person…");
    await vault.page.keyboard.type("water her plants");
    await vault.press("Tab", "Tab");
    await vault.page.keyboard.type("in 2 weeks");
    await vault.press("Enter");
    await isClosed(vault);
    await expect.poll(async () => (await added(vault, before, ANA))?.join("")).toContain("2026-12-06");
    await vault.command("Move a promise to another day…");
    await vault.page.keyboard.type("plants");
    await vault.press("Enter");
    await modal(vault).waitFor();
    await vault.press("Control+a");
    await vault.page.keyboard.type("in 3 weeks");
    await vault.press("Enter");
    await isClosed(vault);
    await expect.poll(async () => (await added(vault, before, ANA))?.join("")).toContain("2026-12-13");
    await vault.command("Drop a promise…");
    await vault.page.keyboard.type("plants");
    await vault.press("Enter");
    await expect.poll(() => vault.notes()).toEqual(before);
  });

  test("the only milestone and the only promise to be moved are not asked for; one that is dropped is", async ({
    open,
  }) => {
    const files = { [ANA]: "---\nmilestones: 2026-11-22 new job\ncommitments: send the deck\n---\n" };
    const vault = await open({ files, open: ANA });
    await vault.command("Drop a promise…");
    await vault.page.locator(".suggestion-item", { hasText: "send the deck" }).waitFor();
    await vault.press("Escape");
    await vault.command("Move a promise to another day…");
    await vault.page.locator(".modal-title", { hasText: "send the deck" }).waitFor();
    await vault.press("Escape");
    await vault.command("Mark a milestone as celebrated…");
    await vault.page.locator(".notice", { hasText: "Congratulated Ana Diaz: new job" }).waitFor();
    expect(await added(vault, files, ANA)).toContain("+- 2026-11-22 → congratulations: new job #congrats");
  });

  test("a circle, a cadence and the next contact are set", async ({ open }) => {
    const vault = await open({ open: ANA });
    const before = await vault.notes();
    await vault.command("Set the circle of this person…");
    await vault.page.keyboard.type("network");
    await vault.press("Enter");
    await vault.settle();
    await vault.command("Set the cadence of this person…");
    await vault.page.keyboard.type("sometimes");
    await vault.page.getByText("“sometimes” is not a cadence").waitFor();
    await vault.press("Control+a");
    await vault.page.keyboard.type("6 weeks");
    await vault.press("Enter");
    await isClosed(vault);
    await vault.command("Plan the next contact with this person…");
    await vault.press("Control+a");
    await vault.page.keyboard.type("next Friday");
    await vault.press("Enter");
    await isClosed(vault);
    expect(await added(vault, before, ANA)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\+circle: network/),
        '+cadence: "6 weeks"',
        "+next-contact: 2026-11-27",
      ]),
    );
  });

  test("the relationship is chosen among those there are, and taken out again", async ({ open }) => {
    const bo = "People/Bo Lind.md";
    const vault = await open({ files: { [bo]: "---\ncadence: monthly\n---\n" }, open: bo });
    const before = await vault.notes();
    const command = "Set your relationship with this person…";
    await vault.command(command);
    await modal(vault).waitFor();
    await vault.page.keyboard.type("mentor");
    await vault.press("Enter");
    await isClosed(vault);
    expect(await added(vault, before, bo)).toEqual(["+relationship: mentor"]);
    await vault.command(command);
    await modal(vault).waitFor();
    await vault.tabTo("Remove");
    await vault.press("Enter");
    await isClosed(vault);
    await expect.poll(() => vault.notes()).toEqual(before);
  });

  test("a milestone is written down", async ({ open }) => {
    const vault = await open({ open: ANA });
    const before = await vault.notes();
    await vault.command("Add a milestone for this person…");
    await vault.press("ArrowRight", "Tab");
    await vault.page.keyboard.type("first own exhibition");
    await vault.press("Tab");
    await vault.page.keyboard.type("2026-12-05");
    await vault.press("Enter");
    await isClosed(vault);
    expect((await added(vault, before, ANA))?.join("\n")).toContain("2026-12-05 first own exhibition");
  });
});

test("somebody new gets a note, which is opened, and no note is ever written over", async ({ open }) => {
  const vault = await open();
  const before = await vault.notes();
  await vault.command("New person…");
  await vault.page.keyboard.type("Ana Diaz");
  await vault.page.getByText("There is already a note People/Ana Diaz.md").waitFor();
  expect(await axeFaults(vault, { selector: ".rapport-modal" })).toEqual([]);
  await vault.press("Control+a");
  await vault.page.keyboard.type("Noor Haddad");
  await vault.press("Tab");
  await vault.page.keyboard.type("the Porto talk");
  await vault.press("Tab", "Space", "Control+Enter");
  await isClosed(vault);
  await expect
    .poll(() => vault.page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path))
    .toBe("People/Noor Haddad.md");
  expect(await vault.notes()).toEqual({
    ...before,
    "People/Noor Haddad.md":
      "---\ntags: person\nmet-at: the Porto talk\nmet-on: 2026-11-22\nnext-contact: 2026-11-24\n---\n",
  });
});

describe("menus", () => {
  test("the file menu of a person's note does as well, and that of another note does not", async ({
    open,
  }) => {
    const vault = await open();
    const offers = vault.page.locator(".menu-item", { hasText: "Snooze Ana Diaz…" });
    await vault.page.locator(".nav-folder-title", { hasText: "People" }).click();
    await vault.page.locator(".nav-file-title", { hasText: "Ana Diaz" }).click({ button: "right" });
    await offers.click();
    await vault.page.locator(".modal-title", { hasText: "Snooze Ana Diaz" }).waitFor();
    await vault.press("Escape");
    await vault.page.locator(".nav-file-title", { hasText: "Welcome" }).click({ button: "right" });
    await vault.page.locator(".menu-item").first().waitFor();
    expect(await vault.page.locator(".menu-item", { hasText: "Log today with" }).count()).toBe(0);
  });

  test("the menu of a row keeps a promise", async ({ open }) => {
    const vault = await open();
    const before = await vault.notes();
    await vault.openView();
    await vault.walkTo("Ana Diaz");
    await vault.press("ContextMenu");
    await vault.page.locator(".menu-item", { hasText: "Keep a promise…" }).click();
    await vault.page.keyboard.type("deck");
    await vault.press("Enter");
    await vault.page.locator(".notice", { hasText: "Kept and logged" }).waitFor();
    expect((await added(vault, before, ANA))?.join("\n")).toContain("(promised by 2026-11-20)");
  });
});

test("on a phone a talk is logged by taps alone, with a promise that was kept in it", async ({ open }) => {
  const vault = await open({ phone: true });
  const before = await vault.notes();
  await vault.openView();
  await vault.row("Ana Diaz").locator(".rapport-name").tap();
  await vault.row("Ana Diaz").getByLabel("Log with details…").tap();
  await vault.page.getByLabel("What was it about?").fill("on the harbour wall");
  await vault.page.getByLabel("Both", { exact: true }).tap();
  await vault.page.getByLabel("send her the deck").tap();
  await vault.page.locator(".rapport-form-more summary").tap();
  await vault.page.getByLabel("Next contact", { exact: true }).fill("in 2 weeks");
  const save = modal(vault).getByText("Log", { exact: true });
  await save.scrollIntoViewIfNeeded();
  await save.tap();
  await isClosed(vault);
  expect(await added(vault, before, ANA)).toEqual(
    expect.arrayContaining([
      "+next-contact: 2026-12-06",
      "+- 2026-11-22 coffee ↔ on the harbour wall",
      expect.stringContaining("(promised by 2026-11-20)"),
    ]),
  );
  await vault.page.locator(".rapport-notice-undo").tap();
  await expect.poll(() => vault.notes()).toEqual(before);
});
