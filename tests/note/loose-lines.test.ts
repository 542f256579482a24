import { describe, expect, test } from "vitest";
import { looseLines } from "../../src/note/log/loose-lines";
import { readLog } from "../../src/note/log/log-section";
import { STYLE } from "./style";

/** The words of the lines of a note that are loose. */
function looseIn(text: string): string[] {
  const isLoose = looseLines(readLog(text, STYLE));
  return text.split("\n").filter((words, at) => words !== "" && isLoose(at + 1, words));
}

describe("a line of a log that is no part of an entry", () => {
  test("is loose, and so is what belongs to it", () => {
    expect(looseIn("# Ana\na\n## Log\n- 2026\n  - b\n- 2026-11-12: c\n  d\nelse\n\nf\n## Notes\ng")).toEqual([
      "- 2026",
      "  - b",
      "f",
    ]);
  });

  test("is not loose below a heading for what is planned", () => {
    expect(looseIn("## Log\n### Upcoming\n- a\n### This year\n- b")).toEqual(["### This year", "- b"]);
  });

  test("is not loose as news in the story of a life", () => {
    expect(looseIn("## Timeline\npromoted to VP\nlunch with her")).toEqual(["lunch with her"]);
    expect(looseIn("## Log\npromoted to VP")).toEqual(["promoted to VP"]);
  });

  test("is nowhere in a log without a heading", () => {
    expect(looseIn("- 2026-11-12: called\n- 2026-11-01: moved to Lisbon")).toEqual([]);
  });
});
