import { describe, expect, test } from "vitest";
import { linesOf } from "./body";

/** The lines as `what starts there [box]: words`. */
function shapesOf(text: string): string[] {
  return linesOf(text).map(({ starts, box, words }) => `${starts ?? "text"} [${box ?? ""}]: ${words}`);
}

describe("what a line starts", () => {
  test.each<[string, string[]]>([
    ["- a", ["bullet []: a"]],
    ["+ a", ["bullet []: a"]],
    ["1. a", ["bullet []: a"]],
    ["23) a", ["bullet []: a"]],
    ["- [ ] a", ["task [ ]: a"]],
    ["* [x] a", ["task [x]: a"]],
    ["1. [ ] a", ["task [ ]: a"]],
    ["- [ ]", ["task [ ]: "]],
    ["- [🎉] a", ["task [🎉]: a"]],
    ["- [a](b.md) c", ["bullet []: [a](b.md) c"]],
    ["- [[a]] b", ["bullet []: [[a]] b"]],
    ["-a", ["text []: -a"]],
    ["a", ["text []: a"]],
    ["## a", ["text []: a"]],
    ["- - -", ["text []: - - -"]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(shapesOf(text)).toEqual(expected);
  });
});

describe("what a line belongs to", () => {
  test("a line that is indented, or runs on at the margin, belongs to the task above", () => {
    expect(shapesOf("- [ ] a\n  b\nc\n\n  d")).toEqual([
      "task [ ]: a",
      "text [ ]: b",
      "text [ ]: c",
      "text [ ]: d",
    ]);
  });

  test("after a blank line the margin is outside, as it is below a rule, a table or a fence", () => {
    expect(shapesOf("- [ ] a\n\nb")).toEqual(["task [ ]: a", "text []: b"]);
    expect(shapesOf("- [ ] a\n| b |\nc")).toEqual(["task [ ]: a", "text []: | b |", "text []: c"]);
    expect(shapesOf("- [ ] a\n```\nx\n```\nb")).toEqual(["task [ ]: a", "text []: b"]);
  });

  test("the innermost task counts", () => {
    expect(shapesOf("- [ ] a\n  - b\n    - [x] c\n      - d\n  - e\n- f")).toEqual([
      "task [ ]: a",
      "nested bullet [ ]: b",
      "task [x]: c",
      "nested bullet [x]: d",
      "nested bullet [ ]: e",
      "bullet []: f",
    ]);
  });

  test("one more blank in front does not make an entry nested, a tab does", () => {
    expect(shapesOf("- [ ] a\n - b")).toEqual(["task [ ]: a", "bullet []: b"]);
    expect(shapesOf("- [ ] a\n\t- b")).toEqual(["task [ ]: a", "nested bullet [ ]: b"]);
  });

  test("a heading ends what stands above it", () => {
    expect(shapesOf("- [ ] a\n# b\nc")).toEqual(["task [ ]: a", "text []: b", "text []: c"]);
  });
});

describe("what is not read", () => {
  test.each([
    ["front matter", "---\n- [ ] a\n---\n"],
    ["a fence", "```\n- [ ] a\n```\n"],
    ["a fence in a list", "- b\n  ```\n  - [ ] a\n  ```\n"],
    ["a comment", "%%\n- [ ] a\n%%\n"],
    ["a comment of HTML", "<!--\n- [ ] a\n-->\n"],
    ["a quote", "> - [ ] a\n"],
    ["a callout", "> [!todo] Do\n> - [ ] a\n"],
    ["what runs on from a quote", "> b\na\n"],
    ["a quote in a list", "- > a\n  a\n"],
    ["indented code", "b\n\n    - [ ] a\n"],
    ["code indented by a tab", "b\n\n\ta\n"],
  ])("%s", (_, text) => {
    const words = linesOf(text).map((line) => line.words);
    expect(words.filter((said) => said.includes("a"))).toEqual([]);
  });

  test("but what follows is", () => {
    expect(shapesOf("> a\n\nb")).toEqual(["text []: b"]);
    expect(shapesOf("> a\n- b")).toEqual(["bullet []: b"]);
    expect(shapesOf("> a\n\n    - code\nb")).toEqual(["text []: b"]);
    expect(shapesOf("> a\n%%\nc\n%%\n    - code\nb")).toEqual(["text []: b"]);
    expect(shapesOf("%%\na\n%%\nb")).toEqual(["text []: b"]);
  });
});

test("lines are counted from 1, whatever their endings and what stands above them", () => {
  expect(linesOf("\uFEFF---\r\nname: a\r\n---\r\n\r\n# b\rc\n- d").map(({ line }) => line)).toEqual([
    5, 6, 7,
  ]);
});
