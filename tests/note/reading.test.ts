import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  basename,
  basenameBesideDay,
  entriesOf,
  plainText,
  shown,
  unlinked,
  unwrapped,
} from "../../src/note/text/reading";

test.each([
  ["Meetings/2026-11-09 River map review.md", "River map review"],
  ["2026-11-09_Kick-off", "Kick-off"],
  ["Daily/2026-11-09.md", "2026-11-09"],
  ["Daily/2026-11-09 Monday.md", "2026-11-09 Monday"],
  ["Daily/2026-11-09-Mo..md", "2026-11-09-Mo."],
  ["Meetings/2026-11-09 Friday lunch.md", "Friday lunch"],
  ["Meetings/Review 2026-11-09.md", "Review 2026-11-09"],
])("beside its day %s is called %s", (path, expected) => {
  expect(basenameBesideDay(path)).toBe(expected);
});

describe("a value as plain text", () => {
  test.each<[unknown, string | null]>([
    ["mentor", "mentor"],
    ["  mentor ", "mentor"],
    [7, "7"],
    ["[[People/Ana Diaz|Ana]]", "Ana"],
    ["[[People/Ana Diaz]]", "Ana Diaz"],
    ["of [[Acme]], Inc", "of Acme, Inc"],
    [["mentor", "friend"], "mentor"],
    [[["Acme"]], "Acme"],
    [[["Companies/Acme|The Acme"]], "The Acme"],
    [[[["Companies/Acme"]], [["Beta"]]], "Acme"],
    ["", null],
    ["  ", null],
    [[], null],
    [true, null],
    [null, null],
    [{}, null],
  ])("%j is %j", (value, expected) => {
    expect(plainText(value)).toBe(expected);
  });
});

describe("a link is replaced by what it shows", () => {
  test.each([
    ["[[Ana]]", "Ana"],
    ["[[Ana.md]]", "Ana"],
    ["[[a/b/Ana#Heading]]", "Ana"],
    ["[[Ana|her]] and [[Sam]]", "her and Sam"],
    ["[[unclosed", "[[unclosed"],
    ["no link", "no link"],
  ])("%s: %s", (text, expected) => {
    expect(unlinked(text)).toBe(expected);
  });

  test("by the name of the note alone", () => {
    expect(basename("a/b/Ana Diaz.md#Log")).toBe("Ana Diaz");
  });
});

describe("a value for display", () => {
  test.each<[unknown, string]>([
    ["2026-02-30", "2026-02-30"],
    [["2026-02-30"], "2026-02-30"],
    [["a", "b"], "a list"],
    [{ a: 1 }, "an object"],
    ["two\nlines", "two lines"],
    [false, "false"],
    ["x".repeat(60), "x".repeat(60)],
    ["x".repeat(61), `${"x".repeat(59)}…`],
  ])("%j is shown as %s", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });
});

test("a list of one stands for its entry, three levels deep, and a list in a list for the link it was", () => {
  expect(unwrapped(["x"])).toBe("x");
  expect(unwrapped([["x"]])).toBe("[[x]]");
  expect(unwrapped([[["Daily/x|y"]]])).toBe("[[Daily/x|y]]");
  expect(unwrapped([[[[["x"]]]]])).toEqual([["x"]]);
  expect(unwrapped(["x", "y"])).toEqual(["x", "y"]);
});

test("a single value is a list of one; nobody reads more than 500", () => {
  expect(entriesOf("x")).toEqual(["x"]);
  expect(entriesOf(["x", "y"])).toEqual(["x", "y"]);
  expect(entriesOf(Array.from({ length: 10_000 }))).toHaveLength(500);
});

test("no value makes them throw, not even a list that holds itself", () => {
  const circular: unknown[] = [];
  circular.push(circular);
  const value = fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), fc.constant(circular));
  fc.assert(
    fc.property(value, (candidate) => {
      plainText(candidate);
      shown(candidate);
      entriesOf(candidate);
      unwrapped(candidate);
    }),
    { numRuns: 1000 },
  );
});
