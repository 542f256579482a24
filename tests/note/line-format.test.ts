import { describe, expect, test } from "vitest";
import {
  formatLine,
  LINE_FORMAT,
  lineFormatOf,
  parseLineFormat,
  reasonPart,
} from "../../src/note/checklist/line-format";

const LINE = { link: "[[Ana]]", reason: "due today" };

test.each([
  [LINE_FORMAT, "[[Ana]] — due today"],
  ["{{link}} ({{reason}})", "[[Ana]] (due today)"],
  ["{{reason}}: {{link}}", "due today: [[Ana]]"],
  ["reach out to {{link}}, {{reason}} #people", "reach out to [[Ana]], due today #people"],
])("%s lays a line out", (text, expected) => {
  expect(formatLine(lineFormatOf(text), LINE)).toBe(expected);
});

test.each([
  "",
  "{{link}}",
  "{{reason}}",
  "{{link}} {{link}}",
  "{{link}} {{reason}} {{link}}",
  "{{link}}\n{{reason}}",
])("%j is no layout, and the usual one holds", (text) => {
  expect(parseLineFormat(text)).toBeNull();
  expect(formatLine(lineFormatOf(text), LINE)).toBe("[[Ana]] — due today");
});

test("without a reason a line is the link", () => {
  expect(formatLine(lineFormatOf("{{reason}}: {{link}}"), { ...LINE, reason: "" })).toBe("[[Ana]]");
});

describe("the reason of a line", () => {
  test.each([
    [LINE_FORMAT, { head: "", tail: " — due today, tea" }, "due today, tea", ", tea", true],
    [LINE_FORMAT, { head: "10:00 ", tail: " — due today" }, "due today", "", false],
    [LINE_FORMAT, { head: "", tail: ": we met" }, ": we met", "", false],
    [LINE_FORMAT, { head: "", tail: " - due today" }, "due today", "", false],
    ["{{link}} ({{reason}})", { head: "", tail: " (due today) tea" }, "due today) tea", " tea", true],
    ["{{reason}}: {{link}}", { head: "due today: ", tail: " tea" }, "due today", " tea", true],
    ["{{reason}}: {{link}}", { head: "", tail: " due today" }, "due today", "", false],
  ])("laid out as %s is found in %j", (format, around, reason, rest, isPlain) => {
    const part = reasonPart(lineFormatOf(format), around);
    expect(part.reason).toBe(reason);
    expect(part.isPlain).toBe(isPlain);
    if (reason.startsWith("due today")) expect(part.rest("due today".length)).toBe(rest);
  });
});
