import { describe, expect, test } from "vitest";
import { CHANNELS, type Direction } from "../../src/domain/interaction";
import { appendInteraction, formatEntry, readInteractions } from "../../src/note/log/interaction-log";
import { day, STYLE } from "./style";

/** Channel, direction and text of the one interaction in a log with that line. */
function readLine(line: string): readonly [string, string | null, Direction | null, string] | null {
  const [interaction, ...more] = readInteractions(`# Ana\n\n## Interactions\n${line}\n`, STYLE);
  expect(more).toEqual([]);
  if (interaction === undefined) return null;
  return [interaction.day, interaction.channel, interaction.direction, interaction.text];
}

describe("readInteractions", () => {
  test.each([
    ["- 2026-11-22 call → sent her the plan", ["2026-11-22", "call", "to", "sent her the plan"]],
    ["- 2026-11-03 coffee: caught up", ["2026-11-03", "coffee", null, "caught up"]],
    ["- 2026-10-12 email ← offered #thanks-owed", ["2026-10-12", "email", "from", "offered #thanks-owed"]],
    ["- 2026-10-12 meal ↔ cooked together", ["2026-10-12", "meal", "both", "cooked together"]],
    ["- 2026-10-12 call -> a", ["2026-10-12", "call", "to", "a"]],
    ["- 2026-10-12 call <- a", ["2026-10-12", "call", "from", "a"]],
    ["- 2026-10-12 call <-> a", ["2026-10-12", "call", "both", "a"]],
    ["- 2026-10-12 -> a", ["2026-10-12", null, "to", "a"]],
    ["- 2026-10-12 ← a", ["2026-10-12", null, "from", "a"]],
    ["- 2026-10-12: → a", ["2026-10-12", null, null, "→ a"]],
    ["- 2026-10-12 Call: a", ["2026-10-12", "call", null, "a"]],
    ["- 2026-10-12 call about the exam", ["2026-10-12", "call", null, "about the exam"]],
    ["- 2026-10-12 other: a", ["2026-10-12", "other", null, "a"]],
    ["- 2026-10-12 other people joined", ["2026-10-12", null, null, "other people joined"]],
    ["- 2026-10-12 callback missed", ["2026-10-12", null, null, "callback missed"]],
    ["- 2026-10-12 call-back missed", ["2026-10-12", null, null, "call-back missed"]],
    ["- 2026-10-12 zoom call → a", ["2026-10-12", "zoom call", "to", "a"]],
    ["- 2026-10-12 Lunch: a", ["2026-10-12", "meal", null, "Lunch: a"]],
    ["- 2026-10-12 Launch: a", ["2026-10-12", null, null, "Launch: a"]],
    ["- 2026-10-12 call", ["2026-10-12", "call", null, ""]],
    ["- 2026-10-12", ["2026-10-12", null, null, ""]],
    ["- 2026-10-12: a: b", ["2026-10-12", null, null, "a: b"]],
    ["- 2026-10-12 — a", ["2026-10-12", null, null, "a"]],
    ["- 2026-10-12 - a", ["2026-10-12", null, null, "a"]],
    ["- 2026-10-12 – call – a", ["2026-10-12", "call", null, "a"]],
    ["- 2026-10-12 – call the bank", ["2026-10-12", null, null, "call the bank"]],
    ["- **2026-10-12** | a", ["2026-10-12", null, null, "a"]],
    ["- **2026-10-12** (email) - a", ["2026-10-12", "email", null, "a"]],
    ["- **2026-10-12** (with Sam) - a", ["2026-10-12", null, null, "(with Sam) - a"]],
    ["- **2026-10-12:** a", ["2026-10-12", null, null, "a"]],
    ["- **2026-10-12 Call**: a", ["2026-10-12", "call", null, "a"]],
    ["- __2026-10-12__ a", ["2026-10-12", null, null, "a"]],
    ["- 2026-10-12 | email | a", ["2026-10-12", "email", null, "a"]],
    ["- [[2026-10-12]] a", ["2026-10-12", null, null, "a"]],
    ["- [[2026-10-12]] call → a", ["2026-10-12", "call", "to", "a"]],
    ["- [[Daily/2026/2026-10-12]] a", ["2026-10-12", null, null, "a"]],
    ["- [[2026-10-12|Monday]]: a", ["2026-10-12", null, null, "a"]],
    ["- [[Monday|2026-10-12]]: a", ["2026-10-12", null, null, "a"]],
    ["- [[2026-10-12 Kick-off call]]", ["2026-10-12", null, null, "Kick-off call"]],
    ["- [[Meetings/2026-10-12 Kick-off]] in room 4", ["2026-10-12", null, null, "Kick-off in room 4"]],
    ["- **[[2026-10-12]]** a", ["2026-10-12", null, null, "a"]],
    ["- [2026-10-12](Daily/2026-10-12.md) call: a", ["2026-10-12", "call", null, "a"]],
    ["- [Monday](<Daily/2026-10-12.md>) a", ["2026-10-12", null, null, "a"]],
    ["- 2026-10-12T14:30 call: a", ["2026-10-12", "call", null, "a"]],
    ["- 2026-10-12 14:30 call: a", ["2026-10-12", "call", null, "a"]],
    ["* 2026-10-12 call: a", ["2026-10-12", "call", null, "a"]],
    ["+ 2026-10-12 call: a", ["2026-10-12", "call", null, "a"]],
    ["   - 2026-10-12 call: a", ["2026-10-12", "call", null, "a"]],
    ["### 2026-10-12 call", ["2026-10-12", "call", null, ""]],
    [
      "### 2026-10-12\n\nTalked.\n\n- a\n- 2026-10-20 send it",
      ["2026-10-12", null, null, "Talked.\n\n- a\n- 2026-10-20 send it"],
    ],
    ["### [[2026-10-12]] — Kick-off\ntext", ["2026-10-12", null, null, "Kick-off\ntext"]],
    [
      "| Date | Type | Notes |\n|---|:-:|---|\n| 2026-10-12 | Call | a \\| b |",
      ["2026-10-12", "call", null, "a | b"],
    ],
    ["| When | What |\n| -- | -- |\n| [[2026-10-12]] | → a<br>b |", ["2026-10-12", null, "to", "a\nb"]],
    ["- 2026-10-12 call: a\n  more\n\n  later", ["2026-10-12", "call", null, "a\nmore\n\nlater"]],
    ["- 2026-10-12 call: a\n\tmore", ["2026-10-12", "call", null, "a\nmore"]],
    ["- 2026-10-12 call: a\nruns on at the margin", ["2026-10-12", "call", null, "a\nruns on at the margin"]],
    ["- 2026-10-12 call: a\n  - 2026-10-20 nested", ["2026-10-12", "call", null, "a\n- 2026-10-20 nested"]],
    ["- 2026-10-12 call: a\n\nA paragraph.", ["2026-10-12", "call", null, "a"]],
    ["**2026-10-12 — Kick-off**\nWe talked.\n\nMore.", ["2026-10-12", null, null, "Kick-off\nWe talked."]],
    ["- 2026-10-12 a\n**2026-10-13** runs on", ["2026-10-12", null, null, "a\n**2026-10-13** runs on"]],
    ["**2026-10-12** a\n**[[Ana]]** b", ["2026-10-12", null, null, "a\n**[[Ana]]** b"]],
    ["**2026-10-12** (email) - a", ["2026-10-12", "email", null, "a"]],
    ["__[[2026-10-12]]__ call → a\n- b", ["2026-10-12", "call", "to", "a"]],
  ] as const)("reads %j", (line, expected) => {
    expect(readLine(line)).toEqual(expected);
  });

  test.each([
    "- 2026-02-30 call: impossible",
    "- call on 2026-10-12",
    "- [ ] 2026-10-12 call her",
    "- 12 October: a",
    "> - 2026-10-12 quoted",
    "> [!note]\n> - 2026-10-12 in a callout",
    "```\n- 2026-10-12 in code\n```",
    "~~~\n- 2026-10-12 in code\n~~~",
    "- note\n  ```\n- 2026-10-12 in code in a list ends the list\n",
    "%%\n- 2026-10-12 hidden\n%%",
    "<!--\n- 2026-10-12 hidden\n-->",
    "    - 2026-10-12 indented code",
    "2026-10-12 a paragraph",
    "A paragraph of\n**2026-10-12** and more",
    "**Since 2026-10-12** a",
    "> **2026-10-12** a",
    "    **2026-10-12** indented code",
    "- 2026-10-121 a",
    "- 2026-10-12-2 a",
    "| Day of birth | Date |\n| 2026-10-12 | no rule |",
    "| Name | Born |\n|---|---|\n| 2026-10-12 | a |",
    "---\n2026-10-12\n---",
  ])("finds no interaction in %j", (line) => {
    const found = readLine(line);
    // The fence in a list ends with the list, so the line behind it is an entry again.
    if (line.includes("ends the list")) expect(found?.[0]).toBe("2026-10-12");
    else expect(found).toBeNull();
  });

  test.each([
    "## Interactions",
    "# interaction log",
    "###### Meeting History",
    "## 💬 Interactions:",
    "## **Interactions** ##",
    "Interactions\n---",
    "Interactions\n===",
    "### 1:1 Log",
    "## Catch-ups",
    "## Interactions log",
    "## Interaction History",
    "## 🗓️ Interaction Timeline",
    "## Meeting Notes",
    "## Recent Meetings",
    "## Conversations",
    "   ## Log",
  ])("knows the heading %j", (heading) => {
    expect(readInteractions(`${heading}\n\n- 2026-10-12 the move\n`, STYLE)).toHaveLength(1);
  });

  test.each(["## Interactions with others", "## Career", "#Log", "    ## Log", "```\n## Log\n```\n", "Log"])(
    "takes no log from under %j",
    (heading) => {
      expect(readInteractions(`${heading}\n\n- 2026-10-12 the move\n`, STYLE)).toEqual([]);
    },
  );

  test("reads every log of a note once, and no entry outside of one", () => {
    const note = [
      "---\nx: 1\n---",
      "- 2026-01-01 before",
      "## Log",
      "- 2026-01-02 call",
      "### Meetings",
      "- 2026-01-03 call",
      "## Other",
      "- 2026-01-04 call",
      "## Log",
      "- 2026-01-05 call",
    ].join("\r\n");
    expect(readInteractions(note, STYLE).map(({ day, line }) => [day, line])).toEqual([
      ["2026-01-02", 6],
      ["2026-01-03", 8],
      ["2026-01-05", 12],
    ]);
  });

  test("takes nothing that is planned under a heading of the log that says so", () => {
    const note =
      "## Meetings\n### Upcoming\n- 2026-10-20: lunch\n#### 2026-10-21 Call\n### Past meetings\n- 2026-10-12: tea\n";
    expect(readInteractions(note, STYLE).map(({ day }) => day)).toEqual(["2026-10-12"]);
    const german = "## Treffen\n- 2026-10-12: Tee\n### Geplante Treffen\n- 2026-10-20: Essen\n";
    expect(readInteractions(german, STYLE).map(({ day }) => day)).toEqual(["2026-10-12"]);
    const entry = {
      day: day("2026-10-22"),
      dayText: "2026-10-22",
      channel: null,
      direction: null,
      text: "hi",
    };
    expect(appendInteraction(note, entry, STYLE)).toMatchObject({
      text: note.replace("- 2026-10-12: tea", "- 2026-10-22: hi\n- 2026-10-12: tea"),
    });
  });

  test("names the tags of an entry once, in lower case", () => {
    const note = "## Log\n- 2026-01-02 call: #Thanks a #42 b#no #intro/work\n  #thanks #été\n";
    expect(readInteractions(note, STYLE)[0]?.tags).toEqual(["thanks", "intro/work", "été"]);
  });

  test("each line of a paragraph that starts with a day in bold is an entry", () => {
    const note = "## Log\n**2026-10-12** tea\nwith Sam\n**2026-10-03** call\n\n- 2026-09-01 a\n";
    expect(readInteractions(note, STYLE)).toMatchObject([
      { day: "2026-10-12", text: "tea\nwith Sam", line: 2 },
      { day: "2026-10-03", channel: "call", line: 4 },
      { day: "2026-09-01", line: 6 },
    ]);
  });

  test("returns future days as they are", () => {
    expect(readInteractions("## Log\n- 9999-12-31 call\n", STYLE)).toMatchObject([{ day: "9999-12-31" }]);
  });
});

describe("formatEntry", () => {
  const base = { day: day("2026-11-22"), channel: null, direction: null, text: "" };
  test.each([
    [{ ...base, channel: "call", direction: "to", text: "sent it" }, "- 2026-11-22 call → sent it"],
    [{ ...base, channel: "coffee", text: "caught up" }, "- 2026-11-22 coffee: caught up"],
    [{ ...base, text: "caught up" }, "- 2026-11-22: caught up"],
    [{ ...base, channel: "call" }, "- 2026-11-22 call"],
    [{ ...base, direction: "both" }, "- 2026-11-22 ↔"],
    [base, "- 2026-11-22"],
    [{ ...base, text: "  a \r\n\r\n b\n" }, "- 2026-11-22: a\n\n   b"],
    [{ ...base, text: "a\n# b\n```\n---\n- c" }, "- 2026-11-22: a\n  \\# b\n  \\```\n  \\---\n  - c"],
    [{ ...base, text: "up 20%% <!-- x" }, "- 2026-11-22: up 20\\%\\% <\\!-- x"],
    [{ ...base, text: "%% aside %%" }, "- 2026-11-22: %% aside %%"],
  ] as const)("writes %j", (entry, text) => {
    expect(formatEntry(entry, entry.day)).toBe(text);
  });

  test("knows every channel it can write", () => {
    for (const channel of [...CHANNELS, "zoom call"]) {
      const text = formatEntry({ ...base, channel, text: "x" }, "[[2026-11-22]]");
      expect(readLine(text)).toEqual(["2026-11-22", channel, null, "x"]);
    }
  });
});

test.each([
  ["- 2026-10-12 call cancelled", true],
  ["- 2026-10-12: no-show", true],
  ["- 2026-10-12 planned: lunch", true],
  ["| Date | Notes |\n|---|---|\n| 2026-10-12 | postponed |", true],
  ["- 2026-10-12 call about the cancelled trip", undefined],
])("an entry that came to nothing is marked as no contact: %s", (log, expected) => {
  expect(readInteractions(`## Log\n${log}\n`, STYLE).map(({ calledOff }) => calledOff)).toEqual([expected]);
});
