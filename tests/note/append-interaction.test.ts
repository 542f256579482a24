import { describe, expect, test } from "vitest";
import { appendInteraction, linesToAppend, type LogStyle } from "../../src/note/log/interaction-log";
import { day, STYLE } from "./style";

const ENTRY = {
  day: day("2026-05-05"),
  dayText: "2026-05-05",
  channel: "call",
  direction: "to",
  text: "hi",
} as const;
const LINE = "- 2026-05-05 call → hi";

interface Example {
  readonly name: string;
  readonly note: string;
  readonly expected: string;
  readonly entry?: Partial<Parameters<typeof appendInteraction>[1]>;
  readonly style?: Partial<LogStyle>;
}

const examples: readonly Example[] = [
  { name: "starts a log in an empty note", note: "", expected: `## Interactions\n${LINE}\n` },
  {
    name: "starts a log after a blank line",
    note: "# Ana\n",
    expected: `# Ana\n\n## Interactions\n${LINE}\n`,
  },
  {
    name: "leaves a missing final newline missing",
    note: "# Ana",
    expected: `# Ana\n\n## Interactions\n${LINE}`,
  },
  {
    name: "adds no second blank line",
    note: "# Ana\r\n\r\n",
    expected: `# Ana\r\n\r\n## Interactions\r\n${LINE}\r\n`,
  },
  {
    name: "starts a log below front matter",
    note: "\uFEFF---\nx: 1\n---",
    expected: `\uFEFF---\nx: 1\n---\n## Interactions\n${LINE}`,
  },
  {
    name: "writes the heading of the settings",
    note: "a\n",
    style: { heading: "Contact log" },
    expected: `a\n\n## Contact log\n${LINE}\n`,
  },
  {
    name: "finds a log of the user's heading again",
    note: "### 🔁\n",
    style: { heading: "### 🔁" },
    expected: `### 🔁\n${LINE}\n`,
  },
  {
    name: "puts the newest first",
    note: "## Log\n- 2026-04-01 call\n- 2026-03-01 call\n\n## Notes\n",
    expected: `## Log\n${LINE}\n- 2026-04-01 call\n- 2026-03-01 call\n\n## Notes\n`,
  },
  {
    name: "puts an entry of a list before paragraphs with a day",
    note: "## Log\n\n**2026-04-01 — Call**\nShe is well.\n\n**2026-03-01** tea\n",
    expected: `## Log\n\n${LINE}\n\n**2026-04-01 — Call**\nShe is well.\n\n**2026-03-01** tea\n`,
  },
  {
    name: "puts an entry of a list behind paragraphs with a day",
    note: "## Log\n\n**2026-03-01** tea\n\n**2026-04-01 — Call**\nShe is well.\n\n## Notes\n",
    expected: `## Log\n\n**2026-03-01** tea\n\n**2026-04-01 — Call**\nShe is well.\n\n${LINE}\n\n## Notes\n`,
  },
  {
    name: "puts the newest last where the log runs that way",
    note: "## Log\n- 2026-03-01 call\n- 2026-04-01 call\n  more\n\n## Notes\n",
    expected: `## Log\n- 2026-03-01 call\n- 2026-04-01 call\n  more\n${LINE}\n\n## Notes\n`,
  },
  {
    name: "puts the newest last in a log of one entry when the settings say so",
    note: "## Log\n- 2026-03-01 call\n",
    style: { order: "oldest-first" },
    expected: `## Log\n- 2026-03-01 call\n${LINE}\n`,
  },
  {
    name: "puts a back-dated entry in its place",
    note: "## Log\n- 2026-06-01 call\n  more\n- 2026-03-01 call\n",
    expected: `## Log\n- 2026-06-01 call\n  more\n${LINE}\n- 2026-03-01 call\n`,
  },
  {
    name: "puts a back-dated entry that is older than all others at the end",
    note: "## Log\n- 2026-08-01 call\n- 2026-07-01 call\n- 2026-06-01 call\n",
    expected: `## Log\n- 2026-08-01 call\n- 2026-07-01 call\n- 2026-06-01 call\n${LINE}\n`,
  },
  {
    name: "puts a back-dated entry in its place in a log that runs the other way",
    note: "## Log\n- 2026-06-01 call\n- 2026-07-01 call\n",
    expected: `## Log\n${LINE}\n- 2026-06-01 call\n- 2026-07-01 call\n`,
  },
  {
    name: "puts the oldest entry at the end, behind text that runs on at the margin",
    note: "## Log\n- 2026-06-01 call\nruns on\n\nA paragraph.\n",
    expected: `## Log\n- 2026-06-01 call\nruns on\n${LINE}\n\nA paragraph.\n`,
  },
  {
    name: "puts a second talk of a day first",
    note: "## Log\n- 2026-05-05 email\n- 2026-03-01 call\n",
    expected: `## Log\n${LINE}\n- 2026-05-05 email\n- 2026-03-01 call\n`,
  },
  {
    name: "follows the bullet, its spaces and its indentation",
    note: " *   2026-04-01 call\n".replace(/^/, "## Log\n"),
    entry: { text: "hi\nmore" },
    expected: "## Log\n *   2026-05-05 call → hi\n     more\n *   2026-04-01 call\n",
  },
  {
    name: "follows blank lines between entries",
    note: "## Log\n\n- 2026-04-01 call\n\n- 2026-03-01 call\n",
    expected: `## Log\n\n${LINE}\n\n- 2026-04-01 call\n\n- 2026-03-01 call\n`,
  },
  {
    name: "follows blank lines between entries at the end of a note without a final newline",
    note: "## Log\n- 2026-03-01 call\n\n- 2026-04-01 call",
    expected: `## Log\n- 2026-03-01 call\n\n- 2026-04-01 call\n\n${LINE}`,
  },
  {
    name: "uses the line ending of the neighbouring entry",
    note: "## Log\n- 2026-04-01 call\r\n- 2026-03-01 call\n",
    expected: `## Log\n${LINE}\r\n- 2026-04-01 call\r\n- 2026-03-01 call\n`,
  },
  {
    name: "fills an empty log at the end of a note",
    note: "a\n## Interactions",
    expected: `a\n## Interactions\n${LINE}`,
  },
  {
    name: "fills an empty log right below its heading",
    note: "## Interactions\n\n## Notes\n",
    expected: `## Interactions\n${LINE}\n\n## Notes\n`,
  },
  {
    name: "keeps a blank line on either side where there were two",
    note: "## Interactions\n\n\n## Notes\n",
    expected: `## Interactions\n\n${LINE}\n\n## Notes\n`,
  },
  {
    name: "fills a log that holds words, below them",
    note: "## Interactions\nOf all kinds.\n\n### Sub\n- x\n",
    expected: `## Interactions\nOf all kinds.\n\n${LINE}\n\n### Sub\n- x\n`,
  },
  {
    name: "goes before the entries of a list without days",
    note: "## Interactions\n* \n\n## Notes\n",
    expected: `## Interactions\n* 2026-05-05 call → hi\n* \n\n## Notes\n`,
  },
  {
    name: "prefers the heading of the settings",
    note: "## Timeline\n- 2026-01-01 call\n## Interactions\n",
    expected: `## Timeline\n- 2026-01-01 call\n## Interactions\n${LINE}\n`,
  },
  {
    name: "does not take a heading in a fence for the log",
    note: "```\n## Interactions\n- 2026-01-01 call\n```\n",
    expected: "```\n## Interactions\n- 2026-01-01 call\n```\n\n## Interactions\n" + `${LINE}\n`,
  },
  {
    name: "writes the day as a link",
    note: "## Log\n",
    entry: { dayText: "[[Daily/2026-05-05|2026-05-05]]" },
    expected: "## Log\n- [[Daily/2026-05-05|2026-05-05]] call → hi\n",
  },
  {
    name: "writes the day plainly where the link would not read as that day",
    note: "## Log\n",
    entry: { dayText: "[[Tuesday]]" },
    expected: `## Log\n${LINE}\n`,
  },
  {
    name: "writes the day plainly where more than the day would be in its place",
    note: "## Log\n",
    entry: { dayText: "[[2026-05-05]] video" },
    expected: `## Log\n${LINE}\n`,
  },
  {
    name: "adds a dated heading to a log of dated headings",
    note: "## Meetings\n\n### 2026-04-01 Kick-off\n\nWent well.\n\n### 2026-03-01\n\nFirst.\n",
    entry: { text: "hi\n# more" },
    expected:
      "## Meetings\n\n### 2026-05-05 call →\n\nhi\n\\# more\n\n### 2026-04-01 Kick-off\n\nWent well.\n\n### 2026-03-01\n\nFirst.\n",
  },
  {
    name: "leaves no line below a heading where only the entries of a list have one",
    note: "## Meetings\n- 2026-06-01 call\n\n  She is well.\n\n### 2026-04-01\nSecond.\n",
    expected:
      "## Meetings\n- 2026-06-01 call\n\n  She is well.\n\n### 2026-05-05 call →\nhi\n\n### 2026-04-01\nSecond.\n",
  },
  {
    name: "adds a dated heading at the end of a tight log",
    note: "## Meetings\n### 2026-03-01\nFirst.\n### 2026-04-01\nSecond.",
    expected: "## Meetings\n### 2026-03-01\nFirst.\n### 2026-04-01\nSecond.\n### 2026-05-05 call →\nhi",
  },
  {
    name: "adds a row to a table",
    note: "## Log\n\n| Date | Type | Notes | Mood |\n|---|---|---|---|\n| 2026-04-01 | Call | a | |\n",
    entry: { text: "a | b\nc" },
    expected:
      "## Log\n\n| Date | Type | Notes | Mood |\n|---|---|---|---|\n| 2026-05-05 | call | → a \\| b<br>c |  |\n| 2026-04-01 | Call | a | |\n",
  },
  {
    name: "adds the first row to a table",
    note: "## Log\n| Notes | Date |\n|---|---|\n",
    expected: "## Log\n| Notes | Date |\n|---|---|\n| call → hi | 2026-05-05 |\n",
  },
];

describe("linesToAppend", () => {
  test.each(examples)("gives the lines of what $name", ({ note, expected, entry, style }) => {
    const lines = linesToAppend(note, { ...ENTRY, ...entry }, { ...STYLE, ...style }) ?? [];
    const written = expected.replaceAll("\r\n", "\n").split("\n");
    const at = written.indexOf(lines[0] ?? "");
    expect(lines).not.toEqual([]);
    expect(written.slice(at, at + lines.length)).toEqual(lines);
    expect(note.replaceAll("\r\n", "\n").split("\n")).not.toContain(lines[0]);
  });

  test("gives none for a table with no column for words", () => {
    expect(linesToAppend("## Log\n| Date | Type |\n|-|-|\n", ENTRY, STYLE)).toBeNull();
  });
});

describe("appendInteraction", () => {
  test.each(examples)("$name", ({ note, expected, entry, style }) => {
    const edit = appendInteraction(note, { ...ENTRY, ...entry }, { ...STYLE, ...style });
    expect(edit).toEqual({ kind: "changed", text: expected });
  });

  test.each([
    { name: "an open fence at the end", note: "a\n```js\nx\n", code: "unclosed-block", line: 2 },
    { name: "an open comment at the end", note: "a\n\n%%\nx\n", code: "unclosed-block", line: 3 },
    { name: "an open fence in the log", note: "## Log\n```\nx\n", code: "unclosed-block", line: 2 },
    {
      name: "a table with no column for words",
      note: "## Log\n| Date | Type |\n|-|-|\n",
      code: "log-shape",
      line: 3,
    },
  ])("refuses $name and says where", ({ note, code, line }) => {
    expect(appendInteraction(note, ENTRY, STYLE)).toMatchObject({ kind: "refused", refusal: { code, line } });
  });
});
