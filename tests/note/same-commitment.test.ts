import { expect, test } from "vitest";
import type { Commitment } from "../../src/domain/commitment";
import { allCommitments } from "../../src/note/promises/same-commitment";
import { day } from "../domain/days";

function promise(text: string, due: string | null, facts: Partial<Commitment> = {}): Commitment {
  return {
    text,
    direction: "mine",
    due: due === null ? null : day(due),
    source: "property",
    line: null,
    ...facts,
  };
}

function task(text: string, due: string | null, facts: Partial<Commitment> = {}): Commitment {
  return promise(text, due, { source: "task", line: 7, ...facts });
}

test("those of the properties go first", () => {
  const [one, other] = [promise("the deck", null), task("the book", null)];
  expect(allCommitments([one], [other])).toEqual([one, other]);
});

test("where one side has none, the other is handed on as it is", () => {
  const some = [promise("the deck", null)];
  expect(allCommitments(some, [])).toBe(some);
  expect(allCommitments([], some)).toBe(some);
});

test.each<[string, Commitment, Commitment, string | null]>([
  ["the same words and day", promise("the deck", "2026-11-20"), task("the deck", "2026-11-20"), "2026-11-20"],
  ["other case and punctuation", promise("Send: the deck", null), task("send the deck.", null), null],
  ["a sign in front of one", promise("the deck", null), task("“the deck”", null), null],
  ["a letter in capitals", promise("the deck", null), task("The deck", null), null],
  ["a letter in two parts", promise("\u00e1rbol", null), task("a\u0301rbol", null), null],
  ["a day in the property alone", promise("the deck", "2026-11-20"), task("the deck", null), "2026-11-20"],
  ["a day in the text alone", promise("the deck", null), task("the deck", "2026-11-20"), "2026-11-20"],
])("%s: one promise, where the property has it", (_, inProperty, inText, due) => {
  expect(allCommitments([inProperty], [inText])).toEqual([{ ...inProperty, due }]);
});

test.each<[string, Commitment, Commitment]>([
  ["another day", promise("the deck", "2026-11-20"), task("the deck", "2026-11-21")],
  ["another side", promise("the deck", null), task("the deck", null, { direction: "theirs" })],
  ["other words", promise("the deck", null), task("the desk", null)],
])("%s: two promises", (_, inProperty, inText) => {
  expect(allCommitments([inProperty], [inText])).toEqual([inProperty, inText]);
});
