import { expect, test } from "vitest";
import { isRuleLine } from "../../src/note/text/rule-line";
import { fastest } from "./fastest";

test.each([
  ["---", true],
  ["***", true],
  ["* * *", true],
  ["  - - - \t", true],
  ["-*-", true],
  ["--", false],
  ["- -", false],
  ["", false],
  ["   ", false],
  ["--- x", false],
  ["x ---", false],
  ["- [ ] ---", false],
  ["___", false],
])("%j is drawn across the note: %s", (text, isRule) => {
  expect(isRuleLine(text)).toBe(isRule);
});

test.each(["*", " ", "- ", "*\t"])("1 MB of %j is looked at within 50 ms", (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  expect(fastest(() => isRuleLine(`- ${text}x`))).toBeLessThan(50);
  expect(fastest(() => isRuleLine(`- ${text}`))).toBeLessThan(50);
});
