import { describe, expect, test } from "vitest";
import { splitLines } from "../../src/note/text/lines";
import { baseIndent, closingQuote, yamlEntries } from "../../src/note/front-matter/yaml-entries";

/** Each property with what stands after its colon and the indexes of its lines. */
function found(yaml: string): unknown[] {
  const lines = splitLines(yaml);
  return yamlEntries(lines).map(({ key, afterColon, first, last }) => [
    key,
    lines[first]?.text.slice(afterColon),
    first,
    last,
  ]);
}

describe("a property", () => {
  test.each<[string, string, unknown[][]]>([
    ["on a line", "a: b", [["a", " b", 0, 0]]],
    ["without a value", "a:", [["a", "", 0, 0]]],
    ["with a tab before its value", "a:\tb", [["a", "\tb", 0, 0]]],
    ["with blanks before its colon", "a  : b", [["a", " b", 0, 0]]],
    ["with a colon in its key", "a:b: c", [["a:b", " c", 0, 0]]],
    ["with a hash in its key", "a#b: c", [["a#b", " c", 0, 0]]],
    ["with a dash in its key", "-a: b", [["-a", " b", 0, 0]]],
    ["in double quotes", '"a: b": c', [["a: b", " c", 0, 0]]],
    ["in double quotes with one inside", '"a\\"b" : c', [['a"b', " c", 0, 0]]],
    ["in double quotes with a backslash at their end", '"a\\\\": c', [["a\\", " c", 0, 0]]],
    ["in double quotes with two single ones inside", `"a''b": c`, [["a''b", " c", 0, 0]]],
    ["in single quotes", "'a: b': c", [["a: b", " c", 0, 0]]],
    ["in single quotes with some inside", "'it''s': c", [["it's", " c", 0, 0]]],
    ["in single quotes with a backslash at their end", "'a\\': c", [["a\\", " c", 0, 0]]],
    ["in quotes without a value", "'a':", [["a", "", 0, 0]]],
    ["in quotes beside a tab", "'a':\tb", [["a", "\tb", 0, 0]]],
  ])("%s", (_, yaml, entries) => {
    expect(found(yaml)).toEqual(entries);
  });

  test.each([
    ["text without a colon", "a"],
    ["a colon without a blank", "a:b"],
    ["a quote that does not close", '"a: b'],
    ["words behind a quote", "'a' b: c"],
    ["a colon without a blank behind a quote", "'a':b"],
    ["an escape that is none of JSON's", '"\\x61": b'],
    ["an entry of a list", "- a: b"],
    ["a key of several lines", "? a: b"],
    ["a value without a key", ": a: b"],
    ["an anchor", "&a b: c"],
    ["an alias", "*a : c"],
    ["a tag", "!a b: c"],
    ["a flow map", "{a: b}"],
    ["a comment", "# a: b"],
    ["a line that starts with a tab", "\ta: b"],
  ])("is not read from %s", (_, yaml) => {
    expect(found(yaml)).toEqual([]);
  });
});

describe("to a property belong", () => {
  test.each<[string, string, unknown[][]]>([
    [
      "deeper lines",
      "a:\n  b: c\n   d\ne: f",
      [
        ["a", "", 0, 2],
        ["e", " f", 3, 3],
      ],
    ],
    [
      "deeper lines that a tab indents",
      "a: >\n\tb\nc: d",
      [
        ["a", " >", 0, 1],
        ["c", " d", 2, 2],
      ],
    ],
    [
      "a list at the margin",
      "a:\n- b\n-\tc\n-\nd: e",
      [
        ["a", "", 0, 3],
        ["d", " e", 4, 4],
      ],
    ],
    [
      "no line with a dash in its words",
      "a: b\nc - d: e",
      [
        ["a", " b", 0, 0],
        ["c - d", " e", 1, 1],
      ],
    ],
    [
      "no line that ends in a tab",
      "a: b\nc: d\t",
      [
        ["a", " b", 0, 0],
        ["c", " d\t", 1, 1],
      ],
    ],
    [
      "blank lines inside it",
      "a:\n  b\n\n  c\n\nd: e",
      [
        ["a", "", 0, 3],
        ["d", " e", 5, 5],
      ],
    ],
    ["no blank lines after it", "a: b\n\n", [["a", " b", 0, 0]]],
    ["comments between its entries", "a:\n- b\n# c\n  # d\n- e\n", [["a", "", 0, 4]]],
    ["no comments after it", "a:\n  - b\n  # c\n# d\n", [["a", "", 0, 1]]],
    ["what looks like a comment in block text", "a: |\n  b\n  # c\n", [["a", " |", 0, 2]]],
    ["what looks like a comment in folded text", "a:   >-\n  # c\n", [["a", "   >-", 0, 1]]],
    ["no comment at the margin of block text", "a: |\n  b\n# c\n", [["a", " |", 0, 1]]],
    ["no comment below words with such a sign", "a: b > c\n  # d\n", [["a", " b > c", 0, 0]]],
  ])("%s", (_, yaml, entries) => {
    expect(found(yaml)).toEqual(entries);
  });
});

describe("the top level", () => {
  test("is that of the first line with content", () => {
    const yaml = "\n# c\n  a:\n    b: c\n  d: e\n";
    expect(baseIndent(splitLines(yaml))).toBe(2);
    expect(found(yaml)).toEqual([
      ["a", "", 2, 3],
      ["d", " e", 4, 4],
    ]);
  });

  test("is the margin where nothing has content", () => {
    expect(baseIndent(splitLines("  \n  # c\n"))).toBe(0);
  });

  test("holds no line of less indentation", () => {
    expect(found("  a: b\nc: d\n")).toEqual([["a", " b", 0, 0]]);
  });
});

test.each<[string, number, '"' | "'", number | null]>([
  ['"a" b', 0, '"', 3],
  ['x "a"', 2, '"', 5],
  ['"a\\"b"', 0, '"', 6],
  ['"a', 0, '"', null],
  ['"a\\"', 0, '"', null],
  [`"a'"`, 0, '"', 4],
  ['""', 0, '"', 2],
  ["'a' b", 0, "'", 3],
  ["'a''b'", 0, "'", 6],
  ["'a''", 0, "'", null],
  ["'a\\'", 0, "'", 4],
  [`'a"'`, 0, "'", 4],
  [`"a""b"`, 0, '"', 3],
])("in %s the quote at %i closes", (line, from, quote, end) => {
  expect(closingQuote(line, from, quote)).toBe(end);
});
