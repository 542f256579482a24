import { describe, expect, test } from "vitest";
import {
  appendSection,
  headingLine,
  insertLines,
  slotBelowHeading,
  type LinePlace,
} from "../../src/note/text/insertion";
import { splitLines } from "../../src/note/text/lines";
import { scanNote } from "../../src/note/text/scan-note";

describe("lines are inserted", () => {
  test.each<[string, LinePlace, string]>([
    ["a\nb\n", { side: "before", at: 1, isSpaced: false }, "a\nx\ny\nb\n"],
    ["a\nb\n", { side: "before", at: 1, isSpaced: true }, "a\nx\ny\n\nb\n"],
    ["a\nb\n", { side: "after", at: 0, isSpaced: false }, "a\nx\ny\nb\n"],
    ["a\nb\n", { side: "after", at: 0, isSpaced: true }, "a\n\nx\ny\nb\n"],
    ["a\nb", { side: "after", at: 1, isSpaced: true }, "a\nb\n\nx\ny"],
    ["a\r\nb", { side: "before", at: 1, isSpaced: false }, "a\r\nx\r\ny\r\nb"],
    ["a\r\nb", { side: "after", at: 1, isSpaced: false }, "a\r\nb\r\nx\r\ny"],
    ["a\nb\r\nc", { side: "before", at: 1, isSpaced: true }, "a\nx\r\ny\r\n\r\nb\r\nc"],
    ["a\nb\r\nc", { side: "after", at: 1, isSpaced: true }, "a\nb\r\n\r\nx\r\ny\r\nc"],
    ["a", { side: "before", at: 0, isSpaced: false }, "x\ny\na"],
  ])("into %j at %j", (text, place, expected) => {
    expect(insertLines(text, scanNote(text), place, ["x", "y"])).toEqual({ kind: "changed", text: expected });
  });

  test.each(["before", "after"] as const)("nowhere %s a line that is not there", (side) => {
    const place = { side, at: 1, isSpaced: false };
    expect(insertLines("a", scanNote("a"), place, ["x", "y"])).toEqual({
      kind: "refused",
      refusal: { code: "not-provable", line: null, found: "x" },
    });
  });
});

describe("the first lines of a section go", () => {
  test.each<[string, string, number, number, LinePlace]>([
    ["below its heading when that is all", "# A\n# B", 1, 1, { side: "after", at: 0, isSpaced: false }],
    [
      "below its heading before one blank line",
      "# A\n\n# B",
      1,
      2,
      { side: "after", at: 0, isSpaced: false },
    ],
    ["between two blank lines", "# A\n\n\n# B", 1, 3, { side: "after", at: 1, isSpaced: false }],
    ["below its words", "# A\n\na\n# B", 1, 3, { side: "after", at: 2, isSpaced: true }],
    ["below the last of its words", "# A\na\n\nb\n\n# B", 1, 5, { side: "after", at: 3, isSpaced: true }],
    ["below its only word", "# A\na\n", 1, 2, { side: "after", at: 1, isSpaced: true }],
  ])("%s", (_, text, below, end, place) => {
    expect(slotBelowHeading(splitLines(text), below, end)).toEqual(place);
  });
});

describe("a section is appended", () => {
  const section = { heading: "Log", lines: ["- x"] };

  test.each([
    ["", "## Log\n- x\n"],
    ["a", "a\n\n## Log\n- x"],
    ["a\r\n", "a\r\n\r\n## Log\r\n- x\r\n"],
    ["a\n \n", "a\n \n## Log\n- x\n"],
    ["---\nb: 1\n---\n", "---\nb: 1\n---\n## Log\n- x\n"],
    ["---\n", "---\n\n## Log\n- x\n"],
    ["```\na\n```\n", "```\na\n```\n\n## Log\n- x\n"],
  ])("to %j", (text, expected) => {
    expect(appendSection(text, scanNote(text), section)).toEqual({ kind: "changed", text: expected });
  });

  test.each([
    ["a\n~~~ js\nb", 2, "~~~ js"],
    ["%% open\n", 1, "%% open"],
  ])("not to %j, which leaves a block open", (text, line, found) => {
    expect(appendSection(text, scanNote(text), section)).toEqual({
      kind: "refused",
      refusal: { code: "unclosed-block", line, found },
    });
  });
});

test.each([
  ["Log", "## Log"],
  [" Contact \n log ", "## Contact log"],
  ["# Log", "# Log"],
  ["######  Log", "###### Log"],
  ["###", "###"],
  ["####### Log", "## Log"],
  ["#log", "## log"],
  ["C# log", "## C# log"],
  ["C # log", "## C # log"],
  ["", "##"],
])("the heading %j is written %j", (heading, line) => {
  expect(headingLine(heading)).toBe(line);
});
