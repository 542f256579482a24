import { describe, expect, test } from "vitest";
import { lineFormatOf } from "../../src/note/checklist/line-format";
import {
  mergeChecklist,
  type ChecklistBlock,
  type ChecklistLine,
} from "../../src/note/checklist/merge-checklist";

const NOTES: Readonly<Record<string, string>> = {
  "Ana Diaz": "People/Ana Diaz.md",
  "People/Ana Diaz": "People/Ana Diaz.md",
  "People/Ana Diaz.md": "People/Ana Diaz.md",
  "Sam Rivera": "People/Sam Rivera.md",
  Deck: "Notes/Deck.md",
};

const ana: ChecklistLine = {
  path: "People/Ana Diaz.md",
  link: "[[Ana Diaz]]",
  kind: "contact",
  mark: "",
  text: "3 weeks overdue, last: 2026-09-30 coffee",
};
const anaPromise: ChecklistLine = {
  ...ana,
  kind: "promise",
  mark: "send the deck",
  text: "you promised: send the deck by 2026-11-20",
};
const sam: ChecklistLine = {
  path: "People/Sam Rivera.md",
  link: "[Sam](People/Sam%20Rivera.md)",
  kind: "milestone",
  mark: "birthday",
  text: "birthday tomorrow (40)",
};

const ANA = "- [ ] [[Ana Diaz]] — 3 weeks overdue, last: 2026-09-30 coffee";
const ANA_PROMISE = "- [ ] [[Ana Diaz]] — you promised: send the deck by 2026-11-20";
const SAM = "- [ ] [Sam](People/Sam%20Rivera.md) — birthday tomorrow (40)";

function block(...lines: readonly ChecklistLine[]): ChecklistBlock {
  const resolve = (linkpath: string): string | null => {
    if (Object.hasOwn(NOTES, linkpath)) return NOTES[linkpath] ?? null;
    return linkpath === "People/Sam Rivera.md" ? linkpath : null;
  };
  return { heading: "## Reconnect", lines, format: lineFormatOf(""), resolve };
}

interface Example {
  readonly name: string;
  readonly note: string;
  readonly lines: readonly ChecklistLine[];
  readonly expected: string;
}

const added: readonly Example[] = [
  {
    name: "adds heading and lines at the end, a blank line before",
    note: "# Today\n",
    lines: [ana, sam, anaPromise],
    expected: `# Today\n\n## Reconnect\n${ANA}\n${SAM}\n${ANA_PROMISE}\n`,
  },
  {
    name: "keeps CRLF and a missing final newline",
    note: "# Today\r\ntext",
    lines: [ana, sam],
    expected: `# Today\r\ntext\r\n\r\n## Reconnect\r\n${ANA}\r\n${SAM}`,
  },
  {
    name: "fills the heading of a template",
    note: "## Reconnect\n\n## Notes\n",
    lines: [ana],
    expected: `## Reconnect\n${ANA}\n\n## Notes\n`,
  },
  {
    name: "knows the heading at another level, with an emoji",
    note: "# 🤝 reconnect:\n",
    lines: [ana],
    expected: `# 🤝 reconnect:\n${ANA}\n`,
  },
  {
    name: "adds behind the tasks that are there, before blank lines and text",
    note: `## Reconnect\nFor today:\n\n* [x] [[Sam Rivera]] — birthday\n  said hello\n\nMore text.\n\n## Notes\n`,
    lines: [ana, sam],
    expected: `## Reconnect\nFor today:\n\n* [x] [[Sam Rivera]] — birthday\n  said hello\n${ANA.replace("-", "*")}\n\nMore text.\n\n## Notes\n`,
  },
  {
    name: "adds below text without tasks",
    note: "## Reconnect\nFor today:\n",
    lines: [ana],
    expected: `## Reconnect\nFor today:\n\n${ANA}\n`,
  },
  {
    name: "does not take a heading in a fence for its own",
    note: "```\n## Reconnect\n```\n",
    lines: [ana],
    expected: `\`\`\`\n## Reconnect\n\`\`\`\n\n## Reconnect\n${ANA}\n`,
  },
  {
    name: "does not take a task in a fence or outside the block for its own",
    note: `${ANA}\n## Reconnect\n\`\`\`\n${ANA}\n\`\`\`\n## Notes\n${ANA}\n`,
    lines: [ana],
    expected: `${ANA}\n## Reconnect\n\`\`\`\n${ANA}\n\`\`\`\n\n${ANA}\n## Notes\n${ANA}\n`,
  },
  {
    name: "puts it in the place of a marker, which is gone then",
    note: "# Today\n%% rapport-checklist %%\n\n## Notes\ntea\n",
    lines: [ana],
    expected: `# Today\n\n## Reconnect\n${ANA}\n\n## Notes\ntea\n`,
  },
  {
    name: "knows a marker as an HTML comment, on the last line without an ending",
    note: "# Today\r\n\r\n<!-- rapport-checklist -->",
    lines: [ana],
    expected: `# Today\r\n\r\n## Reconnect\r\n${ANA}`,
  },
  {
    name: "puts the lines in the place of a marker under the heading",
    note: "## Reconnect\nFor today:\n%%rapport-checklist%%\nNo more.\n",
    lines: [ana],
    expected: `## Reconnect\nFor today:\n\n${ANA}\n\nNo more.\n`,
  },
  {
    name: "adds behind the tasks that are there and takes a marker away that came late",
    note: `## Reconnect\n${SAM}\n\n%% rapport-checklist %%\n## Notes\n`,
    lines: [ana],
    expected: `## Reconnect\n${SAM}\n${ANA}\n\n## Notes\n`,
  },
  {
    name: "takes no marker in a fence or inside a longer comment for one",
    note: "```\n%% rapport-checklist %%\n```\n<!--\n%% rapport-checklist %%\n-->\n",
    lines: [ana],
    expected: `\`\`\`\n%% rapport-checklist %%\n\`\`\`\n<!--\n%% rapport-checklist %%\n-->\n\n## Reconnect\n${ANA}\n`,
  },
  {
    name: "takes the first of two headings",
    note: `## Reconnect\n## Reconnect\n`,
    lines: [ana],
    expected: `## Reconnect\n${ANA}\n## Reconnect\n`,
  },
  {
    name: "adds a contact beside a promise to the same person",
    note: `## Reconnect\n${ANA_PROMISE}\n`,
    lines: [ana, anaPromise],
    expected: `## Reconnect\n${ANA_PROMISE}\n${ANA}\n`,
  },
  {
    name: "adds a promise beside a contact with the same person",
    note: `## Reconnect\n${ANA}\n`,
    lines: [ana, anaPromise],
    expected: `## Reconnect\n${ANA}\n${ANA_PROMISE}\n`,
  },
  {
    name: "tells two promises apart of which one's words are in the other's",
    note: "## Reconnect\n- [ ] [[Ana Diaz]] — send the deck to Bo\n",
    lines: [
      anaPromise,
      { ...anaPromise, mark: "send the deck to Bo", text: "you promised: send the deck to Bo" },
    ],
    expected: `## Reconnect\n- [ ] [[Ana Diaz]] — send the deck to Bo\n${ANA_PROMISE}\n`,
  },
  {
    name: "does not take a mention in somebody else's line for a line",
    note: "## Reconnect\n- [ ] [[Ana Diaz]] — last: coffee with [[Sam Rivera]], birthday plans\n",
    lines: [ana, { ...sam, link: "[[Sam Rivera]]" }],
    expected:
      "## Reconnect\n- [ ] [[Ana Diaz]] — last: coffee with [[Sam Rivera]], birthday plans\n- [ ] [[Sam Rivera]] — birthday tomorrow (40)\n",
  },
  {
    name: "keeps what it writes on one line and every comment mark harmless",
    note: "",
    lines: [{ ...ana, text: "last:\n## not a heading %% not a comment" }],
    expected: "## Reconnect\n- [ ] [[Ana Diaz]] — last: ## not a heading \\%\\% not a comment\n",
  },
  {
    name: "writes the link alone when there is nothing to say",
    note: "",
    lines: [{ ...ana, text: "" }],
    expected: "## Reconnect\n- [ ] [[Ana Diaz]]\n",
  },
];

describe("mergeChecklist", () => {
  test.each(added)("$name", ({ note, lines, expected }) => {
    expect(mergeChecklist(note, block(...lines))).toEqual({ kind: "changed", text: expected });
    expect(mergeChecklist(expected, block(...lines))).toEqual({ kind: "unchanged" });
  });

  test.each([
    { name: "ticked", line: "- [x] [[Ana Diaz]] — 3 weeks overdue" },
    { name: "reworded", line: "- [ ] called [[Ana Diaz]], about [[Deck]]" },
    { name: "cancelled", line: "- [-] [[Ana Diaz]]" },
    { name: "indented", line: "- mine\n    - [ ] [[Ana Diaz]]" },
    { name: "linked by its path and a label", line: "* [ ] [[People/Ana Diaz#About|Ana]] — hi" },
    { name: "linked in Markdown", line: "- [ ] [Ana](<People/Ana Diaz.md>)" },
    { name: "linked with percent signs", line: "- [ ] [Ana](People/Ana%20Diaz.md#top)" },
  ])("knows a line again that is $name", ({ line }) => {
    expect(mergeChecklist(`## Reconnect\n${line}\n`, block(ana))).toEqual({ kind: "unchanged" });
  });

  test("knows a promise again by its words", () => {
    const note = "## Reconnect\n- [x] [[Ana Diaz]] did send the  deck!\n";
    expect(mergeChecklist(note, block(anaPromise))).toEqual({ kind: "unchanged" });
  });

  test("knows its own lines again when their links lead nowhere", () => {
    const lost = { ...ana, path: "Gone.md", link: "[[Gone]]" };
    const edit = mergeChecklist("", block(lost));
    expect(edit.kind === "changed" && mergeChecklist(edit.text, block(lost))).toEqual({ kind: "unchanged" });
  });

  test("changes nothing when there is nothing to list", () => {
    expect(mergeChecklist("# Today\n", block())).toEqual({ kind: "unchanged" });
    expect(mergeChecklist("```\n", block())).toEqual({ kind: "unchanged" });
  });

  test("refuses to write into a fence that is left open", () => {
    expect(mergeChecklist("a\n```\n", block(ana))).toMatchObject({
      kind: "refused",
      refusal: { code: "unclosed-block", line: 2, found: "```" },
    });
  });
});
