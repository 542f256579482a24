import { describe, expect, test } from "vitest";
import { checklistAtCursor } from "../../src/note/checklist/checklist-at-cursor";
import { lineFormatOf } from "../../src/note/checklist/line-format";
import type { ChecklistBlock } from "../../src/note/checklist/merge-checklist";

const ANA = "- [ ] [[Ana]] — due today";
const BLOCK: ChecklistBlock = {
  heading: "Reconnect",
  lines: [{ path: "Ana.md", link: "[[Ana]]", kind: "contact", mark: "", text: "due today" }],
  format: lineFormatOf(""),
  resolve: (linkpath) => `${linkpath}.md`,
};

/** The cursor stands where `|` is. */
function inserted(text: string, seen = text.replace("|", "")): unknown {
  const line = text.slice(0, text.indexOf("|")).split("\n").length - 1;
  const edit = checklistAtCursor(text.replace("|", ""), { line, seen }, BLOCK);
  return edit.kind === "changed" ? edit.text : edit;
}

describe("at the cursor", () => {
  test.each([
    ["# Sunday\n\n|\n\n## Notes\n", `# Sunday\n\n\n## Reconnect\n${ANA}\n\n## Notes\n`],
    ["tea |and\ncake\n\nmore\n", `tea and\ncake\n\n## Reconnect\n${ANA}\n\nmore\n`],
    ["|", `## Reconnect\n${ANA}\n`],
    ["---\na: |1\n---\nb\n", `---\na: 1\n---\n## Reconnect\n${ANA}\n\nb\n`],
    ["a\n|\n%% rapport-checklist %%\nb\n", `a\n\n## Reconnect\n${ANA}\n\nb\n`],
  ])("of %j it makes %j", (text, expected) => {
    expect(inserted(text)).toBe(expected);
  });

  test("tasks below stay out of it, for it goes below them", () => {
    expect(inserted("## Day\n|\n- [ ] [[Bo]] calls\n### Later\n- [x] [[Ana]]\n\n## Notes\n- [ ] a\n")).toBe(
      `## Day\n\n- [ ] [[Bo]] calls\n### Later\n- [x] [[Ana]]\n\n## Reconnect\n${ANA}\n\n## Notes\n- [ ] a\n`,
    );
  });

  test("a note that has the checklist gets what it lacks, wherever the cursor is", () => {
    expect(inserted("tea|\n\n## Reconnect\n- [ ] [[Bo]]\n")).toBe(
      `tea\n\n## Reconnect\n- [ ] [[Bo]]\n${ANA}\n`,
    );
    expect(inserted(`tea|\n\n## Reconnect\n${ANA}\n`)).toEqual({ kind: "unchanged" });
  });

  test("a note that has changed since is left alone", () => {
    expect(inserted("tea|\n", "coffee\n")).toMatchObject({ refusal: { code: "changed-since" } });
  });

  test("a comment that is never closed is not written into", () => {
    expect(inserted("%%\ntea|\n")).toMatchObject({ refusal: { code: "unclosed-block" } });
  });
});
