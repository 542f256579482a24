import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults, smallTargets } from "./measures";
import { test } from "./spec";
import { vaultDiff } from "./vault-diff";
import type { Look, VaultPage } from "./vault-page";

const ANA = "People/Ana Diaz.md";
const MEETING = "Meetings/2026-11-26 Harbour exhibition planning.md";

const modal = ({ page }: VaultPage) => page.locator(".rapport-modal");

const title = (vault: VaultPage) => modal(vault).locator(".modal-title");

const partTitles = (vault: VaultPage) => modal(vault).locator(".rapport-brief-title").allTextContents();

async function isClosed(vault: VaultPage): Promise<void> {
  await expect.poll(() => modal(vault).count()).toBe(0);
}

async function clipboardOf({ page }: VaultPage): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens a note for editing, with the cursor at the start of a line, counted from 1. */
async function edit({ page }: VaultPage, path: string, line: number): Promise<void> {
  await page.evaluate(
    async ([note, at]) => {
      const { workspace } = window.host?.app ?? {};
      await workspace?.openLinkText(note, "", false, { state: { mode: "source" } });
      workspace?.activeEditor?.editor?.setCursor({ line: at - 1, ch: 0 });
    },
    [path, line] as const,
  );
}

describe("by the keyboard alone", () => {
  test("e on a row shows what there is to know, and Escape leads back to the row", async ({ open }) => {
    const vault = await open();
    await vault.openView();
    await vault.walkTo("Ana Diaz");
    await vault.press("e");
    expect(await title(vault).textContent()).toBe("Ana Diaz");
    expect(await partTitles(vault)).toEqual([
      "Last talks",
      "You promised",
      "Ask about",
      "Giving and asking",
      "Interests",
      "How you met",
    ]);
    expect(await modal(vault).locator(".rapport-brief-boundaries").textContent()).toBe(
      "Boundaries: no messages after nine in the evening",
    );
    await expect.poll(() => vault.focused()).toBe("Log…");
    // The focus on a button does not push the first line out of sight.
    expect(
      await modal(vault)
        .locator(".modal-content")
        .evaluate(({ scrollTop }) => scrollTop),
    ).toBe(0);
    await vault.press("Escape");
    await isClosed(vault);
    await expect.poll(() => vault.focused()).toBe("Ana Diaz");
  });

  test.for([
    ["l", "Log interaction with Ana Diaz"],
    ["p", "Promise between you and Ana Diaz"],
  ] as const)("%s in the brief goes on to the form", async ([key, expected], { open }) => {
    const vault = await open({ open: ANA });
    await vault.command("Brief: the person of this note");
    await modal(vault).waitFor();
    await vault.press(key);
    await expect.poll(() => title(vault).textContent()).toBe(expected);
    expect(await modal(vault).count()).toBe(1);
  });

  test("the note is opened from there, and nothing has been written", async ({ open }) => {
    const vault = await open();
    const before = await vault.notes();
    await vault.openView();
    await vault.walkTo("Kim Ode");
    await vault.press("e");
    await vault.tabTo("Open note");
    await vault.press("Enter");
    await expect
      .poll(() => vault.page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path))
      .toBe("People/Kim Ode.md");
    expect(await vault.notes()).toEqual(before);
  });

  test("a brief is copied as Markdown", async ({ open }) => {
    const vault = await open({ open: ANA });
    await vault.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await vault.command("Brief: the person of this note");
    await vault.tabTo("Copy as Markdown");
    await vault.press("Enter");
    await vault.page.locator(".notice", { hasText: "Copied as Markdown." }).waitFor();
    expect((await clipboardOf(vault)).split("\n")).toEqual([
      "> [!info] [[Ana Diaz]]",
      "> project architect, Tidewater Architects · friend · Lisbon  ",
      "> last contact 2026-09-30 · due 2026-10-30 · every month  ",
      "> Boundaries: no messages after nine in the evening",
      ">",
      "> **Last talks**",
      "> - caught up about the move to Lisbon; she is learning to sail; ask how the exam went (2026-09-30, coffee)",
      "> - sent her the article about floating gardens (2026-08-27, message →)",
      "> - asked how the first week in my new role was going (2026-07-19, call ←)",
      ">",
      "> **You promised**",
      "> - send her the deck from the Porto talk (by 2026-11-20)",
      "> - lend her the book about harbour towns",
      ">",
      "> **Ask about**",
      "> - the sailing exam",
      "> - how the new flat is in winter",
      ">",
      "> **Interests**",
      "> - public space",
      "> - ceramics",
      "> - sailing",
      ">",
      "> **How you met**",
      "> - library reading group (since 2019-03-12)",
      "",
    ]);
    expect(await title(vault).textContent()).toBe("Ana Diaz");
  });
});

test("what was to be asked about is ticked in the log, and goes out of the note with one write", async ({
  open,
}) => {
  const vault = await open({ open: ANA });
  const before = await vault.notes();
  await vault.command("Log interaction with the person of this note…");
  await modal(vault).waitFor();
  await vault.page.keyboard.type("she passed");
  await vault.page.getByLabel("the sailing exam").focus();
  await vault.press("Space");
  expect(await axeFaults(vault, { selector: ".rapport-modal" })).toEqual([]);
  await vault.press("Control+Enter");
  await isClosed(vault);
  expect(vaultDiff(before, await vault.notes())[ANA]).toEqual(
    expect.arrayContaining(["-  - the sailing exam", "+- 2026-11-22 coffee: she passed"]),
  );
  await vault.command("Undo what was written last");
  await expect.poll(() => vault.notes()).toEqual(before);
});

test("private lines are hidden from list, brief and log form until they are shown again", async ({
  open,
}) => {
  const bo = [
    "---",
    "cadence: monthly",
    "boundaries: not on Sundays",
    "email: bo@example.com",
    "ask-about: [the boat, 'his divorce #private']",
    "---",
    "## Interactions",
    "- 2026-10-10 call: shouted about the money #tension",
    "",
  ].join("\n");
  const vault = await open({ files: { "People/Bo Lind.md": bo } });
  const secrets = ["shouted", "Put things right", "not on Sundays", "divorce"];
  const seen = async (): Promise<string[]> => {
    const html = await vault.page.locator("body").innerHTML();
    return secrets.filter((secret) => html.includes(secret));
  };
  await vault.openView();
  await vault.walkTo("Bo Lind");
  expect(await seen()).toEqual(["shouted", "Put things right", "not on Sundays"]);
  await vault.command("Hide or show private lines");
  await vault.view.getByLabel("Private lines are hidden. Show them").waitFor();
  expect(await seen()).toEqual([]);
  await vault.openView();
  await vault.press("/");
  await vault.page.keyboard.type("shouted");
  await vault.view.getByText("Nobody matches").waitFor();
  await vault.press("Escape", "Escape");
  await vault.walkTo("Bo Lind");
  await vault.press("e");
  await modal(vault).getByText("Private lines are hidden").waitFor();
  expect(await seen()).toEqual([]);
  await vault.picture("brief-private");
  await vault.press("l");
  await modal(vault).getByLabel("the boat").waitFor();
  expect(await seen()).toEqual([]);
  await vault.press("Escape");
  await vault.view.getByLabel("Private lines are hidden. Show them").click();
  expect(await seen()).toContain("shouted");
  expect((await vault.notes())["People/Bo Lind.md"]).toBe(bo);
});

describe("everybody in a note", () => {
  test("is shown in one window, in the order in which the note names them", async ({ open }) => {
    const vault = await open({ open: MEETING });
    await vault.command("Brief everybody in this note");
    await modal(vault).waitFor();
    expect(await title(vault).textContent()).toBe("Brief of 2 people");
    expect(await modal(vault).locator(".rapport-brief-name").allTextContents()).toEqual([
      "Priya Raghunathan",
      "Sam Rivera",
    ]);
    await vault.tabTo("Sam Rivera");
    await vault.press("Enter");
    await expect
      .poll(() => vault.page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path))
      .toBe("People/Work/Sam Rivera.md");
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
    await vault.command("Brief everybody in this note");
    await vault.tabTo("Insert into 2026-11-26 Harbour exhibition planning");
    await vault.press("Enter");
    await vault.page.locator(".notice", { hasText: "Brief inserted" }).waitFor();
    const after = await vault.notes();
    const diff = vaultDiff(before, after);
    expect(Object.keys(diff)).toEqual([MEETING]);
    expect(diff[MEETING]?.filter((line) => line.startsWith("-"))).toEqual([]);
    expect(diff[MEETING]?.filter((line) => line.startsWith("+> [!info]"))).toEqual([
      "+> [!info] [[Priya Raghunathan]]",
      "+> [!info] [[People/Work/Sam Rivera|Sam Rivera]]",
    ]);
    expect(await facts()).toEqual(known);
    await vault.command("Undo what was written last");
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
    await vault.command("Insert the brief of everybody in this note");
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
    await vault.page.locator(".menu-item", { hasText: "Brief everybody in this note" }).click();
    await expect.poll(() => title(vault).textContent()).toBe("Brief of 2 people");
  });
});

/** Somebody of whom much is known, of whom little is, with a long name, and whose note runs the other way. */
const PEOPLE = [
  "Ana Diaz",
  "Kim Ode",
  "People/Sam Rivera",
  "Maximiliana Theodora Wilhelmina von Hohenfels-Castellaneta de Albuquerque y Montemayor",
  "ليلى منصور",
];

const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: "desktop-light" },
  { name: "desktop-dark", dark: true },
  { name: "desktop-200-percent", width: 640, height: 430, scale: 2 },
  { name: "phone-320-light", phone: true, width: 320, height: 568 },
  { name: "phone-dark", phone: true, dark: true },
];

test.for(LOOKS)("a brief can be read, of one and of several: $name", async (look, { open }) => {
  const vault = await open({ open: MEETING, ...look });
  const looksRight = async (name: string): Promise<void> => {
    await modal(vault).waitFor();
    await vault.picture(`brief-${name.replace(/\W+/g, "-").slice(0, 20)}-${look.name}`);
    expect(await layoutFaults(modal(vault)), name).toEqual([]);
    if (name === "everybody" || name === "Ana Diaz")
      expect(await axeFaults(vault, { selector: ".rapport-modal" }), name).toEqual([]);
    if (look.phone === true) expect(await smallTargets(modal(vault)), name).toEqual([]);
    await vault.press("Escape");
    await isClosed(vault);
  };
  await vault.page.evaluate(() => window.host?.runCommand("rapport:brief-all"));
  await looksRight("everybody");
  for (const name of PEOPLE) {
    await edit(vault, name, 1);
    await vault.page.evaluate(() => window.host?.runCommand("rapport:brief"));
    await looksRight(name);
  }
});
