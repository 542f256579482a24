import fc from "fast-check";
import { expect, test } from "vitest";
import { shortHash } from "../../src/note/text/short-hash";

test.each([
  ["", 5, "3nzck"],
  ["coffee", 5, "6g35n"],
  ["coffee", 3, "35n"],
  ["Wójcik 🎸", 5, "icqpc"],
])("%j has the same letters every time", (text, length, expected) => {
  expect(shortHash(text, length)).toBe(expected);
});

test("is as long as it is asked for, and made of small letters and digits", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 6 }), (text, length) => {
      expect(shortHash(text, length)).toMatch(new RegExp(`^[a-z\\d]{${length}}$`));
    }),
  );
});

test("of a thousand texts that differ by a digit no two are alike", () => {
  const hashes = Array.from({ length: 1_000 }, (_, at) => shortHash(`2026-11-22 contact ${at}`, 5));
  expect(new Set(hashes).size).toBe(1_000);
});
