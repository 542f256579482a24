import { describe, expect, it } from "vitest";
import { ANA, DAILY, open, person, contact } from "./mention-vault";

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
    expect(await contact({ [ANA]: log, "Daily/2026-11-13.md": "[[Ana Diaz]]" })).toBe("2026-11-13 mention");
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

  it("is one promise however often it was carried over, and is kept and undone in every note", async () => {
    const task = "- [ ] send [[Ana Diaz]] the deck";
    const notes = {
      "Notes/Plan.md": `${task} 📅 2026-11-25\n`,
      "Daily/2026-11-10.md": `${task.replace(" ]", ">]")}\n`,
      [DAILY]: `${task}\n`,
    };
    const opened = await open(notes);
    expect((await person(opened)).commitments).toMatchObject([
      { from: DAILY, due: "2026-11-25", places: [{ due: "2026-11-25" }, { due: null }, { from: DAILY }] },
    ]);
    const texts = (): Promise<string[]> =>
      Promise.all(Object.keys(notes).map((path) => opened.readDisk(path)));
    const before = await texts();
    await opened.cli("rapport:promise-move", { people: ANA, text: "deck", day: "2026-11-26" });
    expect((await person(opened)).commitments).toMatchObject([{ from: DAILY, due: "2026-11-26" }]);
    await opened.cli("rapport:promise-keep", { people: ANA, text: "deck" });
    expect((await person(opened)).commitments).toEqual([]);
    expect((await texts()).filter((text) => text.startsWith("- [x] "))).toHaveLength(3);
    await opened.cli("rapport:undo");
    await opened.cli("rapport:undo");
    expect(await texts()).toEqual(before);
    await opened.settle();
    await opened.cli("rapport:promise-drop", { people: ANA, text: "deck" });
    expect((await person(opened)).commitments).toEqual([]);
    expect(await opened.readDisk(DAILY)).toContain("- [-] send");
  });

  it("is due on the day that it links to by the vault's own name of that day, and is closed there", async () => {
    const opened = await open({
      ".obsidian/daily-notes.json": JSON.stringify({ folder: "Daily", format: "DD.MM.YYYY" }),
      [ANA]: "- [ ] call her [[05.11.2026]]\n",
      "Notes/Plan.md": "- [ ] write to [[Ana Diaz]] by [[06.11.2026]]\n",
    });
    expect((await person(opened)).commitments).toMatchObject([
      { text: "call her", due: "2026-11-05" },
      { text: "write to Ana Diaz", due: "2026-11-06" },
    ]);
    await opened.cli("rapport:promise-keep", { people: ANA, text: "call" });
    await opened.cli("rapport:promise-keep", { people: ANA, text: "write" });
    expect(await opened.readDisk(ANA)).toContain(`- [x] call her [[05.11.2026]] ✅ 2026-11-22\n`);
    expect(await opened.readDisk("Notes/Plan.md")).toBe(
      `- [x] write to [[Ana Diaz]] by [[06.11.2026]] ✅ 2026-11-22\n`,
    );
  });

  it("is moved to another day by the vault's own name of that day, and back by undo", async () => {
    const plan = "- [ ] write to [[Ana Diaz]] by [[Daily/06.11.2026|Friday]]\r\nx";
    const opened = await open({
      ".obsidian/daily-notes.json": JSON.stringify({ folder: "Daily", format: "DD.MM.YYYY" }),
      [ANA]: "- [ ] call her [[05.11.2026]]\n",
      "Notes/Plan.md": plan,
    });
    const moving = { people: ANA, day: "2026-12-01" };
    await opened.cli("rapport:promise-move", { ...moving, text: "call" });
    await opened.cli("rapport:promise-move", { ...moving, text: "write" });
    expect(await opened.readDisk(ANA)).toBe("- [ ] call her [[01.12.2026]]\n");
    expect(await opened.readDisk("Notes/Plan.md")).toBe(
      "- [ ] write to [[Ana Diaz]] by [[Daily/01.12.2026]]\r\nx",
    );
    const dues = (await person(opened)).commitments.map(({ due }) => due);
    expect(dues).toEqual(["2026-12-01", "2026-12-01"]);
    await opened.cli("rapport:undo");
    expect(await opened.readDisk("Notes/Plan.md")).toBe(plan);
  });

  it.each([
    ["YYYY/MM/YYYY-MM-DD", "2026/11/2026-11-05", "2026/12/2026-12-01"],
    ["dddd, D. MMMM YYYY", "Thursday, 5. November 2026", "Tuesday, 1. December 2026"],
    ["YYYY-MM-DD", "Daily/2026-11-05", "Daily/2026-12-01"],
    ["DD-MM-YY", "05-11-26.md", "01-12-26.md"],
    // A name without a year is no other year's, and where there is none nothing is written.
    ["[on] DD-MM", "on 05-11", "on 05-11"],
  ])("is moved where daily notes are called %s", async (format, before, after) => {
    const opened = await open({
      ".obsidian/daily-notes.json": JSON.stringify({ folder: "Daily", format }),
      [ANA]: `- [ ] call her [[${before}]]\n`,
    });
    expect((await person(opened)).commitments).toMatchObject([{ due: "2026-11-05" }]);
    const isUnnamed = before === after;
    await opened.cli("rapport:promise-move", {
      people: ANA,
      text: "call",
      day: isUnnamed ? "2027-01-07" : "2026-12-01",
    });
    expect(await opened.readDisk(ANA)).toBe(`- [ ] call her [[${after}]]\n`);
  });

  it("belongs to each of those it links to, also from the note of one of them", async () => {
    const opened = await open({ "People/Bo Lund.md": "- [ ] introduce [[Ana Diaz]]" });
    expect((await person(opened)).commitments).toMatchObject([{ from: "People/Bo Lund.md" }]);
    expect((await person(opened, "People/Bo Lund.md")).commitments).toMatchObject([
      { text: "introduce Ana Diaz" },
    ]);
  });
});
