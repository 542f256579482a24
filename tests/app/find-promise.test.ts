import { expect, test } from "vitest";
import { findPromise } from "../../src/app/find-promise";
import type { Commitment } from "../../src/domain/commitment";

function promise(text: string): Commitment {
  return { text, direction: "mine", due: null, source: "property", line: null };
}

const DECK = promise("Send the deck");
const NOTES = promise("send the deck's notes");
const CAFE = promise("pay at the cafe\u0301");

test.each([
  ["send the deck", DECK],
  ["NOTES", NOTES],
  ["the  deck's", NOTES],
  ["café", CAFE],
])("%j means one of them", (words, wanted) => {
  expect(findPromise([DECK, NOTES, CAFE], words)).toEqual({ kind: "one", promise: wanted });
});

test("words that several have are not decided upon", () => {
  expect(findPromise([DECK, NOTES, CAFE], "deck")).toEqual({ kind: "several", promises: [DECK, NOTES] });
});

test("two promises of the very same words are several", () => {
  expect(findPromise([DECK, { ...DECK, direction: "theirs" }], "send the deck").kind).toBe("several");
});

test("words that none has lead to none", () => {
  expect(findPromise([DECK], "dinner")).toEqual({ kind: "none" });
});
