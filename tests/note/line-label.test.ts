import { expect, test } from "vitest";
import { labelledLine } from "../../src/note/body/line-label";
import { fastest } from "./fastest";

test.each([
  ["Last contact: 2026-11-12", "Last contact", "2026-11-12"],
  ["**Last contact:** 2026-11-12", "Last contact", "2026-11-12"],
  ["**Last contact**: 2026-11-12", "Last contact", "2026-11-12"],
  ["_Last contact_: **2026-11-12**", "Last contact", "2026-11-12**"],
  ["📅 **Last contact:** 2026-11-12 (call)", "Last contact", "2026-11-12 (call)"],
  ["date_last_contacted:: [[2026-11-12]]", "date_last_contacted", "[[2026-11-12]]"],
  ["[last-contact:: 2026-11-12]", "last-contact", "2026-11-12]"],
  ["We spoke (last-contact:: 2026-11-12) at last", "last-contact", "2026-11-12) at last"],
  ["| **Last contact** | [[2026-11-12]] |", "Last contact", "[[2026-11-12]] |"],
  ["Último contacto: 2026-11-12", "Último contacto", "2026-11-12"],
  ["Last contact:", "Last contact", ""],
])("%j is labelled %j: %j", (words, label, value) => {
  expect(labelledLine(words)).toEqual({ label, value });
});

test.each([
  "2026-11-12: a",
  "[[Ana]] said: a",
  "Wrote, at last: a",
  "no label",
  ": a",
  "| a",
  "",
  `${"a ".repeat(100)}: b`,
])("%j has no label", (words) => {
  expect(labelledLine(words)).toBeNull();
});

test.each([":", "::", "|", "[", "(", "a", " ", "*", "a:: "])(
  "1 MB of %j is looked at within 50 ms",
  (bait) => {
    const words = bait.repeat(1_000_000 / bait.length);
    expect(
      fastest(() => [labelledLine(words), labelledLine(`|${words}`), labelledLine(`a:${words}`)]),
    ).toBeLessThan(50);
  },
);
