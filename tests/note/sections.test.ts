import { describe, expect, test } from "vitest";
import { scanNote } from "../../src/note/text/scan-note";
import { findSection, headingName, headings } from "../../src/note/text/sections";

describe("headings", () => {
  test.each([
    ["# a", [[1, "a"]]],
    ["###### a ##", [[6, "a"]]],
    ["## C#", [[2, "C#"]]],
    ["##\ta", [[2, "a"]]],
    ["##", [[2, ""]]],
    ["   ## a", [[2, "a"]]],
    ["\uFEFF# a", [[1, "a"]]],
    ["a\n===", [[1, "a"]]],
    ["a\n-", [[2, "a"]]],
    ["####### a", []],
    ["#a", []],
    ["    # a", []],
    ["> # a", []],
    ["- a\n---", []],
    ["- a\n  b\n-", []],
    ["\n---", []],
    ["```\n# a\n```", []],
    ["%%\n# a\n%%", []],
    ["---\n# a\n---", []],
  ])("of %j", (text, expected) => {
    const found = headings(scanNote(text).lines).map((heading) => [heading.level, heading.text]);
    expect(found).toEqual(expected);
  });
});

describe("headingName", () => {
  test.each([
    ["Interactions", "interactions"],
    ["## 💬 **Interaction   Log**:", "interaction log"],
    ["1:1 Log", "1:1 log"],
    ["👩‍🚀 Log 🇵🇹 1️⃣", "log 1"],
    ["E\u0301te\u0301", "été"],
    ["🔁", "🔁"],
    ["##", ""],
    ["", ""],
  ])("of %j is %j", (text, name) => {
    expect(headingName(text)).toBe(name);
  });
});

describe("findSection", () => {
  const note = "# Ana\n## Log\na\n### Sub\nb\n## Notes\nc\n# End\n## log\n";
  test.each([
    [["log"], 1, 5],
    [["Sub"], 3, 5],
    [["notes", "ana"], 0, 7],
    [["End"], 7, 9],
  ])("of %j starts at line %i and ends before line %i", (names, at, end) => {
    expect(findSection(scanNote(note).lines, names)).toMatchObject({ heading: { at }, end });
  });

  test("is null without the heading", () => {
    expect(findSection(scanNote(note).lines, ["Timeline"])).toBeNull();
  });
});
