import fc from "fast-check";
import { expect, test } from "vitest";
import { formatBefore, readBefore, type Before } from "../../src/note/checklist/before-words";

const EXAMPLES: readonly (readonly [string, Before])[] = [
  ["last-contact=2026-09-30", { kind: "value", key: "last-contact", raw: " 2026-09-30" }],
  ["last-contact='2026-09-30'", { kind: "value", key: "last-contact", raw: " '2026-09-30'" }],
  [
    "last-contact=%5B%5BDaily/2026-09-30%5D%5D",
    { kind: "value", key: "last-contact", raw: " [[Daily/2026-09-30]]" },
  ],
  ["waiting-for=", { kind: "value", key: "waiting-for", raw: "" }],
  ["last-contact=++2026-09-30", { kind: "value", key: "last-contact", raw: "   2026-09-30" }],
  ["last-contact", { kind: "no-property", key: "last-contact" }],
  ["last+met", { kind: "no-property", key: "last met" }],
  ["---", { kind: "no-properties" }],
  ["+2/1", { kind: "around", above: 2, below: 1 }],
  ["=2", { kind: "own", entries: 2 }],
  ["@5:snooze-until%3A+2026-11-30%0A", { kind: "lines", at: 5, raw: "snooze-until: 2026-11-30\n" }],
  ["list!list%3A+%5Ba,%0D%0A+b%5D%0D%0A", { kind: "property", key: "list", raw: "list: [a,\r\n b]\r\n" }],
  ["~:-+%5B+%5D+send+it", { kind: "task", path: null, raw: "- [ ] send it" }],
  ["~Notes/Plans.md:-+%5B+%5D+send+it", { kind: "task", path: "Notes/Plans.md", raw: "- [ ] send it" }],
];

test.each(EXAMPLES)("%s is read back", (words, before) => {
  expect(formatBefore([before])).toBe(words);
  expect(readBefore(words)).toEqual([before]);
});

test("several stand beside each other, and what cannot be understood is left out", () => {
  const all = EXAMPLES.map(([, before]) => before);
  expect(readBefore(formatBefore(all))).toEqual(all);
  expect(readBefore("  = ! last-contact=%ZZ ")).toEqual([
    { kind: "value", key: "last-contact", raw: " %ZZ" },
  ]);
  expect(readBefore("")).toEqual([]);
});

test("whatever a note holds fits into a comment on one line of a table, and is read back", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.string({ minLength: 1, unit: "grapheme" }),
      (raw, key) => {
        const all: Before[] = [
          { kind: "lines", at: 3, raw },
          { kind: "task", path: key, raw },
          { kind: "property", key, raw },
        ];
        const words = formatBefore(all);
        expect(words).not.toMatch(/[\r\n|`\[]|%%/);
        expect(readBefore(words)).toEqual(all);
      },
    ),
  );
});
