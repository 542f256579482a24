import { describe, expect, test } from "vitest";
import { cutEnd, lineEnding, splitLines } from "../../src/note/text/lines";

describe("splitLines", () => {
  test.each([
    ["", []],
    ["a", [["a", "", 0]]],
    ["a\n", [["a", "\n", 0]]],
    [
      "\n\n",
      [
        ["", "\n", 0],
        ["", "\n", 1],
      ],
    ],
    [
      "a\r\nb\rc\nd",
      [
        ["a", "\r\n", 0],
        ["b", "\r", 3],
        ["c", "\n", 5],
        ["d", "", 7],
      ],
    ],
    [
      "\uFEFFa\nb",
      [
        ["a", "\n", 1],
        ["b", "", 3],
      ],
    ],
    ["a\u2028b", [["a\u2028b", "", 0]]],
  ])("of %j", (text, expected) => {
    expect(splitLines(text).map((line) => [line.text, line.end, line.start])).toEqual(expected);
  });
});

test.each([
  ["", "\n"],
  ["a", "\n"],
  ["a\r\nb\n", "\r\n"],
  ["a\rb", "\r"],
])("the line ending of %j is %j", (text, ending) => {
  expect(lineEnding(text)).toBe(ending);
});

test.each([
  ["a\nb\nc", 2, 4, "a\nc"],
  ["a\r\nb\r\n\r\nc", 3, 6, "a\r\n\r\nc"],
  ["a\rb\rc", 2, 4, "a\rc"],
  ["a\rb\n\nc", 2, 4, "a\rc"],
  ["a\rb\n\n\nc", 2, 4, "a\r\nc"],
  ["b\n\nc", 0, 2, "\nc"],
])("what is cut out of %j makes no one line ending of two", (text, start, end, expected) => {
  expect(text.slice(0, start) + text.slice(cutEnd(text, start, end))).toBe(expected);
});
