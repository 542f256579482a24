import { describe, expect, test } from "vitest";
import { splitLines } from "../../src/note/text/lines";
import { yamlEntries } from "../../src/note/front-matter/yaml-entries";
import { locateList } from "../../src/note/front-matter/yaml-list";

/** How the first property of a text that is YAML alone holds its list, in words of that text. */
function listIn(text: string): unknown {
  const lines = splitLines(text);
  const [entry] = yamlEntries(lines);
  if (entry === undefined) throw new Error(text);
  const list = locateList({ text, lines, entry });
  if (list === null) return null;
  if (list.kind === "block") return list.items.map(({ first, last, prefix }) => [prefix, first, last]);
  if (list.kind === "single") return text.slice(list.span.start, list.span.end);
  return { parts: list.flow.parts.map(({ start, end }) => text.slice(start, end)) };
}

describe("a list with a line for each entry", () => {
  test.each<[string, unknown[][]]>([
    [
      "a:\n- b\n- c\n",
      [
        ["- ", 1, 1],
        ["- ", 2, 2],
      ],
    ],
    [
      "a:\n  -   b\n  -\tc\n  -\n",
      [
        ["  -   ", 1, 1],
        ["  -\t", 2, 2],
        ["  -", 3, 3],
      ],
    ],
    ["a: # c\n  - b\n", [["  - ", 1, 1]]],
    [
      "a:\n  - b: c\n    d: e\n  - f\n    g\n",
      [
        ["  - ", 1, 2],
        ["  - ", 3, 4],
      ],
    ],
    [
      "a:\n  - - b\n    - c\n  - d\n",
      [
        ["  - ", 1, 2],
        ["  - ", 3, 3],
      ],
    ],
    [
      "a:\n\n  # c\n  - b\n\n  # d\n  - e\n",
      [
        ["  - ", 3, 3],
        ["  - ", 6, 6],
      ],
    ],
    ["a:\n- b - c\n", [["- ", 1, 1]]],
    ["a:\n- b\n  c - d\n", [["- ", 1, 2]]],
  ])("%j", (text, items) => {
    expect(listIn(text)).toEqual(items);
  });
});

test.each<[string, unknown]>([
  ["a: [b, c] # d\n", { parts: ["b", "c"] }],
  ["a: [b, c]  \n", { parts: ["b", "c"] }],
  ["a: [b,\n  c]\n", { parts: ["b", "c"] }],
  ["a: [b,\n  c] # d\n", { parts: ["b", "c"] }],
  ["a: [ ] # b\n", "[ ]"],
  ["a: b # c\n", "b"],
  ["a: '[b]'\n", "'[b]'"],
  ["a:\n", ""],
  ["a:\nb: [c]\n", ""],
  ["a: # [b]\n", ""],
])("the list of %j", (text, list) => {
  expect(listIn(text)).toEqual(list);
});

test.each([
  ["words in front of its entries", "a:\n  b\n  - c\n"],
  ["an object", "a:\n  b: c\n"],
  ["entries of less indentation", "a:\n    - b\n  - c\n"],
  ["a value and lines below it", "a: b\n  - c\n"],
  ["words behind its bracket", "a: [b] c\n"],
  ["a hash behind its bracket", "a: [b]#c\n"],
  ["lines below its bracket", "a: [b] # c\n  d\n"],
  ["a bracket that does not close", "a: [b\n"],
])("%s cannot be followed", (_, text) => {
  expect(listIn(text)).toBeNull();
});
