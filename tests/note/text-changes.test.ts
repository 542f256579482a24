import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween, type TextChange } from "../../src/note/text/text-changes";

/** The text with the changes made, from the last to the first, as an editor makes them in one transaction. */
function changed(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .reverse()
    .reduce((result, { from, to, text: put }) => result.slice(0, from) + put + result.slice(to), text);
}

const FRONT = "---\nlast-contact: 2026-10-30\n---\n";

describe("the changes between two texts", () => {
  test.each<[string, string, string, TextChange[]]>([
    ["none between equal texts", "a\nb\n", "a\nb\n", []],
    ["one stretch in the body", "a\nb\nc\n", "a\nx\nc\n", [{ from: 2, to: 3, text: "x" }]],
    ["an insertion", "a\nc\n", "a\nb\nc\n", [{ from: 2, to: 2, text: "b\n" }]],
    ["a deletion", "a\nb\nc\n", "a\nc\n", [{ from: 2, to: 4, text: "" }]],
    ["into an empty text", "", "a", [{ from: 0, to: 0, text: "a" }]],
    ["of repeated lines", "a\na\n", "a\na\na\n", [{ from: 4, to: 4, text: "a\n" }]],
  ])("%s", (_, before, after, expected) => {
    expect(changesBetween(before, after)).toEqual(expected);
  });

  test("of front matter and body stay apart, so that what stands between them is not touched", () => {
    const before = `${FRONT}# Ana\n\n## Interactions\n- 2026-10-30 call\n`;
    const after = before.replace("10-30\n---", "11-22\n---").replace("- 2026", "- 2026-11-22 coffee\n- 2026");
    const changes = changesBetween(before, after);
    expect(changes).toHaveLength(2);
    expect(changes.map(({ from, to }) => before.slice(from, to))).toEqual(["0-30", ""]);
    expect(changed(before, changes)).toBe(after);
  });

  test("that add the front matter", () => {
    const changes = changesBetween("# Ana\n", `${FRONT}# Ana\n`);
    expect(changed("# Ana\n", changes)).toBe(`${FRONT}# Ana\n`);
  });
});

test("making the changes always leads from one text to the other, and twice the same text needs none", () => {
  const texts = fc
    .array(fc.constantFrom("---", "a: 1", "- x", "", "text", "---js", "\r"), { maxLength: 12 })
    .chain((lines) => fc.constantFrom("\n", "\r\n").map((ending) => lines.join(ending)));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = changesBetween(before, after);
      expect(changed(before, changes)).toBe(after);
      expect(changes.length).toBeLessThanOrEqual(2);
      expect(changesBetween(after, after)).toEqual([]);
      const [first, second] = changes;
      if (first !== undefined && second !== undefined) expect(first.to).toBeLessThanOrEqual(second.from);
    }),
    { numRuns: 1000 },
  );
});
