import { describe, expect, test } from "vitest";
import { readLineMark, withLineMark } from "../../src/note/checklist/line-mark";
import type { LineMark } from "../../src/note/checklist/tick-id";

const MARK: LineMark = { kind: "logged", id: "v2ipxej3-3nzck" };
const OTHER: LineMark = { kind: "logged", id: "v2ipxej3-9d3k2" };
const NAME = "^rapport-v2ipxej3-3nzck";

describe("withLineMark", () => {
  test.each([
    ["a plain line", "- [x] [[Ana]]", `- [x] [[Ana]] ${NAME}`],
    ["a line with blanks at its end", "- [x] [[Ana]]  ", `- [x] [[Ana]]   ${NAME}`],
    ["a line that Tasks has ticked", "- [x] [[Ana]] ✅ 2026-11-22", `- [x] [[Ana]] ✅ 2026-11-22 ${NAME}`],
    ["a line with a name of its own", "- [x] [[Ana]] ^my-line", `- [x] [[Ana]] ${NAME} ^my-line`],
  ])("marks %s, and takes nothing but the mark away again", (_, line, marked) => {
    expect(withLineMark(line, MARK)).toBe(marked);
    expect(withLineMark(marked, MARK)).toBe(marked);
    expect(withLineMark(marked, null)).toBe(line);
  });

  test("leaves one mark where a merge has left two", () => {
    expect(withLineMark(`- [x] [[Ana]] ${NAME} ${NAME}`, MARK)).toBe(`- [x] [[Ana]] ${NAME}`);
    expect(withLineMark(`- [x] [[Ana]] ${NAME}`, OTHER)).toBe("- [x] [[Ana]] ^rapport-v2ipxej3-9d3k2");
  });
});

describe("readLineMark", () => {
  test("gives the text without it", () => {
    expect(readLineMark(`[[Ana]] tea ${NAME}`)).toEqual({ text: "[[Ana]] tea", mark: MARK });
  });

  test.each(["[[Ana]] tea", "[[Ana]] ^my-line", "[[Ana]] ^rapport-", "[[Ana]] ^rapport-other", `x${NAME}`])(
    "finds none in %j",
    (text) => {
      expect(readLineMark(text)).toEqual({ text, mark: null });
    },
  );
});
