import { describe, expect, test } from "vitest";
import { setProperty } from "../../src/note/front-matter/front-matter-edit";
import { removeProperty } from "./remove-property";
import { parseYaml, parseYamlLeniently } from "./parse-yaml";
import { DAY, EXAMPLES, KEY } from "./set-property-examples";

describe("setProperty", () => {
  test.each(EXAMPLES)("$name", ({ note, edited }) => {
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

describe("removing a property", () => {
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
