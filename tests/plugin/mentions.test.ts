import { afterEach, describe, expect, it } from "vitest";
import { openVault, type OpenVault, type VaultOptions } from "../host/node";

const TODAY = "2026-11-22";
const ANA = "People/Ana Diaz.md";
const DAILY = "Daily/2026-11-12.md";
const CORE_DAILY = { ".obsidian/daily-notes.json": JSON.stringify({ folder: "Daily" }) };

interface Told {
  readonly path: string;
  readonly lastContact: {
    readonly day: string;
    readonly source: string;
    readonly from: string;
    readonly line: number;
  } | null;
  readonly commitments: readonly {
    readonly text: string;
    readonly direction: string;
    readonly due: string | null;
    readonly from?: string;
    readonly line: number;
  }[];
}

type Files = Readonly<Record<string, string>>;

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function open(files: Files, options: Partial<VaultOptions> = {}): Promise<OpenVault> {
  vault = await openVault({ files: { [ANA]: "", ...CORE_DAILY, ...files }, today: TODAY, ...options });
  await vault.settle();
  return vault;
}

async function person(opened: OpenVault, path = ANA): Promise<Told> {
  await opened.settle();
  const printed = await opened.cli("rapport:people", { format: "json" });
  if (printed.kind !== "printed") throw new Error(printed.message);
  const { people } = JSON.parse(printed.text) as { people: Told[] };
  const found = people.find((each) => each.path === path);
  if (found === undefined) throw new Error(`${path} is no person`);
  return found;
}

async function contact(files: Files, options?: Partial<VaultOptions>): Promise<string | null> {
  const { lastContact } = await person(await open(files, options));
  return lastContact === null ? null : `${lastContact.day} ${lastContact.source}`;
}

async function rename({ app }: OpenVault, path: string, newPath: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`${path} is not there`);
  await app.vault.rename(file, newPath);
}

describe("a link in a daily note", () => {
  it.each([
    ["in a paragraph", "Tea with [[Ana Diaz]]."],
    ["under another name", "Tea with [[People/Ana Diaz|her]]."],
    ["to a heading of hers", "See [[Ana Diaz#Interactions]]."],
    ["in markdown", "Tea with [Ana](../People/Ana%20Diaz.md)."],
    ["in a heading", "## 10:00 [[Ana Diaz]]"],
    ["in a list", "- morning\n  - tea with [[Ana Diaz]]"],
    ["in a table", "| who | when |\n|---|---|\n| [[Ana Diaz]] | 10:00 |"],
    ["in a ticked task", "- [x] call [[Ana Diaz]]"],
    ["below a ticked task", "- [X] calls\n  - [[Ana Diaz]]"],
    ["in a footnote", "Tea.[^1]\n\n[^1]: with [[Ana Diaz]]"],
    ["as an attendee", '---\nattendees: ["[[Ana Diaz]]"]\n---\n'],
    ["as an attendee by her name", "---\nattendees: [Sam Rivera, Ana Diaz]\n---\n"],
    ["as an attendee by a link without quotes", "---\nattendees:\n  - [[Ana Diaz]]\n---\n"],
    ["as the only participant", '---\nParticipants: "[[Ana Diaz|Ana]]"\n---\n'],
    ["whose case differs", "Tea with [[ana diaz]]."],
  ])("counts %s", async (_, text) => {
    expect(await contact({ [DAILY]: text })).toBe("2026-11-12 mention");
  });

  it.each([
    ["in an open task", "- [ ] call [[Ana Diaz]]"],
    ["below an open task", "- [ ] calls\n  - [[Ana Diaz]]"],
    ["in a task under way", "- [/] call [[Ana Diaz]]"],
    ["in a task that was given up", "- [-] call [[Ana Diaz]]"],
    ["in a quote", "> [[Ana Diaz]] wrote this"],
    ["in a callout", "> [!note] Later\n> ask [[Ana Diaz]]"],
    ["in code", "`[[Ana Diaz]]`\n\n```\n[[Ana Diaz]]\n```"],
    ["in a comment", "%% [[Ana Diaz]] %%\n\n<!-- [[Ana Diaz]] -->"],
    ["in an embed", "![[Ana Diaz]]"],
    ["in a property about something else", '---\nrelated: "[[Ana Diaz]]"\n---\n'],
    ["by her name in a property about something else", "---\nauthor: Ana Diaz\n---\n"],
    ["by a name that no note has", "---\nattendees: [Ana]\n---\n"],
    ["to somebody else of a longer name", "[[Ana Diaz Junior]]"],
  ])("does not count %s", async (_, text) => {
    expect(await contact({ [DAILY]: text })).toBeNull();
  });

  it("says in which note and on which line", async () => {
    const { lastContact } = await person(await open({ [DAILY]: "# Thursday\n\nTea with [[Ana Diaz]]." }));
    expect(lastContact).toEqual({ day: "2026-11-12", source: "mention", from: DAILY, line: 3 });
  });

  it("of a day to come is a plan", async () => {
    const files = { "Daily/2026-11-23.md": "[[Ana Diaz]]", "Daily/2026-11-02.md": "[[Ana Diaz]]" };
    expect(await contact(files)).toBe("2026-11-02 mention");
  });

  it("gives way to her own log on the same day, and to later days", async () => {
    const log = "## Interactions\n- 2026-11-12 coffee\n";
    expect(await contact({ [ANA]: log, [DAILY]: "[[Ana Diaz]]" })).toBe("2026-11-12 log");
    await vault?.close();
    expect(await contact({ [ANA]: log, "Daily/2026-11-13.md": "[[Ana Diaz]]" })).toBe("2026-11-13 mention");
  });
});

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

describe("who does not want mentions counted", () => {
  it("says so in a property", async () => {
    const ana = "---\nignore-mentions: true\n---\n";
    expect(await contact({ [ANA]: ana, [DAILY]: "[[Ana Diaz]]" })).toBeNull();
  });

  it("says so for the whole vault in the settings", async () => {
    expect(
      await contact({ [DAILY]: "[[Ana Diaz]]" }, { settings: { version: 1, mentions: false } }),
    ).toBeNull();
  });
});

describe("two people of one name", () => {
  const files = { "People/Work/Ana Diaz.md": "", [DAILY]: "[[People/Work/Ana Diaz|Ana]]" };

  it("are told apart by where the link leads", async () => {
    const opened = await open(files);
    expect((await person(opened)).lastContact).toBeNull();
    expect((await person(opened, "People/Work/Ana Diaz.md")).lastContact).toMatchObject({
      day: "2026-11-12",
    });
  });
});

describe("what changes while the app runs", () => {
  it("is followed: a daily note written, changed, moved and deleted", async () => {
    const opened = await open({});
    await opened.write(DAILY, "Tea with [[Ana Diaz]].");
    expect((await person(opened)).lastContact).toMatchObject({ day: "2026-11-12", from: DAILY });
    await opened.write(DAILY, "- [ ] tea with [[Ana Diaz]] 📅 2026-11-25");
    expect(await person(opened)).toMatchObject({ lastContact: null, commitments: [{ due: "2026-11-25" }] });
    await opened.write(DAILY, "- [x] tea with [[Ana Diaz]]");
    await opened.move(DAILY, "Daily/2026-11-13.md");
    expect(await person(opened)).toMatchObject({ lastContact: { day: "2026-11-13" }, commitments: [] });
    await opened.remove("Daily/2026-11-13.md");
    expect((await person(opened)).lastContact).toBeNull();
  });

  it("is followed: somebody whose note comes after the mention", async () => {
    const opened = await open({ [DAILY]: "Met [[Bo Lund]].\n- [ ] write to [[Bo Lund]]" });
    await opened.write("People/Bo Lund.md", "");
    expect(await person(opened, "People/Bo Lund.md")).toMatchObject({
      lastContact: { day: "2026-11-12", line: 1 },
      commitments: [{ text: "write to Bo Lund", from: DAILY, line: 2 }],
    });
  });
});

describe("an open task that links to her", () => {
  it.each<[string, string, object]>([
    [
      "is a promise of mine",
      "- [ ] send [[Ana Diaz]] the deck by 2026-11-25",
      { direction: "mine", due: "2026-11-25" },
    ],
    ["may be forwarded", "- [>] ask [[Ana Diaz]]", { direction: "mine", due: null }],
    [
      "is theirs under such a heading",
      "## Waiting for\n- [ ] the keys from [[Ana Diaz]]",
      { direction: "theirs" },
    ],
    ["may be in a daily note's log", "## Log\n- [ ] thank [[Ana Diaz]]", { text: "thank Ana Diaz" }],
  ])("%s", async (_, text, expected) => {
    const { commitments } = await person(await open({ "Notes/Plan.md": text }));
    expect(commitments).toMatchObject([{ from: "Notes/Plan.md", ...expected }]);
  });

  it.each([
    ["that is done", "- [x] ask [[Ana Diaz]]"],
    ["that was given up", "- [-] ask [[Ana Diaz]]"],
    ["in the plugin's own checklist", "## Reconnect\n- [ ] [[Ana Diaz]] — 3 weeks overdue"],
    ["in code", "```\n- [ ] ask [[Ana Diaz]]\n```"],
    ["whose link is one to an embed", "- [ ] look at ![[Ana Diaz]]"],
    ["that names options", "- [ ] [[Ana Diaz]] [ ] somebody else"],
  ])("is no promise %s", async (_, text) => {
    expect((await person(await open({ "Notes/Plan.md": text }))).commitments).toEqual([]);
  });

  it("belongs to each of those it links to, also from the note of one of them", async () => {
    const opened = await open({ "People/Bo Lund.md": "- [ ] introduce [[Ana Diaz]]" });
    expect((await person(opened)).commitments).toMatchObject([{ from: "People/Bo Lund.md" }]);
    expect((await person(opened, "People/Bo Lund.md")).commitments).toMatchObject([
      { text: "introduce Ana Diaz" },
    ]);
  });
});
