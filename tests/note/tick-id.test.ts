import { describe, expect, test } from "vitest";
import {
  addedOfId,
  formatLineMark,
  keyOfId,
  lineKey,
  lineKeyOfId,
  parseLineMark,
  tickId,
  type LineMark,
} from "../../src/note/checklist/tick-id";
import { day } from "./style";

const DAY = day("2026-11-22");
const CONTACT = { day: DAY, kind: "contact", words: "" };
const ANA = "People/Ana Diaz.md";

describe("a key", () => {
  test.each([
    ["another day", { ...CONTACT, day: day("2026-11-23") }],
    ["another kind", { ...CONTACT, kind: "milestone" }],
    ["other words", { ...CONTACT, words: "birthday" }],
  ])("differs for %s", (_, other) => {
    expect(keyOfId(lineKey(other, ANA))).not.toBe(keyOfId(lineKey(CONTACT, ANA)));
  });

  test("is the same in a note that was moved, and its line differs from those of others", () => {
    const moved = lineKey(CONTACT, "People/Work/Ana Diaz.md");
    expect(keyOfId(moved)).toBe(keyOfId(lineKey(CONTACT, ANA)));
    expect(moved).not.toBe(lineKey(CONTACT, ANA));
  });

  test("does not mind how its words are spaced", () => {
    const [one, other] = ["send  the deck ", "send the deck"];
    expect(lineKey({ ...CONTACT, words: one }, ANA)).toBe(lineKey({ ...CONTACT, words: other }, ANA));
  });
});

test("an id is a key and what the user has added", () => {
  const key = lineKey(CONTACT, ANA);
  const id = tickId(key, "tea");
  expect(id).toMatch(/^[a-z\d]{8}-[a-z\d]{5}$/);
  expect(lineKeyOfId(id)).toBe(key);
  expect(addedOfId(id)).toBe(addedOfId(tickId("00000000", "tea")));
  expect(addedOfId(id)).not.toBe(addedOfId(tickId(key, "coffee")));
});

const MARKS: readonly (readonly [string, LineMark])[] = [
  ["v2ipxej3-3nzck", { kind: "logged", id: "v2ipxej3-3nzck" }],
  ["v2ipxej3-3nzck-leaving", { kind: "leaving", id: "v2ipxej3-3nzck" }],
  ["v2ipxej3-snoozed", { kind: "snoozed", key: "v2ipxej3", before: null, isBare: false }],
  ["v2ipxej3-snoozed-bare", { kind: "snoozed", key: "v2ipxej3", before: null, isBare: true }],
  [
    "v2ipxej3-snoozed-20261001",
    { kind: "snoozed", key: "v2ipxej3", before: day("2026-10-01"), isBare: false },
  ],
  ["v2ipxej3-snoozed-leaving", { kind: "waking", key: "v2ipxej3", before: null, isBare: false }],
  ["v2ipxej3-snoozed-bare-leaving", { kind: "waking", key: "v2ipxej3", before: null, isBare: true }],
  [
    "v2ipxej3-snoozed-20261001-leaving",
    { kind: "waking", key: "v2ipxej3", before: day("2026-10-01"), isBare: false },
  ],
];

test.each(MARKS)("the mark %s is read back", (name, mark) => {
  expect(formatLineMark(mark)).toBe(`^rapport-${name}`);
  expect(parseLineMark(name)).toEqual(mark);
});

test.each(["", "v2ipxej3", "v2ipxej3-", "v2ipxej-3nzck", "v2ipxej3-3nzck-914et", "v2ipxej3-snoozed-2026"])(
  "%j is no mark",
  (name) => {
    expect(parseLineMark(name)).toBeNull();
  },
);
