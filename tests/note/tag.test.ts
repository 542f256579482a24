import { describe, expect, test } from "vitest";
import { isSameTag, readTag } from "../../src/note/text/tag";

describe("readTag", () => {
  test.each([
    ["client", "client"],
    ["#client", "client"],
    ["  #book-club ", "book-club"],
    ["work/clients", "work/clients"],
    ["2024-trip", "2024-trip"],
    ["Über_uns", "Über_uns"],
    ["ليلى", "ليلى"],
    ["🎻", "🎻"],
    ["1984", null],
    ["19/84", null],
    ["two words", null],
    ["a,b", null],
    ["a:b", null],
    ["##a", null],
    ["a#b", null],
    ["", null],
    ["#", null],
    ["/a", null],
    ["a/", null],
    ["a//b", null],
    ["(a)", null],
    ["x".repeat(101), null],
  ])("%s is %s", (words, tag) => {
    expect(readTag(words)).toBe(tag);
  });
});

test.each([
  ["Client", "client", true],
  ["#client", "client", true],
  ["cafe\u0301", "café", true],
  ["client", "clients", false],
  ["work/client", "client", false],
])("%s and %s are one tag: %s", (one, other, expected) => {
  expect(isSameTag(one, other)).toBe(expected);
});
