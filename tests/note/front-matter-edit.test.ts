import { describe, expect, test } from "vitest";
import { removeProperty, setProperty } from "../../src/note/front-matter/front-matter-edit";
import { parseYaml, parseYamlLeniently } from "./parse-yaml";

const KEY = "last-contact";
const DAY = "2026-02-03";

interface Example {
  readonly name: string;
  readonly note: string;
  readonly edited: string;
}

const examples: readonly Example[] = [
  {
    name: "keeps comments, order and the quotes of other values",
    note: '---\n# card\nname: "Ada"   # full\naliases: [Ada, \'C\']\nlast-contact: 2024-01-15 # keep\nphone: "0123"\n---\n# Ada\n',
    edited:
      '---\n# card\nname: "Ada"   # full\naliases: [Ada, \'C\']\nlast-contact: 2026-02-03 # keep\nphone: "0123"\n---\n# Ada\n',
  },
  {
    name: "keeps double quotes",
    note: '---\nlast-contact: "2024-01-15"\nx: 1\n---\nb\n',
    edited: '---\nlast-contact: "2026-02-03"\nx: 1\n---\nb\n',
  },
  {
    name: "keeps single quotes and the comment after them",
    note: "---\nlast-contact: '2024-01-15' # c\n---\nb",
    edited: "---\nlast-contact: '2026-02-03' # c\n---\nb",
  },
  {
    name: "finds a quoted key",
    note: '---\n"last-contact": 2024-01-15\n---\nb\n',
    edited: '---\n"last-contact": 2026-02-03\n---\nb\n',
  },
  {
    name: "fills an empty value",
    note: "---\nlast-contact:\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "fills an empty value before its comment",
    note: "---\nlast-contact:   # todo\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03   # todo\nx: 1\n---\nb\n",
  },
  {
    name: "leaves the blank line after an empty value",
    note: "---\nlast-contact:\n\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\n\nx: 1\n---\nb\n",
  },
  {
    name: "replaces a value on the next line",
    note: "---\nlast-contact:\n  2024-01-15\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "replaces block text",
    note: "---\nlast-contact: |\n  2024\n\n  # not a comment\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "replaces quoted text of several lines, a hash in it included",
    note: '---\nlast-contact: "2024 # a\n\n  b"\nx: 1\n---\nb\n',
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "replaces a list in brackets of several lines",
    note: "---\nlast-contact: [a,\n  b]\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "replaces quoted text below its key by plain text",
    note: "---\nlast-contact:\n  '2024-01-15'\n---\n",
    edited: "---\nlast-contact: 2026-02-03\n---\n",
  },
  {
    name: "replaces an indented list",
    note: "---\nlast-contact:\n  - 2024-01-15\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "replaces a list at the margin",
    note: "---\nlast-contact:\n- 2024-01-15\n- last-contact: z\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "adds a missing key at the end of the block",
    note: "---\nname: Ada # c\n---\nb\n",
    edited: "---\nname: Ada # c\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "does not take a nested key for the property",
    note: "---\nwork:\n  last-contact: 2020-01-01\n---\nb\n",
    edited: "---\nwork:\n  last-contact: 2020-01-01\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "does not take a line of block text for the property",
    note: "---\nbio: |\n  last-contact: nope\nx: 1\n---\nb\n",
    edited: "---\nbio: |\n  last-contact: nope\nx: 1\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "does not take a line of quoted text for the property",
    note: '---\nbio: "a\n  last-contact: nope"\n---\nb\n',
    edited: '---\nbio: "a\n  last-contact: nope"\nlast-contact: 2026-02-03\n---\nb\n',
  },
  {
    name: "keeps CRLF",
    note: "---\r\nname: \"Ada\" # c\r\nlast-contact: 2024-01-15\r\nx: 'y'\r\n---\r\nb\r\nc\r\n",
    edited: "---\r\nname: \"Ada\" # c\r\nlast-contact: 2026-02-03\r\nx: 'y'\r\n---\r\nb\r\nc\r\n",
  },
  {
    name: "adds a line with the CRLF of the line before",
    note: "---\r\nname: Ada\r\n---\nb\n",
    edited: "---\r\nname: Ada\r\nlast-contact: 2026-02-03\r\n---\nb\n",
  },
  {
    name: "keeps a byte order mark",
    note: "\uFEFF---\nlast-contact: 2024-01-15\n---\nb\n",
    edited: "\uFEFF---\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "gives a note without front matter one",
    note: "# Ada\ntext\n",
    edited: "---\nlast-contact: 2026-02-03\n---\n# Ada\ntext\n",
  },
  {
    name: "gives a note without front matter one, with its own line ending",
    note: "# Ada\r\n",
    edited: "---\r\nlast-contact: 2026-02-03\r\n---\r\n# Ada\r\n",
  },
  {
    name: "puts new front matter after a byte order mark",
    note: "\uFEFF# Ada",
    edited: "\uFEFF---\nlast-contact: 2026-02-03\n---\n# Ada",
  },
  { name: "writes into an empty note", note: "", edited: "---\nlast-contact: 2026-02-03\n---\n" },
  {
    name: "leaves an unclosed first rule in the body",
    note: "---\nhello\n",
    edited: "---\nlast-contact: 2026-02-03\n---\n---\nhello\n",
  },
  {
    name: "leaves script front matter in the body",
    note: "---js\n{ a: 1 }\n---\n",
    edited: "---\nlast-contact: 2026-02-03\n---\n---js\n{ a: 1 }\n---\n",
  },
  { name: "fills an empty block", note: "---\n---\nb\n", edited: "---\nlast-contact: 2026-02-03\n---\nb\n" },
  { name: "fills a blank block", note: "---\n\n---\nb", edited: "---\n\nlast-contact: 2026-02-03\n---\nb" },
  {
    name: "fills a block that holds a comment only",
    note: "---\n# c\n---\nb\n",
    edited: "---\n# c\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "leaves long lines unfolded",
    note: `---\nbio: ${"word ".repeat(40).trim()}\nlast-contact: 2024-01-15\n---\nb\n`,
    edited: `---\nbio: ${"word ".repeat(40).trim()}\nlast-contact: 2026-02-03\n---\nb\n`,
  },
  {
    name: "leaves numbers and odd words as they are written",
    note: "---\nver: 1.10\nzip: 01234\nhex: 0x1F\nbig: 12345678901234567890\nexp: 1e3\nyes: Yes\nnul: ~\nlast-contact: 2024-01-15\n---\nb\n",
    edited:
      "---\nver: 1.10\nzip: 01234\nhex: 0x1F\nbig: 12345678901234567890\nexp: 1e3\nyes: Yes\nnul: ~\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "leaves a list at the margin as it is written",
    note: "---\ntags:\n- a\n- b\nlast-contact: 2024-01-15\n---\nb\n",
    edited: "---\ntags:\n- a\n- b\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "keeps spaces and blank lines",
    note: "---\n\nname:   Ada   \n\n\nlast-contact:    2024-01-15   \n\n---\nb\n",
    edited: "---\n\nname:   Ada   \n\n\nlast-contact:    2026-02-03   \n\n---\nb\n",
  },
  {
    name: "leaves folded text as it is written",
    note: "---\nbio: >-\n  one\n  two\n\n  three\nlast-contact: 2024-01-15\n---\nb\n",
    edited: "---\nbio: >-\n  one\n  two\n\n  three\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "replaces a value with an anchor that nothing refers to",
    note: "---\nlast-contact: &lc 2024-01-15\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "takes a hash without a space before it for part of the value",
    note: "---\nlast-contact: 2024-01-15#x\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "knows a closing fence with spaces after it",
    note: "---\nlast-contact: 2024-01-15\n---  \nb\n",
    edited: "---\nlast-contact: 2026-02-03\n---  \nb\n",
  },
  {
    name: "knows a closing fence at the end of the text",
    note: "---\nlast-contact: 2024-01-15\n---",
    edited: "---\nlast-contact: 2026-02-03\n---",
  },
  {
    name: "keeps emoji",
    note: '---\nname: "👩‍🚀 Ada" # 🚀\nlast-contact: 2024-01-15\n---\nb\n',
    edited: '---\nname: "👩‍🚀 Ada" # 🚀\nlast-contact: 2026-02-03\n---\nb\n',
  },
  {
    name: "replaces an unquoted link, which YAML reads as a list in a list",
    note: "---\nlast-contact: [[2024-01-15]] # c\n---\n",
    edited: "---\nlast-contact: 2026-02-03 # c\n---\n",
  },
  {
    name: "leaves a hash in quotes inside a flow list alone",
    note: '---\nlast-contact: ["a # b", c] # d\n---\n',
    edited: "---\nlast-contact: 2026-02-03 # d\n---\n",
  },
  {
    name: "follows a block whose top level is indented",
    note: "---\n  name: Ada\n---\nb\n",
    edited: "---\n  name: Ada\n  last-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "keeps lines that start with a fence but are more",
    note: "---\nname: Ada\n  ---x\n---\nb\n---\nc\n",
    edited: "---\nname: Ada\n  ---x\nlast-contact: 2026-02-03\n---\nb\n---\nc\n",
  },
  {
    name: "leaves an unrendered template that YAML happens to read",
    note: "---\nd: {{date}}: x\nlast-contact: 2024-01-15\n---\nb\n",
    edited: "---\nd: {{date}}: x\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "keeps lone carriage returns",
    note: "---\rname: Ada\r---\rb\r",
    edited: "---\rname: Ada\rlast-contact: 2026-02-03\r---\rb\r",
  },
];

describe("setProperty", () => {
  test.each(examples)("$name", ({ note, edited }) => {
    expect(setProperty(note, KEY, DAY, parseYaml)).toEqual({ kind: "changed", text: edited });
    expect(setProperty(edited, KEY, DAY, parseYaml)).toEqual({ kind: "unchanged" });
  });

  test.each([
    {
      name: "a flow map",
      note: "---\n{name: Ada, last-contact: 2024-01-15}\n---\nb\n",
      code: "not-provable",
      line: null,
    },
    {
      name: "a flow map without the key",
      note: "---\n{name: Ada}\n---\nb\n",
      code: "not-provable",
      line: null,
    },
    {
      name: "an anchor that is referred to",
      note: "---\nlast-contact: &lc 2024-01-15\nother: *lc\n---\nb\n",
      code: "not-provable",
      line: 2,
    },
    {
      name: "a list with a comment inside",
      note: "---\nx: 1\nlast-contact:\n  - a # mine\n---\n",
      code: "not-provable",
      line: 3,
    },
    {
      name: "a list in brackets with a comment in its first line",
      note: "---\nlast-contact: [a, # mine\n  b]\n---\n",
      code: "not-provable",
      line: 2,
    },
    {
      name: "a list with a comment on a line of its own",
      note: "---\nlast-contact:\n  # mine\n  - a\n---\n",
      code: "not-provable",
      line: 2,
    },
    {
      name: "a key in an escape that only YAML knows",
      note: '---\n"last\\x2dcontact": 2024-01-15\n---\n',
      code: "not-provable",
      line: null,
    },
    { name: "a reserved character", note: "---\ntw: @ada\n---\nb\n", code: "invalid-front-matter", line: 2 },
    {
      name: "an unrendered template",
      note: "---\na: 1\nd: {{date}} x\n---\nb\n",
      code: "invalid-front-matter",
      line: 3,
    },
    { name: "a tab as indentation", note: "---\na:\n\t- x\n---\nb\n", code: "invalid-front-matter", line: 3 },
    {
      name: "a key that stands twice",
      note: "---\nlast-contact: 2020-01-01\nlast-contact: 2021-01-01\n---\nb\n",
      code: "invalid-front-matter",
      line: 3,
    },
    { name: "a list for a root", note: "---\n- a\n---\nb\n", code: "invalid-front-matter", line: 2 },
    { name: "prose between two rules", note: "---\nhello\n---\nb\n", code: "invalid-front-matter", line: 2 },
  ])("refuses $name and says where", ({ note, code, line }) => {
    const edit = setProperty(note, KEY, DAY, parseYaml);
    expect(edit).toMatchObject({ kind: "refused", refusal: { code, line } });
    expect(edit.kind === "refused" && edit.refusal.found).toBeTruthy();
  });

  test("writes the one of two equal keys that a forgiving parser reads", () => {
    const note = "---\nlast-contact: 2020-01-01\nlast-contact: 2021-01-01\n---\nb\n";
    expect(setProperty(note, KEY, DAY, parseYamlLeniently)).toEqual({
      kind: "changed",
      text: "---\nlast-contact: 2020-01-01\nlast-contact: 2026-02-03\n---\nb\n",
    });
  });

  test.each([
    { value: "close", written: "close" },
    { value: "2026-02-03", written: "2026-02-03" },
    { value: "Ana Díaz", written: "Ana Díaz" },
    { value: 14, written: "14" },
    { value: "14", written: '"14"' },
    { value: "+441234567890", written: '"+441234567890"' },
    { value: "[[2026-02-03]]", written: '"[[2026-02-03]]"' },
    { value: "yes", written: '"yes"' },
    { value: "null", written: '"null"' },
    { value: "", written: '""' },
    { value: " padded ", written: '" padded "' },
    { value: "a: b # c", written: '"a: b # c"' },
    { value: 'say "hi"', written: '"say \\"hi\\""' },
    { value: "two\nlines", written: '"two\\nlines"' },
    { value: "---", written: '"---"' },
    { value: "1e3", written: '"1e3"' },
  ])("writes $value as $written", ({ value, written }) => {
    const edit = setProperty("---\na: 1\n---\n", "key", value, parseYaml);
    expect(edit).toEqual({ kind: "changed", text: `---\na: 1\nkey: ${written}\n---\n` });
  });

  test("refuses a number that YAML cannot hold", () => {
    expect(setProperty("", "key", NaN, parseYaml)).toMatchObject({ kind: "refused" });
  });

  test("treats __proto__ as a key like any other", () => {
    const edit = setProperty("---\n__proto__: x\nb: 1\n---\n", "__proto__", "z", parseYaml);
    expect(edit).toEqual({ kind: "changed", text: "---\n__proto__: z\nb: 1\n---\n" });
  });
});

describe("removeProperty", () => {
  test.each([
    {
      name: "takes the line and nothing else",
      note: "---\na: 1 # c\nsnooze-until: 2026-01-01 # gone\n# stays\nb: 2\n---\nx",
      edited: "---\na: 1 # c\n# stays\nb: 2\n---\nx",
    },
    {
      name: "takes every line of a list",
      note: "---\r\nsnooze-until:\r\n- a\r\n\r\n- b\r\n\r\nb: 2\r\n---\r\n",
      edited: "---\r\n\r\nb: 2\r\n---\r\n",
    },
    {
      name: "takes every line of block text",
      note: "---\nsnooze-until: >-\n  a\n\n  # b\nb: 2\n---\n",
      edited: "---\nb: 2\n---\n",
    },
    { name: "leaves an empty block", note: "---\nsnooze-until: 2026-01-01\n---\nx", edited: "---\n---\nx" },
  ])("$name", ({ note, edited }) => {
    expect(removeProperty(note, "snooze-until", parseYaml)).toEqual({ kind: "changed", text: edited });
    expect(removeProperty(edited, "snooze-until", parseYaml)).toEqual({ kind: "unchanged" });
  });

  test("changes nothing without front matter", () => {
    expect(removeProperty("snooze-until: x\n", "snooze-until", parseYaml)).toEqual({ kind: "unchanged" });
  });

  test("refuses what it cannot find", () => {
    const note = "---\n{a: 1, b: 2}\n---\n";
    expect(removeProperty(note, "a", parseYaml)).toMatchObject({
      kind: "refused",
      refusal: { code: "not-provable" },
    });
  });
});
