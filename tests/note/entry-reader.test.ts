import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryReader, rememberingReader } from "../../src/note/log/entry-reader";
import { KnownChannels } from "../../src/note/log/known-channels";

describe("a reader that remembers", () => {
  const read = entryReader(new KnownChannels());
  const word = fc.constantFrom("2026-11-22", "2026-11-21", " call", " →", " plan", "", " #help");
  const words = fc.array(word, { maxLength: 4 }).map((parts) => parts.join(""));
  const entry = fc.record({
    first: words,
    further: fc.array(words, { maxLength: 2 }),
    line: fc.option(fc.integer({ min: 1, max: 99 })),
  });

  it("says of every entry what a reader says that has seen nothing before", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
        const remembering = rememberingReader(read);
        for (const lines of entries) expect(remembering(lines)).toEqual(read(lines));
      }),
    );
  });

  it("reads the same words once", () => {
    let times = 0;
    const remembering = rememberingReader((lines) => {
      times += 1;
      return read(lines);
    });
    remembering({ first: "2026-11-22 call", further: [], line: 3 });
    expect(remembering({ first: "2026-11-22 call", further: [], line: 8 })?.line).toBe(8);
    remembering({ first: "no day", further: [], line: 4 });
    remembering({ first: "no day", further: [], line: 5 });
    expect(times).toBe(2);
  });
});
