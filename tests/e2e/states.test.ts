import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults, smallTargets } from "./measures";
import { widen } from "./sidebar";
import { test } from "./spec";
import type { VaultFiles, VaultPage } from "./vault-page";

const RECENT = "## Interactions\n- 2026-11-20 call ↔ the spring concert\n";

interface State {
  readonly name: string;
  readonly files: VaultFiles;
  readonly title: string;
  readonly hint: string;
}

const STATES: readonly State[] = [
  {
    name: "no people",
    files: { "Welcome.md": "# Welcome\n" },
    title: "No people yet",
    hint: "Looked for People, Contacts",
  },
  {
    name: "nobody due",
    files: { "People/Ida Norn.md": `---\ncadence: monthly\n---\n${RECENT}` },
    title: "Nobody is due",
    hint: "The next one is Ida Norn, Dec 20.",
  },
  {
    name: "no cadence",
    files: { "People/Ida Norn.md": RECENT },
    title: "Nobody has a cadence yet",
    hint: "A cadence says how often",
  },
];

describe("with nobody to list it says why, and what to do", () => {
  test.for(STATES)("$name", async ({ name, files, title, hint }, { open }) => {
    const vault = await open({ files });
    await vault.openView();
    const rest = vault.view.locator(".rapport-rest");
    expect(await rest.locator(".rapport-rest-title").textContent()).toBe(title);
    expect(await rest.locator(".rapport-rest-hint").textContent()).toContain(hint);
    await vault.picture(`state-${name.replaceAll(" ", "-")}`, vault.view);
  });

  test("with nobody found the buttons make somebody and lead to the settings, by the keyboard", async ({
    open,
  }) => {
    const vault = await open({ files: { "Welcome.md": "# Welcome\n" } });
    await vault.openView();
    await expect.poll(() => vault.focused()).toBe("New person…");
    await vault.press("Enter");
    await vault.page.locator(".rapport-modal", { hasText: "New person" }).waitFor();
    await vault.press("Escape");
    await vault.openView();
    await vault.tabTo("Choose which notes are people");
    await vault.press("Enter");
    await vault.page.locator(".modal .setting-item", { hasText: "Folders" }).waitFor();
  });
});

describe("while nobody has a cadence", () => {
  const weekly = ["2026-01-05", "2026-02-16", "2026-03-30"].map((day) => `- ${day} call`).join("\n");
  const SILENT: VaultFiles = {
    "People/Ida Norn.md": `## Interactions\n${weekly}\n`,
    "People/Kim Ode.md": "---\nlast-contact: 2026-09-01\n---\n",
    "People/Sam Rivera.md": "---\nlast-contact: 2025-12-01\nbirthday: 11-22\n---\n",
    "People/Ben Okoro.md": "---\nlast-contact: 2024-12-01\ncadence: none\n---\n",
  };

  test("the longest silences are listed, the most telling first, with the actions of any row", async ({
    open,
  }) => {
    const vault = await open({ files: SILENT });
    await vault.openView();
    await expect.poll(() => vault.namesIn("Longest silences")).toEqual(["Ida Norn", "Kim Ode"]);
    await expect.poll(() => vault.namesIn("Today")).toEqual(["Sam Rivera"]);
    expect(await vault.row("Ida Norn").textContent()).toContain("8 months");
    expect(await vault.row("Ida Norn").textContent()).toContain("Usually every 6 weeks");
    await vault.walkTo("Kim Ode");
    await vault.press("l");
    await expect.poll(() => vault.namesIn("Longest silences")).toEqual(["Ida Norn"]);
  });

  test("one click gives everybody a cadence, and the notice takes it back", async ({ open }) => {
    const vault = await open({ files: SILENT });
    await vault.openView();
    await vault.view.getByRole("button", { name: "Every 3 months for everyone" }).click();
    await expect.poll(() => vault.namesIn("Overdue")).toEqual(["Sam Rivera", "Ida Norn"]);
    await vault.page.locator(".notice button").click();
    await expect.poll(() => vault.namesIn("Longest silences")).toEqual(["Ida Norn", "Kim Ode"]);
  });

  test("the circles are shown in the settings", async ({ open }) => {
    const vault = await open({ files: SILENT });
    await vault.openView();
    await vault.view.getByRole("button", { name: "One for each circle…" }).click();
    await expect
      .poll(() => vault.page.evaluate(() => document.activeElement?.closest(".setting-item")?.textContent))
      .toContain("Circles");
  });

  test.for([
    { name: "240", width: 240, dark: false },
    { name: "400-dark", width: 400, dark: true },
  ])("everything can be read and reached: $name", async ({ name, width, dark }, { open }) => {
    const vault = await open({ files: SILENT, dark });
    await vault.openView();
    await widen(vault, width);
    await vault.openView();
    expect(await layoutFaults(vault.view)).toEqual([]);
    expect(await axeFaults(vault, { selector: ".rapport-view" })).toEqual([]);
    await vault.picture(`state-silences-${name}`, vault.view);
  });

  test.for([false, true])("and on a phone of 320 px, dark: %s", async (dark, { open }) => {
    const vault = await open({ files: SILENT, phone: true, width: 320, height: 640, dark });
    await vault.openView();
    expect(await layoutFaults(vault.view)).toEqual([]);
    expect(await smallTargets(vault.view)).toEqual([]);
    expect(await axeFaults(vault, { selector: ".rapport-view" })).toEqual([]);
    await vault.picture(`state-silences-phone-${dark ? "dark" : "light"}`);
  });
});

describe("what cannot be read", () => {
  test("is listed with its line, and opened there", async ({ open }) => {
    const vault = await open();
    await vault.openView();
    await vault.tabTo("Needs attention3");
    await vault.press("Enter");
    const row = vault.row("Piotr Zieliński");
    await expect
      .poll(() => row.locator(".rapport-issue").textContent())
      .toMatch(/^Line 5 The properties cannot be read: a bracket is opened/);
    await vault.picture("state-needs-attention");
    await vault.openView();
    await vault.walkTo("Piotr Zieliński");
    await vault.press("Enter");
    const place = () =>
      vault.page.evaluate(() => {
        const editor = window.host?.app.workspace.activeEditor;
        return { path: editor?.file?.path, line: editor?.editor?.getCursor().line };
      });
    await expect.poll(place).toEqual({ path: "People/Work/Piotr Zieliński.md", line: 4 });
  });

  const TWO: VaultFiles = {
    "People/Ida Norn.md": "---\ncadence: sometimes\nbirthday: soon\n---\n# Ida\n",
  };

  /** Where the note in front stands, and whether it can be edited. */
  const placeOf = ({ page }: VaultPage) =>
    page.evaluate(() => {
      const { activeEditor, activeLeaf } = window.host?.app.workspace ?? {};
      const mode: unknown = activeLeaf?.view.getState()["mode"];
      return { path: activeEditor?.file?.path, line: activeEditor?.editor?.getCursor().line, mode };
    });

  test("is told one by one, and each is opened at its own line, also out of a reading view", async ({
    open,
  }) => {
    const vault = await open({ files: TWO, open: "People/Ida Norn" });
    await expect.poll(() => placeOf(vault)).toMatchObject({ mode: "preview" });
    await vault.openView();
    await vault.section("Needs attention").locator("button").first().click();
    const issues = vault.row("Ida Norn").locator(".rapport-issue");
    await expect
      .poll(() => issues.allTextContents())
      .toEqual([
        "Line 2 cadence: “sometimes” is not a cadence. Write for example “every 6 weeks”, “monthly” or “none”.",
        "Line 3 birthday: “soon” is not a day. Write it as 2026-11-22.",
      ]);
    await issues.last().click();
    await expect.poll(() => placeOf(vault)).toEqual({ path: "People/Ida Norn.md", line: 2, mode: "source" });
  });

  test("is put right from its row by the keyboard where it is plain what was meant, and that can be undone", async ({
    open,
  }) => {
    const files = {
      "People/Ida Norn.md": "---\ncadence: montly # often\nlast-contact: 03/04/2026\n---\n# Ida\n",
    };
    const vault = await open({ files, phone: true, width: 320 });
    await vault.openView();
    await vault.section("Needs attention").locator("button").first().click();
    await vault.row("Ida Norn").locator(".rapport-mend").first().waitFor();
    expect(await vault.view.locator(".rapport-mend").allTextContents()).toEqual([
      "Write monthly",
      "Write 2026-04-03",
      "Write 2026-03-04",
      "Open settings",
    ]);
    expect(await smallTargets(vault.view)).toEqual([]);
    expect(await layoutFaults(vault.view)).toEqual([]);
    await vault.picture("state-needs-attention-mends-320");
    await vault.row("Ida Norn").locator(".rapport-name").focus();
    await vault.press("ArrowRight", "ArrowRight");
    await expect.poll(() => vault.focused()).toBe("Write monthly");
    await vault.press("Enter");
    await vault.page
      .locator(".notice", { hasText: "In the note of Ida Norn, cadence is now monthly." })
      .waitFor();
    expect((await vault.notes())["People/Ida Norn.md"]).toContain("cadence: monthly # often\n");
    await vault.page.locator(".rapport-notice-undo").click();
    await expect.poll(() => vault.notes()).toEqual(files);
  });

  test("is reached by the arrow keys", async ({ open }) => {
    const vault = await open({ files: TWO });
    await vault.openView();
    await vault.tabTo("Needs attention1");
    await vault.press("Enter", "Tab", "ArrowRight", "ArrowRight");
    await expect.poll(() => vault.focused()).toMatch(/^Line 3 birthday/);
    await vault.press("Enter");
    await expect.poll(() => placeOf(vault)).toEqual({ path: "People/Ida Norn.md", line: 2, mode: "source" });
    // The key that opened the note must not go on to break its line.
    expect(await vault.notes()).toEqual(TWO);
  });

  test("is never written to: logging is refused with the line and the way out", async ({ open }) => {
    const files = {
      "People/Ida Norn.md": "---\ntags: [a, b\nnext-contact: 2026-11-22\n---\n## Interactions\n",
    };
    const vault = await open({ files, open: "People/Ida Norn" });
    const before = await vault.notes();
    await vault.command("Log today with this person");
    const notice = vault.page.locator(".notice");
    await notice.waitFor();
    await expect
      .poll(() => notice.textContent())
      .toMatch(/People\/Ida Norn\.md, line \d.*nothing was changed\./);
    expect(await vault.notes()).toEqual(before);
  });
});

describe("hostile notes", () => {
  const bomb = [
    "a: &a [1,1,1,1,1,1,1,1,1]",
    ...[..."bcdefgh"].map((key, index) => `${key}: &${key} [${`*${"abcdefg"[index]},`.repeat(9)}1]`),
  ];
  const files: VaultFiles = {
    "People/Script.md": "---js\nglobalThis.wasRun = true\n---\n# Script\n",
    "People/Prototype.md":
      "---\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\nnext-contact: 2026-11-22\n---\n",
    "People/Markup.md":
      '---\nnext-contact: 2026-11-22\nrelationship: "<img src=x onerror=wasRun=true>"\nwebsite: "javascript:wasRun=true"\n---\n## Interactions\n- 2026-11-01 call <script>wasRun=true</script>\n',
    "People/Bomb.md": `---\n${bomb.join("\n")}\nnext-contact: 2026-11-22\n---\n`,
    "People/Long line.md": `---\nnext-contact: 2026-11-22\n---\n## Interactions\n- 2026-11-01 call ${"[[".repeat(10_000)}${"x".repeat(1_000_000)}\n`,
    "People/Empty.md": "",
    "People/Blank lines.md": "\n\n\n",
    "People/Front matter only.md": "---\n---",
    "People/Ida Norn.md": "---\nnext-contact: 2026-11-22\n---\n",
  };

  test("run nothing, spoil nobody else's row and are left as they are", async ({ open }) => {
    const vault = await open({ files });
    const before = await vault.notes();
    await vault.openView();
    const today = await vault.namesIn("Today");
    expect(today).toEqual(expect.arrayContaining(["Ida Norn", "Long line", "Markup", "Prototype"]));
    const found = await vault.page.evaluate(() => ({
      wasRun: Reflect.get(window, "wasRun"),
      polluted: Reflect.get({}, "polluted"),
      markup: document.querySelectorAll(".rapport-view :is(img, script)").length,
    }));
    expect(found).toEqual({ wasRun: undefined, polluted: undefined, markup: 0 });
    await vault.section("Needs attention").locator("button").first().click();
    await expect.poll(() => vault.namesIn("Needs attention")).toContain("Bomb");
    await vault.picture("state-hostile");
    expect(await vault.notes()).toEqual(before);
  });

  test("a note with a line of a million characters can be logged to", async ({ open }) => {
    const vault = await open({ files });
    const before = await vault.notes();
    await vault.openView();
    await vault.walkTo("Long line");
    await vault.press("l");
    await expect.poll(() => vault.namesIn("Today")).not.toContain("Long line");
    const changed = Object.entries(await vault.notes()).filter(([path, text]) => text !== before[path]);
    expect(changed.map(([path]) => path)).toEqual(["People/Long line.md"]);
    expect(changed[0]?.[1]).toContain("## Interactions\n- 2026-11-22\n- 2026-11-01 call");
  });
});
