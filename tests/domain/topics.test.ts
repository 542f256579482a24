import { expect, test } from "vitest";
import { phrasesIn, topicOf } from "../../src/domain/topics";

test.each([
  ["Community Gardens", "community garden"],
  ["#community-gardens", "community garden"],
  ["community_garden", "community garden"],
  ["urban/planning", "urban planning"],
  ["Łódź", "lodz"],
  ["chess", "chess"],
  ["gas", "gas"],
  ["印刷", "印刷"],
  [" — ", ""],
])("%j is the topic %j", (text, expected) => {
  expect(topicOf(text)).toBe(expected);
});

test("a text holds its phrases of up to four words", () => {
  expect(phrasesIn("A list of tactile maps")).toContain("tactile map");
  expect(phrasesIn("one two three four five")).toContain("one two three four");
  expect(phrasesIn("one two three four five")).not.toContain("one two three four five");
  expect(phrasesIn("")).toEqual([]);
});

test("a text without end is cut", () => {
  expect(phrasesIn("word ".repeat(1_000_000)).length).toBeLessThan(1700);
  expect(phrasesIn("x".repeat(1_000_000)).length).toBe(1);
});
