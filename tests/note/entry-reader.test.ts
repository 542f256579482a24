import { describe, expect, it, test } from "vitest";
import { datedLinesReader, haveSameWords } from "../../src/note/log/entry-reader";
import type { EntryLines } from "../../src/note/log/log-entry";

const readDatedLines = datedLinesReader("day-month-year");

describe("haveSameWords", () => {
  const plain: EntryLines = { first: "2026-11-22 call", further: ["and more"], channel: null, line: 3 };
  test.each<[Partial<EntryLines>, boolean]>([
    [{}, true],
    [{ line: 8 }, true],
    [{ first: "2026-11-22 calls" }, false],
    [{ channel: "call" }, false],
    [{ further: [] }, false],
    [{ further: ["and more", "still"] }, false],
    [{ further: ["and less"] }, false],
  ])("%o: %s", (changed, expected) => {
    const [one, other] = [readDatedLines(plain), readDatedLines({ ...plain, ...changed })];
    expect(one !== null && other !== null && haveSameWords(one, other)).toBe(expected);
  });

  it("is not so of an entry that is gone", () => {
    const one = readDatedLines(plain);
    expect(one !== null && haveSameWords(one, undefined)).toBe(false);
  });
});
