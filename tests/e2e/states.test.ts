import { describe, expect } from "vitest";
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
    hint: "The next one is Dec 20.",
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

  test("the button leads to the settings, by the keyboard", async ({ open }) => {
    const vault = await open({ files: { "Welcome.md": "# Welcome\n" } });
    await vault.openView();
    expect(await vault.focused()).toBe("Choose which notes are people");
    await vault.press("Enter");
    await vault.page.locator(".modal .setting-item", { hasText: "Folders" }).waitFor();
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
      .toMatch(/^Line 5 The properties are not valid YAML/);
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
        "Line 2 cadence: “sometimes” is no cadence. Write for example “every 6 weeks”, “monthly” or “none”.",
        "Line 3 birthday: “soon” is not a day. Write it as 2026-11-22.",
      ]);
    await issues.last().click();
    await expect.poll(() => placeOf(vault)).toEqual({ path: "People/Ida Norn.md", line: 2, mode: "source" });
  });

  test("is reached by the arrow keys", async ({ open }) => {
    const vault = await open({ files: TWO });
    await vault.openView();
    await vault.tabTo("Needs attention1");
    await vault.press("Enter", "Tab", "ArrowRight", "ArrowRight");
    expect(await vault.focused()).toMatch(/^Line 3 birthday/);
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
    await vault.command("Log today with the person of this note");
    const notice = vault.page.locator(".notice");
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(
      /People\/Ida Norn\.md, line \d.*Mend them first; nothing was changed\./,
    );
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
    expect(await vault.namesIn("Needs attention")).toContain("Bomb");
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
