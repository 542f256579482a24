import { describe, expect, test } from "vitest";
import { readBody } from "../../src/note/body/read-body";
import { parseYaml } from "./parse-yaml";
import { STYLE } from "./style";

function fieldsIn(text: string): string[] {
  const { inlineFields } = readBody(text, [], { style: STYLE, checklistHeading: "Reconnect", parseYaml });
  return inlineFields.map(({ key, value, line }) => `${String(line)} ${key} = ${value}`);
}

describe("an inline field is read", () => {
  test.each<[string, string, string[]]>([
    ["on a line of its own", "Frequency:: monthly", ["1 Frequency = monthly"]],
    ["in bold", "**Birthday**:: 1986-11-25", ["1 Birthday = 1986-11-25"]],
    ["in bold with its colons", "**Birthday::** 1986-11-25", ["1 Birthday = 1986-11-25"]],
    ["in an entry of a list", "- Company:: [[Altiplano]]", ["1 Company = [[Altiplano]]"]],
    ["behind an emoji", "🎂 Birthday:: 1986-11-25", ["1 Birthday = 1986-11-25"]],
    ["in brackets", "[role:: architect]\n- (city:: Lisbon)", ["1 role = architect", "2 city = Lisbon"]],
    ["below the properties", "---\na: 1\n---\n# Ana\nEmail:: ana@example.com", ["5 Email = ana@example.com"]],
    ["below any heading", "## Details\nCompany:: Altiplano", ["2 Company = Altiplano"]],
    ["of a life among its days", "## Important dates\n- Birthday:: --11-25", ["2 Birthday = --11-25"]],
    ["each of several", "a:: 1\nb:: 2", ["1 a = 1", "2 b = 2"]],
  ])("%s", (_, text, expected) => {
    expect(fieldsIn(text)).toEqual(expected);
  });
});

describe("no inline field of the person is", () => {
  test.each([
    ["one in the middle of a sentence", "Her son (birthday:: 2015-03-02) goes to school."],
    ["one of an entry within an entry", "- Tom, her son\n  - birthday:: 2015-03-02"],
    ["one of a task", "- [ ] company:: ask her\n- [x] role:: asked"],
    ["one of the log", "## Interactions\n- 2026-11-12 call\nmood:: good"],
    ["one of promises", "## Promises\n- deck:: send it"],
    ["one of a career", "## Career\n- Company:: Altiplano"],
    ["a plain colon", "Company: Altiplano"],
    ["one without a value", "Company::"],
    [
      "one in a quote, code or a comment",
      "> Company:: A\n\n`Company:: A`\n\n```\nCompany:: A\n```\n%% Company:: A %%",
    ],
    ["a cell of a table", "| Company:: A | b |"],
    ["what has no name", ":: a\n1:: a"],
  ])("%s", (_, text) => {
    expect(fieldsIn(text)).toEqual([]);
  });
});

test("of more fields than a note of a person has the first are read", () => {
  const text = Array.from({ length: 60 }, (_, at) => `field ${String(at)}:: x`).join("\n");
  expect(fieldsIn(text)).toHaveLength(50);
});
