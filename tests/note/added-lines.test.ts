import { expect, test } from "vitest";
import { addedLines } from "../../src/note/text/added-lines";

test.each<[string, string, string, string[]]>([
  ["what is new, in its order", "a\nb\n", "x\na\ny\nb\n", ["x", "y"]],
  ["a line that is there once more", "a\n", "a\na\n", ["a"]],
  ["nothing of what only moved or went", "a\nb\n", "b\n", []],
  ["neither blank lines nor a frame", "", "---\na: 1\n---\n\nb\n", ["a: 1", "b"]],
  ["whatever ends the lines", "a\r\n", "a\r\nb\r\n", ["b"]],
])("%s", (_, before, after, lines) => {
  expect(addedLines(before, after)).toEqual(lines);
});
