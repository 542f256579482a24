import { expect, test } from "vitest";
import {
  entryMarkIn,
  formatEntryMark,
  startsWithEntryMark,
  withoutEntryMark,
} from "../../src/note/log/entry-mark";
import { formatEntry, readInteractions } from "../../src/note/log/interaction-log";
import { day, STYLE } from "./style";

const MARK = { id: "v2ipxej3-3nzck", words: "914et", before: "last-contact=2026-09-30" };
const WRITTEN = "%%rapport v2ipxej3-3nzck-914et was last-contact=2026-09-30%%";

test("is written as a comment and read back", () => {
  expect(formatEntryMark(MARK)).toBe(WRITTEN);
  expect(entryMarkIn(`- 2026-11-22: tea ${WRITTEN}`)).toEqual(MARK);
  const bare = { ...MARK, before: "" };
  expect(formatEntryMark(bare)).toBe("%%rapport v2ipxej3-3nzck-914et%%");
  expect(entryMarkIn(formatEntryMark(bare))).toEqual(bare);
});

test.each([
  "- 2026-11-22: tea",
  "- 2026-11-22: tea %%rapport%%",
  "- 2026-11-22: tea %%rapport v2ipxej3-3nzck-914et",
  "- 2026-11-22: tea %%report v2ipxej3-3nzck-914et%%",
])("%s has none", (line) => {
  expect(entryMarkIn(line)).toBeNull();
  expect(withoutEntryMark(line)).toBe(line);
});

test("the text goes on without it", () => {
  expect(withoutEntryMark(`tea ${WRITTEN} and cake`)).toBe("tea and cake");
  expect(startsWithEntryMark(`${WRITTEN} tea`)).toBe(true);
  expect(startsWithEntryMark(`tea ${WRITTEN}`)).toBe(false);
});

test.each([
  ["a list", `## Interactions\n- 2026-11-22 call: tea ${WRITTEN}\n`],
  ["a list without words", `## Interactions\n- 2026-11-22 call ${WRITTEN}\n`],
  ["headings", `## Interactions\n### 2026-11-22 call\ntea ${WRITTEN}\n`],
  ["headings without words", `## Interactions\n### 2026-11-22 call\n${WRITTEN}\n`],
  [
    "a table",
    `## Interactions\n| Date | Channel | Notes |\n|---|---|---|\n| 2026-11-22 | call | tea ${WRITTEN} |\n`,
  ],
])("a log of %s is read without it", (name, note) => {
  const text = name.endsWith("without words") ? "" : "tea";
  expect(readInteractions(note, STYLE)).toMatchObject([{ day: "2026-11-22", channel: "call", text }]);
});

test("stands behind the day without a colon where the entry says nothing else", () => {
  const entry = { day: day("2026-11-22"), channel: null, direction: null, text: WRITTEN };
  expect(formatEntry(entry, entry.day)).toBe(`- 2026-11-22 ${WRITTEN}`);
});
