import { afterEach, describe, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { openNote } from "./open-note";
import { notesOf, vaultDiff } from "./vault-diff";

const TODAY = "2026-11-22";
const ANA =
  "---\ntype: person\nlast-contact: 2026-10-01 # by phone\ncadence: monthly\n---\n# Ana\n\n## Interactions\n- 2026-10-01 call: hello\n";

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function open(files: Readonly<Record<string, string>>, settings?: unknown): Promise<OpenVault> {
  await vault?.close();
  vault = await openVault({ files, today: TODAY, ...(settings === undefined ? {} : { settings }) });
  await vault.settle();
  return vault;
}

/** Runs `rapport:log` and says what it printed and what it changed. */
async function log(
  opened: OpenVault,
  params: Record<string, string>,
): Promise<{ printed: string; diff: string[] }> {
  const before = await notesOf(opened);
  const outcome = await opened.cli("rapport:log", params);
  await opened.settle();
  const printed = outcome.kind === "printed" ? outcome.text : outcome.message;
  return { printed, diff: vaultDiff(before, await notesOf(opened)) };
}

describe("rapport:log", () => {
  it("writes the entry and moves the last contact in one change, and nothing else", async () => {
    const { diff } = await log(await open({ "People/Ana.md": ANA, "Notes/Other.md": "# Other\n" }), {
      people: "Ana",
      channel: "call",
      direction: "to",
      text: "sent her the plan",
    });
    expect(diff).toEqual([
      "People/Ana.md: -last-contact: 2026-10-01 # by phone",
      "People/Ana.md: +last-contact: 2026-11-22 # by phone",
      "People/Ana.md: +- 2026-11-22 call → sent her the plan",
    ]);
  });

  it("says nothing of what it was about where the text has no value", async () => {
    const { diff } = await log(await open({ "People/Ana.md": ANA }), { people: "Ana", text: "true" });
    expect(diff.at(-1)).toBe("People/Ana.md: +- 2026-11-22");
  });

  it("leaves the last contact alone when the entry is back-dated", async () => {
    const { diff } = await log(await open({ "People/Ana.md": ANA }), {
      people: "Ana",
      day: "2026-09-01",
      text: "a letter",
    });
    expect(diff).toEqual(["People/Ana.md: +- 2026-09-01: a letter"]);
  });

  it("is never older than another spelling of the last contact, nor written back behind it", async () => {
    const note = "---\nlast_met: 2026-10-05\nlast_contacted: 2026-09-05\n---\n## Log\n";
    const before = await log(await open({ "People/Ana.md": note }), {
      people: "Ana",
      day: "2026-09-20",
      text: "a",
    });
    expect(before.diff).toEqual(["People/Ana.md: +- 2026-09-20: a"]);
    const after = await log(await open({ "People/Ana.md": note }), {
      people: "Ana",
      day: "2026-10-20",
      text: "a",
    });
    expect(after.diff).toEqual([
      "People/Ana.md: -last_contacted: 2026-09-05",
      "People/Ana.md: +last_contacted: 2026-10-20",
      "People/Ana.md: +- 2026-10-20: a",
    ]);
  });

  it("leaves last contact and snooze alone when another note knows of a newer contact", async () => {
    const opened = await open({
      "People/Ana.md": "---\nsnooze-until: 2026-12-01\n---\n## Log\n",
      "Daily/2026-10-01.md": "Lunch with [[Ana]].\n",
      ".obsidian/daily-notes.json": JSON.stringify({ folder: "Daily" }),
    });
    const { diff } = await log(opened, { people: "Ana", day: "2026-09-01", text: "a letter" });
    expect(diff).toEqual(["People/Ana.md: +- 2026-09-01: a letter"]);
  });

  it.each([
    [
      "CR LF",
      ANA.replaceAll("\n", "\r\n"),
      [
        "-last-contact: 2026-10-01 # by phone\\r",
        "+last-contact: 2026-11-22 # by phone\\r",
        "+- 2026-11-22: hi\\r",
      ],
    ],
    [
      "a byte order mark",
      `\uFEFF${ANA}`,
      ["-last-contact: 2026-10-01 # by phone", "+last-contact: 2026-11-22 # by phone", "+- 2026-11-22: hi"],
    ],
    [
      "no final line ending",
      ANA.slice(0, -1),
      ["-last-contact: 2026-10-01 # by phone", "+last-contact: 2026-11-22 # by phone", "+- 2026-11-22: hi"],
    ],
  ])("keeps %s", async (_, text, lines) => {
    const { diff } = await log(await open({ "People/Ana.md": text }), { people: "Ana", text: "hi" });
    expect(diff).toEqual(lines.map((line) => `People/Ana.md: ${line}`));
  });

  it("takes the person off the due list at once", async () => {
    const opened = await open({ "People/Ana.md": ANA });
    expect(await due(opened)).toEqual(["Ana"]);
    await log(opened, { people: "Ana" });
    expect(await due(opened)).toEqual([]);
  });

  it("logs with everybody it can tell and says who it cannot", async () => {
    const { printed, diff } = await log(
      await open({ "People/Ana.md": ANA, "People/A/Sam.md": "", "People/B/Sam.md": "" }),
      {
        people: "Ana, Sam, Nobody",
      },
    );
    expect(printed).toBe(
      "Logged with Ana.\nSeveral people are called “Sam”. Give the path: People/A/Sam.md, People/B/Sam.md\nNobody is called “Nobody”. Give a name, an alias or the path of the note.",
    );
    expect(diff.every((line) => line.startsWith("People/Ana.md"))).toBe(true);
  });

  it("refuses a note whose properties are no YAML, with the line, and writes nothing", async () => {
    const broken = "---\ntype: person\ntags: [a, b\n---\n## Interactions\n- 2026-10-01 call\n";
    const { printed, diff } = await log(await open({ "People/Bo.md": broken }), { people: "Bo" });
    expect(printed).toMatch(/^People\/Bo\.md, line \d+: the properties cannot be read/);
    expect(diff).toEqual([]);
  });

  it.each([
    [{ people: "Ana", day: "2026-02-30" }, /“2026-02-30” is not a day/],
    [{ people: "Ana", day: "2026-11-23" }, /in the future/],
    [{ people: "Ana", direction: "up" }, /direction=to/],
    [{ people: "Ana", channel: "pigeon" }, /is not a channel/],
    [{ people: "" }, /Say with whom/],
  ])("says what is wrong with %j and writes nothing", async (params, message) => {
    const opened = await open({ "People/Ana.md": ANA });
    const before = await notesOf(opened);
    await expect(opened.cli("rapport:log", params)).rejects.toThrow(message);
    expect(vaultDiff(before, await notesOf(opened))).toEqual([]);
  });

  it("writes through the editor of an open note, words typed a moment ago included", async () => {
    const opened = await open({ "People/Ana.md": ANA });
    await openNote(opened, "People/Ana.md");
    const { editor } = opened.app.workspace.activeEditor ?? {};
    if (editor === undefined) throw new Error("The note is not open in an editor");
    editor.replaceRange("She likes tea.\n", { line: 5, ch: 0 });
    await log(opened, { people: "Ana", text: "tea" });
    const text = await opened.readDisk("People/Ana.md");
    expect(text).toContain("She likes tea.\n# Ana");
    expect(text).toContain("- 2026-11-22: tea\n- 2026-10-01 call: hello");
    expect(editor.getValue()).toBe(text);
    editor.undo();
    expect(editor.getValue()).toBe(ANA.replace("# Ana", "She likes tea.\n# Ana"));
  });
});

async function due(opened: OpenVault): Promise<string[]> {
  const outcome = await opened.cli("rapport:due", { format: "json" });
  if (outcome.kind !== "printed") throw new Error(outcome.message);
  const { items } = JSON.parse(outcome.text) as { items: { name: string }[] };
  return items.map(({ name }) => name);
}

describe("the day of an entry, always a link to a daily note that may not be there yet", () => {
  const ENTRY = /^People\/Ana\.md: \+- (.*)$/;

  it.each([
    ["by the usual name", {}, {}, "[[2026-11-22]]"],
    ["by another name", { folder: "Journal", format: "DD.MM.YYYY" }, {}, "[[22.11.2026|2026-11-22]]"],
    ["by that name below folders", { format: "YYYY/MM/YYYY-MM-DD" }, {}, "[[2026-11-22]]"],
    ["by a name that folders are part of", { format: "YYYY/MM/DD" }, {}, "[[2026/11/22|2026-11-22]]"],
    ["by a name that no link can have", { format: "[#]YYYY-MM-DD" }, {}, "2026-11-22"],
    ["in a vault of Markdown links", {}, { useMarkdownLinks: true }, "2026-11-22"],
  ])("%s", async (_, daily, app, expected) => {
    const files = {
      "People/Ana.md": ANA,
      ".obsidian/daily-notes.json": JSON.stringify(daily),
      ".obsidian/app.json": JSON.stringify(app),
    };
    const opened = await open(files, { version: 1, linkDays: "always" });
    const { diff } = await log(opened, { people: "Ana", text: "tea" });
    expect(ENTRY.exec(diff.at(-1) ?? "")?.[1]).toBe(`${expected}: tea`);
  });
});
