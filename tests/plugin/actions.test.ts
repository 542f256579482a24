import { describe, expect, it } from "vitest";
import { notesOf } from "./vault-diff";
import { TODAY, ANA, NOTE, open, run, ana } from "./run-actions";

describe("each command says what it did and writes just that", () => {
  it.each<[string, Record<string, string>, string, string[]]>([
    [
      "promise-add",
      { text: "read her draft", day: "next Friday" },
      "Promised to Ana: read her draft, due Friday.",
      ["+  - read her draft by 2026-11-27"],
    ],
    [
      "promise-add",
      { text: "read her draft by Friday" },
      "Promised to Ana: read her draft, due Friday.",
      ["+  - read her draft by 2026-11-27"],
    ],
    [
      "promise-add",
      { text: "read what she wrote until 3 March", day: "tomorrow" },
      "Promised to Ana: read what she wrote until 3 March, due tomorrow.",
      ["+  - read what she wrote until 3 March by 2026-11-23"],
    ],
    [
      "promise-add",
      { text: "lend me the book", side: "theirs" },
      "Promised by Ana: lend me the book.",
      ["+waiting-for:", "+  - lend me the book"],
    ],
    [
      "promise-keep",
      { text: "deck" },
      "Kept and logged: send the deck.",
      [
        "-  - 2026-11-20 send the deck",
        "+last-contact: 2026-11-22",
        "+- 2026-11-22 → send the deck (promised by 2026-11-20)",
      ],
    ],
    ["promise-drop", { text: "Kim" }, "Dropped: introduce her to Kim.", ["-  - introduce her to Kim"]],
    [
      "promise-move",
      { text: "send the deck", day: "2026-12-01" },
      "send the deck is now due Dec 1.",
      ["-  - 2026-11-20 send the deck", "+  - 2026-12-01 send the deck"],
    ],
    [
      "milestone-add",
      { text: "wedding", day: "2019-06-01", yearly: "true" },
      "Milestone added for Ana: wedding.",
      ["+milestones:", '+  - \\"2019-06-01 wedding (yearly)\\"'],
    ],
    [
      "milestone-add",
      { text: "Birthday", day: "11-21" },
      "Milestone added for Ana: birthday.",
      ["-birthday: 1986-11-20", '+birthday: \\"11-21\\"'],
    ],
    [
      "milestone-celebrate",
      {},
      "Congratulated Ana: birthday.",
      ["+last-contact: 2026-11-22", "+- 2026-11-22 → congratulations: birthday #congrats"],
    ],
    [
      "snooze",
      { day: "in 2 weeks" },
      "Snoozed until Dec 6: Ana. Still listed for a promise: send the deck.",
      ["+snooze-until: 2026-12-06"],
    ],
    ["pause", {}, "Paused: Ana. Still listed for a promise: send the deck.", ["+status: paused"]],
    ["let-go", {}, "Let go: Ana.", ["+status: let-go"]],
    ["deceased", {}, "Marked as deceased: Ana.", ["+status: deceased"]],
    ["resume", {}, "The note of Ana already says so.", []],
    ["wake", {}, "The note of Ana already says so.", []],
    ["set-cadence", { cadence: "3 months" }, "Cadence for Ana: 3 months.", ['+cadence: \\"3 months\\"']],
    ["set-circle", { circle: "Close" }, "Now in the circle close: Ana.", ["+circle: close"]],
    [
      "set-relationship",
      { relationship: "mentor" },
      "Relationship with Ana: mentor.",
      ["+relationship: mentor"],
    ],
    [
      "set-next-contact",
      { day: "tomorrow" },
      "Next contact with Ana: tomorrow.",
      ["+next-contact: 2026-11-23"],
    ],
    ["add-tag", { tag: "#client" }, "Tagged #client: Ana.", ["+tags:", "+  - client"]],
    ["remove-tag", { tag: "client" }, "The note of Ana already says so.", []],
    ["set-next-contact", { day: "clear" }, "The note of Ana already says so.", []],
    [
      "log",
      {
        day: "last Friday",
        channel: "call",
        text: "the move",
        tags: "help",
        ask: "the exam",
        keep: "deck",
        next: "in a month",
      },
      "Logged with Ana.",
      [
        "-  - 2026-11-20 send the deck",
        "+next-contact: 2026-12-22",
        "+ask-about:",
        "+  - the exam",
        "+last-contact: 2026-11-20",
        "+- 2026-11-20 call: the move #help",
        "+- 2026-11-20 → send the deck (promised by 2026-11-20)",
      ],
    ],
  ])("%s %j", async (command, params, message, lines) => {
    const { printed, diff } = await run(await open(), command, { people: "Ana", ...params });
    expect(printed).toBe(message);
    expect(diff.toSorted()).toEqual(ana(...lines).toSorted());
  });
});

describe("what cannot be done is said, and nothing is written", () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ["promise-keep", { text: "paint" }, /No open promise .* Open are: send the deck; introduce her to Kim\./],
    ["promise-drop", { text: "e" }, /Several promises say “e”/],
    ["promise-keep", { people: "Bo", text: "x" }, /There is no open promise between you and Bo\./],
    ["milestone-celebrate", { people: "Bo" }, /Bo has no milestone to celebrate today/],
    ["pause", { people: "Nobody" }, /Nobody is called “Nobody”/],
    ["pause", { people: "Sam" }, /Several people are called “Sam”/],
    ["pause", { people: "Cy" }, /People\/Cy\.md, line \d: the properties cannot be read/],
  ])("%s %j", async (command, params, message) => {
    const files = {
      [ANA]: NOTE,
      "People/Bo.md": "",
      "People/A/Sam.md": "",
      "People/B/Sam.md": "",
      "People/Cy.md": "---\ntags: [a, b\n---\n",
    };
    const { printed, diff } = await run(await open(files), command, { people: "Ana", ...params });
    expect(printed).toMatch(message);
    expect(diff).toEqual([]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ["set-cadence", { cadence: "sometimes" }, /“sometimes” is not a cadence/],
    ["set-circle", { circle: "outer" }, /They name inner, close, friend, network\./],
    ["snooze", { day: "yesterday" }, /2026-11-21 is not ahead/],
    ["promise-add", { text: "x", side: "ours" }, /side=mine or side=theirs/],
    ["milestone-add", { text: "x", day: "soon" }, /“soon” is not a day/],
    ["add-tag", { tag: "two words" }, /“two words” is not a tag/],
    ["promise-move", { text: "deck", day: "some time" }, /“some time” is not a day/],
  ])("%s %j", async (command, params, message) => {
    const opened = await open();
    await expect(run(opened, command, { people: "Ana", ...params })).rejects.toThrow(message);
  });
});

it("a promise is told in JSON as it was understood", async () => {
  const { printed } = await run(await open(), "promise-add", {
    people: "Ana",
    text: "lend me the book by Friday",
    side: "theirs",
    format: "json",
  });
  expect(JSON.parse(printed)).toMatchObject({
    today: TODAY,
    text: "lend me the book",
    direction: "theirs",
    due: "2026-11-27",
    results: [{ name: "Ana", outcome: "written" }],
  });
});

describe("several people", () => {
  const files = { [ANA]: NOTE, "People/Bo.md": "", "People/Cy.md": "---\ntags: [a, b\n---\n" };

  it("are written as one step, and one that cannot be written does not stop the others", async () => {
    const opened = await open(files);
    const { printed } = await run(opened, "pause", { people: "Ana, Bo, Cy", format: "json" });
    expect(JSON.parse(printed)).toMatchObject({
      today: TODAY,
      results: [
        {
          name: "Ana",
          path: ANA,
          outcome: "written",
          reason: null,
          conflict: false,
          message: "Paused: Ana. Still listed for a promise: send the deck.",
        },
        { name: "Bo", outcome: "written" },
        { name: "Cy", outcome: "refused", reason: "invalid-front-matter", conflict: false },
      ],
    });
    const undone = await run(opened, "undo");
    expect(undone.printed).toBe("Undone: “Paused: Ana and Bo.”");
    expect(await notesOf(opened)).toEqual(new Map(Object.entries(files)));
  });
});

describe("rapport:new-person", () => {
  it("makes a note where most people are, with what is known", async () => {
    const opened = await open({ "People/Work/Bo.md": "", "People/Work/Cy.md": "", [ANA]: NOTE });
    const { printed } = await run(opened, "new-person", {
      name: "Dee Lo",
      "met-at": "the fair",
      "follow-up": "true",
    });
    expect(printed).toBe("The note of Dee Lo was created.");
    expect(await opened.readDisk("People/Work/Dee Lo.md")).toBe(
      "---\nmet-at: the fair\nmet-on: 2026-11-22\nnext-contact: 2026-11-24\n---\n",
    );
  });

  it("never writes over a note", async () => {
    const { printed, diff } = await run(await open(), "new-person", { name: "Ana" });
    expect(printed).toBe("People/Ana.md already exists, so it was not created.");
    expect(diff).toEqual([]);
  });

  it("fills in the template of the settings and marks the note where its folder does not", async () => {
    const files = {
      [ANA]: NOTE,
      "Templates/Person.md": "---\ncreated: {{date}}\n---\n# {{title}}\n<% tp.date.now() %>\n",
    };
    const opened = await open(files, {
      version: 1,
      newPersonFolder: "/Notes/",
      newPersonTemplate: "Templates/Person",
    });
    await run(opened, "new-person", { name: "Dee: Lo?" });
    expect(await opened.readDisk("Notes/Dee Lo.md")).toBe(
      '---\ncreated: 2026-11-22\ntype: person\nname: "Dee: Lo?"\n---\n# Dee Lo\n<% tp.date.now() %>\n',
    );
  });

  it("writes dates as the core templates do", async () => {
    const opened = await open(
      {
        [ANA]: NOTE,
        "Templates/Person.md": "{{date}} {{time}} {{date:YYYY}}\n",
        ".obsidian/templates.json": JSON.stringify({ dateFormat: "D.M.YYYY", timeFormat: "[at] YYYY" }),
      },
      { version: 1, newPersonTemplate: "Templates/Person.md" },
    );
    await run(opened, "new-person", { name: "Dee" });
    expect(await opened.readDisk("People/Dee.md")).toBe("22.11.2026 at 2026 2026\n");
  });

  it("says when the template is not there, and makes nothing", async () => {
    const opened = await open({ [ANA]: NOTE }, { version: 1, newPersonTemplate: "Templates/Gone.md" });
    const { printed, diff } = await run(opened, "new-person", { name: "Dee" });
    expect(printed).toMatch(/^The template Templates\/Gone\.md is not in the vault/);
    expect(diff).toEqual([]);
  });

  it("is undone into the trash", async () => {
    const opened = await open();
    await run(opened, "new-person", { name: "Dee" });
    expect((await run(opened, "undo")).printed).toBe("Undone: “The note of Dee was created.”");
    expect(await notesOf(opened)).toEqual(new Map([[ANA, NOTE]]));
  });
});
