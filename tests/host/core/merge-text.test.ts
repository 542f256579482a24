import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeText } from "./merge-text";

describe("mergeText", () => {
  it.each([
    ["different lines", "a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n", "A\nb\nC\n"],
    ["lines added at different places", "a\nb\n", "a\nb\nmine\n", "theirs\na\nb\n", "theirs\na\nb\nmine\n"],
    [
      "different words of one line",
      "one two three\n",
      "ONE two three\n",
      "one two THREE\n",
      "ONE two THREE\n",
    ],
    ["the same change", "a\nb\n", "a\nB\n", "a\nB\n", "a\nB\n"],
    ["only mine", "a\n", "b\n", "a\n", "b\n"],
    ["only theirs", "a\n", "a\n", "b\n", "b\n"],
    ["a deletion and a change elsewhere", "a\nb\nc\nd\n", "a\nc\nd\n", "a\nb\nc\nD\n", "a\nc\nD\n"],
    ["both rewrote one word", "a one z\n", "a two z\n", "a three z\n", "a three z\na two z\n"],
    ["no final newline", "a", "a\nmine", "theirs\na", "theirs\na\nmine"],
  ])("keeps %s", (_, base, mine, theirs, expected) => {
    expect(mergeText(base, mine, theirs)).toBe(expected);
  });

  const line = fc.stringMatching(/^[a-z]{1,3}$/);
  const lines = fc.array(line, { maxLength: 8 });
  const joined = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

  it("loses no line that either side added", () => {
    fc.assert(
      fc.property(lines, fc.nat(8), fc.nat(8), (base, i, j) => {
        const mine = joined(base.toSpliced(i, 0, "MINE"));
        const theirs = joined(base.toSpliced(j, 0, "THEIRS"));
        const merged = mergeText(joined(base), mine, theirs).split("\n");
        expect(merged.filter((text) => text === "MINE")).toHaveLength(1);
        expect(merged.filter((text) => text === "THEIRS")).toHaveLength(1);
        expect(merged.filter((text) => text !== "MINE" && text !== "THEIRS")).toEqual([...base, ""]);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives a side's text when the other changed nothing", () => {
    fc.assert(
      fc.property(lines, lines, (base, changed) => {
        expect(mergeText(joined(base), joined(changed), joined(base))).toBe(joined(changed));
        expect(mergeText(joined(base), joined(base), joined(changed))).toBe(joined(changed));
      }),
    );
  });
});
