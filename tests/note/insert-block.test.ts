import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { insertBlock } from "../../src/note/text/insert-block";
import { noteText } from "./note-texts";

const BLOCK = ["> x", "> y"];

function after(text: string, line: number): string {
  const edit = insertBlock(text, { line, seen: text }, BLOCK);
  if (edit.kind !== "changed") throw new Error(`${edit.kind}`);
  return edit.text;
}

describe("lines are put where the cursor is", () => {
  test.each<[string, string, number, string]>([
    ["in an empty note", "", 0, "> x\n> y\n"],
    ["on a blank line of its own", "a\n\n\nb\n", 1, "a\n\n> x\n> y\n\nb\n"],
    ["on the blank line between two paragraphs", "a\n\nb\n", 1, "a\n\n> x\n> y\n\nb\n"],
    ["at the end", "a\n", 1, "a\n\n> x\n> y\n"],
    ["at the end, behind a blank line", "a\n\n", 2, "a\n\n> x\n> y\n"],
    ["at the end of a note without a final line ending", "a", 0, "a\n\n> x\n> y"],
    ["below the paragraph they would tear apart", "a\nb\nc\n\nd\n", 0, "a\nb\nc\n\n> x\n> y\n\nd\n"],
    ["below the list", "- a\n  more\n- b\n\nc", 1, "- a\n  more\n- b\n\n> x\n> y\n\nc"],
    [
      "below what belongs to the list",
      "- a\n\n  more\n\n\tmost\n\nb",
      0,
      "- a\n\n  more\n\n\tmost\n\n> x\n> y\n\nb",
    ],
    [
      "below the list that goes on below a blank line",
      "- a\n\n  - b\nc\n",
      1,
      "- a\n\n  - b\nc\n\n> x\n> y\n",
    ],
    [
      "below the list that goes on below code in one of its entries",
      "- a\n  ```\n  b\n  ```\n- c\n\nd",
      0,
      "- a\n  ```\n  b\n  ```\n- c\n\n> x\n> y\n\nd",
    ],
    ["below the properties and above code", "---\n---\n\n    a", 0, "---\n---\n> x\n> y\n\n    a"],
    ["below the properties", "---\na: 1\n---\nb\n", 1, "---\na: 1\n---\n> x\n> y\n\nb\n"],
    ["below the properties of a note that has no more", "---\na: 1\n---\n", 0, "---\na: 1\n---\n> x\n> y\n"],
    ["below a code block", "```\n\na\n```\nb\n", 1, "```\n\na\n```\n\n> x\n> y\n\nb\n"],
    ["below a comment", "%%\na\n\n%%\nb", 2, "%%\na\n\n%%\n\n> x\n> y\n\nb"],
    ["in the note's own line ending", "a\r\nb\r\n\r\nc", 0, "a\r\nb\r\n\r\n> x\r\n> y\r\n\r\nc"],
    ["behind a byte order mark", "\uFEFFa\n\nb", 1, "\uFEFFa\n\n> x\n> y\n\nb"],
    ["in a note that is only a byte order mark", "\uFEFF", 0, "\uFEFF> x\n> y\n"],
  ])("%s", (_, text, line, expected) => {
    expect(after(text, line)).toBe(expected);
  });

  test("also where the file has other line endings than the editor", () => {
    const edit = insertBlock("\uFEFFa\r\n\r\nb", { line: 1, seen: "a\n\nb" }, BLOCK);
    expect(edit).toEqual({ kind: "changed", text: "\uFEFFa\r\n\r\n> x\r\n> y\r\n\r\nb" });
  });
});

describe("nothing is put", () => {
  test("into a note that has changed since", () => {
    expect(insertBlock("b\n", { line: 0, seen: "a\n" }, BLOCK)).toMatchObject({
      kind: "refused",
      refusal: { code: "changed-since" },
    });
  });

  test.each([
    ["```\na\n", 1],
    ["a\n\n%%\nb\n\nc", 5],
  ])("into a block that is never closed: %j", (text, line) => {
    expect(insertBlock(text, { line, seen: text }, BLOCK)).toMatchObject({
      kind: "refused",
      refusal: { code: "unclosed-block" },
    });
  });

  test("but above such a block it is", () => {
    expect(after("a\n\n```\nb\n", 0)).toBe("a\n\n> x\n> y\n\n```\nb\n");
  });
});

test("every byte of the note stays, before and behind the lines", () => {
  fc.assert(
    fc.property(noteText, fc.nat({ max: 60 }), (text, line) => {
      const edit = insertBlock(text, { line, seen: text }, BLOCK);
      if (edit.kind !== "changed") return;
      const at = edit.text.indexOf("> x");
      const added = edit.text.length - text.length;
      const start = Math.max(0, at - 4);
      const cut = Array.from({ length: 9 }, (_, step) => start + step).some(
        (from) => edit.text.slice(0, from) + edit.text.slice(from + added) === text,
      );
      expect(cut).toBe(true);
    }),
    { numRuns: 500 },
  );
});
