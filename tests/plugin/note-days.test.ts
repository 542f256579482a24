import { describe, expect, it } from "vitest";
import { ANA, DAILY, type Files, open, person, contact, rename } from "./mention-vault";

describe("a template", () => {
  const CORE_TEMPLATES = { ".obsidian/templates.json": JSON.stringify({ folder: "Meta/Forms" }) };
  const TEXT = "With [[Ana Diaz]].\n\n- [ ] send [[Ana Diaz]] the minutes";

  it.each([
    ["in the folder of the core plugin", "Meta/Forms/2026-11-12 Weekly.md", CORE_TEMPLATES],
    ["in a folder called so", "Work/Templates/2026-11-12 Weekly.md", {}],
  ])("%s says nothing of whom it names", async (_, path, settings) => {
    const { lastContact, commitments } = await person(await open({ ...settings, [path]: TEXT }));
    expect({ lastContact, commitments }).toEqual({ lastContact: null, commitments: [] });
  });

  it("that becomes a note of its own does, and the other way round", async () => {
    const opened = await open({ "Templates/2026-11-12 Weekly.md": TEXT, "Work/Plan.md": "" });
    await rename(opened, "Templates/2026-11-12 Weekly.md", "Work/2026-11-12 Weekly.md");
    const ana = await person(opened);
    expect([ana.lastContact?.day, ana.commitments.length]).toEqual(["2026-11-12", 1]);
    await rename(opened, "Work/2026-11-12 Weekly.md", "Templates/2026-11-12 Weekly.md");
    expect((await person(opened)).lastContact).toBeNull();
  });
});

describe("the day of a note", () => {
  const withFormat = (format: string, folder = "Journal"): Files => ({
    ".obsidian/daily-notes.json": JSON.stringify({ folder, format }),
  });
  const periodic = (saved: object): Files => ({
    ".obsidian/community-plugins.json": '["periodic-notes"]',
    ".obsidian/plugins/periodic-notes/data.json": JSON.stringify(saved),
  });

  it.each<[string, string, string, Files]>([
    ["2026-11-12", "a daily note", DAILY, {}],
    ["2026-11-12", "folders in the format", "Journal/2026/11/12.md", withFormat("YYYY/MM/DD")],
    [
      "2026-11-12",
      "words in the format",
      "Journal/Thursday, November 12th 2026.md",
      withFormat("dddd, MMMM Do YYYY"),
    ],
    ["2026-11-12", "days before months", "Journal/12.11.2026.md", withFormat("DD.MM.YYYY")],
    ["2026-11-12", "words taken as they stand", "Journal/D2026-11-12 x.md", withFormat("[D]YYYY-MM-DD[ x]")],
    ["2026-11-12", "no folder", "20261112.md", withFormat("YYYYMMDD", "")],
    [
      "2026-11-12",
      "daily notes of Periodic Notes",
      "P/12 Nov 26.md",
      periodic({ daily: { enabled: true, folder: "P", format: "DD MMM YY" } }),
    ],
    [
      "2026-11-09",
      "weekly notes: their first day",
      "W/2026-W46.md",
      periodic({ weekly: { enabled: true, folder: "W", format: "GGGG-[W]WW" } }),
    ],
    [
      "2026-11-01",
      "monthly notes of the beta's settings",
      "M/2026-11.md",
      periodic({
        calendarSets: [{ id: "a", month: { enabled: true, folder: "M", format: "" } }],
        activeCalendarSet: "a",
      }),
    ],
    ["2026-10-01", "quarters", "Q/2026-Q4.md", periodic({ quarterly: { enabled: true, folder: "Q" } })],
    ["2026-11-12", "a name that begins with it", "Meetings/2026-11-12 Kick-off.md", {}],
    ["2026-11-12", "a name that ends with it", "Meetings/Kick-off 2026-11-12.md", {}],
    ["2026-11-12", "a name that has it without dashes", "Meetings/Minutes 20261112.md", {}],
  ])("is %s with %s", async (day, _, path, files) => {
    expect(await contact({ ...files, [path]: "[[Ana Diaz]]" })).toBe(`${day} mention`);
  });

  it.each([
    ["a plain day", "date: 2026-11-12"],
    ["a time", "Date: 2026-11-12T10:00"],
    ["a link", 'date: "[[2026-11-12]]"'],
  ])("stands in the property `date` as %s", async (_, property) => {
    expect(await contact({ "Meetings/Kick-off.md": `---\n${property}\n---\n[[Ana Diaz]]` })).toBe(
      "2026-11-12 mention",
    );
  });

  it.each<[string, string, string]>([
    ["another note", "Notes/Plan.md", "[[Ana Diaz]]"],
    ["a note outside the folder of daily notes", "Notes/12.11.2026.md", "[[Ana Diaz]]"],
    ["a day that does not exist", "Daily/2026-02-30.md", "[[Ana Diaz]]"],
    [
      "a person, whose date is something else",
      "People/Bo Lund.md",
      "---\ndate: 2026-11-12\n---\n[[Ana Diaz]]",
    ],
  ])("is none for %s", async (_, path, text) => {
    expect(await contact({ [path]: text })).toBeNull();
  });
});

describe("a link to a daily note that is called otherwise", () => {
  const settings = {
    ".obsidian/daily-notes.json": JSON.stringify({ folder: "Journal", format: "DD.MM.YYYY" }),
  };

  it.each([
    ["opens an entry", "## Interactions\n- [[12.11.2026]] call: hello\n", "log"],
    [
      "opens an entry, with its folder and a label",
      "## Interactions\n- [[Journal/12.11.2026|Thursday]] call\n",
      "log",
    ],
    ["heads an entry", "## Interactions\n### [[12.11.2026]]\nhello\n", "log"],
    ["stands in the text", "Saw her in [[12.11.2026]].\n", "link"],
  ])("%s", async (_, ana, source) => {
    expect(await contact({ ...settings, [ANA]: ana })).toBe(`2026-11-12 ${source}`);
  });
});
