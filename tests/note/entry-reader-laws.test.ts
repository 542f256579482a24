import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datedLinesReader, entryReader, haveSameWords } from "../../src/note/log/entry-reader";
import { KnownChannels } from "../../src/note/log/known-channels";

const read = entryReader(new KnownChannels(), "day-month-year");
const readDatedLines = datedLinesReader("day-month-year");
const word = fc.constantFrom(
  "2026-11-22",
  "2026-11-21",
  "22.11.2026",
  " call",
  " →",
  " plan",
  "",
  "📞 ",
  " #help",
);
const words = fc.array(word, { maxLength: 4 }).map((parts) => parts.join(""));
const entry = fc.record({
  first: words,
  further: fc.array(words, { maxLength: 2 }),
  channel: fc.constantFrom(null, "", "Anruf"),
  line: fc.option(fc.integer({ min: 1, max: 99 })),
});

describe("an entry of which only the day is read", () => {
  it("has the day that a whole reading gives it, or is none as well", () => {
    fc.assert(
      fc.property(entry, (lines) => {
        expect(readDatedLines(lines)?.day).toBe(read(lines)?.day);
      }),
    );
  });

  it("says the same as another one in the same words, but for its line", () => {
    fc.assert(
      fc.property(entry, entry, (one, other) => {
        const [first, second] = [readDatedLines(one), readDatedLines(other)];
        if (first === null || second === null || !haveSameWords(first, second)) return;
        expect({ ...read(one), line: null }).toEqual({ ...read(other), line: null });
      }),
    );
  });
});
