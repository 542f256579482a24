import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChecklist } from "../../src/note/checklist/checklist-tasks";
import { lineFormatOf } from "../../src/note/checklist/line-format";
import { mergeChecklist, type ChecklistBlock } from "../../src/note/checklist/merge-checklist";
import { isInsertion, textAfter } from "./edit-parts";
import { freeText, noteText } from "./note-texts";

const RUNS = { numRuns: 200 };

describe("checklist", () => {
  const line = fc.record({
    path: fc.constantFrom("Ana.md", "Bo.md", "Gone.md"),
    kind: fc.constantFrom("contact" as const, "promise" as const, "milestone" as const),
    mark: fc.constantFrom("", "send the deck", "deck", "%%"),
    text: freeText,
  });
  const block: fc.Arbitrary<ChecklistBlock> = fc.array(line, { maxLength: 4 }).map((lines) => ({
    heading: "## Reconnect",
    format: lineFormatOf(""),
    lines: lines.map((wanted) => ({ ...wanted, link: `[[${wanted.path.replace(".md", "")}]]` })),
    resolve: (linkpath) => (linkpath === "Gone" ? null : `${linkpath}.md`),
  }));

  test("merging twice is merging once, and only puts one stretch in", () => {
    fc.assert(
      fc.property(noteText, block, (text, wanted) => {
        const edit = mergeChecklist(text, wanted);
        const after = textAfter(text, edit);
        expect(isInsertion(text, after)).toBe(true);
        if (edit.kind !== "refused") expect(mergeChecklist(after, wanted)).toEqual({ kind: "unchanged" });
      }),
      RUNS,
    );
  });

  test("every task that was there is there, and each added line is one more open task", () => {
    fc.assert(
      fc.property(noteText, block, (text, wanted) => {
        const edit = mergeChecklist(text, wanted);
        if (edit.kind !== "changed") return;
        const before = readChecklist(text, wanted.heading);
        const after = readChecklist(edit.text, wanted.heading);
        const texts = after.map(({ text: words }) => words);
        for (const task of before) expect(texts).toContain(task.text);
        expect(after.filter(({ tick }) => tick !== " ")).toHaveLength(
          before.filter(({ tick }) => tick !== " ").length,
        );
        expect(after.length).toBeGreaterThan(before.length);
        expect(after.length).toBeLessThanOrEqual(before.length + wanted.lines.length);
      }),
      RUNS,
    );
  });
});
