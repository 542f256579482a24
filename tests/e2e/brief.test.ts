import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults, smallTargets } from "./measures";
import { test } from "./spec";
import { vaultDiff } from "./vault-diff";
import type { Look } from "./vault-page";
import { ANA, MEETING, modal, title, partTitles, isClosed, clipboardOf, edit } from "./brief-window";

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
    await vault.command("Brief me on this person");
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
    await vault.command("Brief me on this person");
    await vault.tabTo("Copy as Markdown");
    await vault.press("Enter");
    await vault.page.locator(".notice", { hasText: "Copied as Markdown." }).waitFor();
    expect((await clipboardOf(vault)).split("\n")).toEqual([
      "> [!info] [[Ana Diaz]]",
      "> project architect, Tidewater Architects · friend · Lisbon  ",
      "> Last contact 2026-09-30 · due 2026-10-30 · every month  ",
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
      "> - library reading group, since 2019-03-12",
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
  await vault.command("Log interaction with this person…");
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
  await vault.command("Undo the last change");
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
  // What tension was about is not said in the list at any time.
  expect(await seen()).toEqual(["Put things right", "not on Sundays"]);
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
  await vault.openView();
  await vault.walkTo("Bo Lind");
  await vault.press("e");
  await modal(vault).getByText("shouted about the money").waitFor();
  expect((await vault.notes())["People/Bo Lind.md"]).toBe(bo);
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

test.for(["en", "de"])(
  "on a phone the buttons are apart, and no picture among them stands alone: %s",
  async (language, { open }) => {
    const vault = await open({ open: ANA, language, phone: true, width: 360 });
    await vault.page.evaluate(() => window.host?.runCommand("rapport:brief"));
    await modal(vault).waitFor();
    const places = await modal(vault)
      .locator(".rapport-form-buttons button")
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
    const [log, promise, ...icons] = places;
    expect(promise.left - log.right).toBeGreaterThanOrEqual(8);
    expect(new Set(icons.map(({ top }) => top)).size).toBe(1);
    expect(icons).toHaveLength(3);
    await vault.picture(`brief-buttons-phone-${language}`);
  },
);

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
