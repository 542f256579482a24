import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { promiseInWords, wordsOfPromise } from "../../src/domain/promise-in-words";
import { day } from "./days";

const SUNDAY = day("2026-11-22");

test.each([
  ["send the photographs by friday", "send the photographs", "2026-11-27"],
  ["send the photographs by 2026-12-01", "send the photographs", "2026-12-01"],
  ["Fotos schicken bis Freitag", "Fotos schicken", "2026-11-27"],
  ["ask around until 20 November 2027", "ask around", "2027-11-20"],
  ["ask around by in three weeks", "ask around", "2026-12-13"],
  ["stand by her by tomorrow", "stand by her", "2026-11-23"],
  [" stand by her ", "stand by her", null],
  ["go by train", "go by train", null],
  ["by friday", "by friday", null],
  ["friday", "friday", null],
  ["", "", null],
])("%j promises %j until %s", (said, text, due) => {
  expect(promiseInWords(said, SUNDAY)).toEqual({ text, due });
});

describe("the verb of a promise is left to whoever says whose it is", () => {
  test.each([
    ["promised Carla the plans", "mine", "Carla the plans"],
    ["Promised to send the plans", "mine", "send the plans"],
    ["promise to send the plans", "mine", "send the plans"],
    ["I promised: send the plans", "mine", "send the plans"],
    ["I promised her that I would call", "mine", "her that I would call"],
    ["I've promised to call", "mine", "call"],
    ["I promise to call", "mine", "call"],
    ["promised me the book", "theirs", "me the book"],
    ["She promised to send the book", "theirs", "send the book"],
    ["they promised the book", "theirs", "the book"],
    ["Carla die Pläne versprochen", "mine", "Carla die Pläne"],
    ["Carla die Pläne versprochen.", "mine", "Carla die Pläne"],
    ["Versprochen: die Pläne schicken", "mine", "die Pläne schicken"],
    ["versprochen, die Pläne zu schicken", "mine", "die Pläne zu schicken"],
    ["Ich habe Carla die Pläne versprochen", "mine", "Carla die Pläne"],
    ["habe versprochen, die Pläne zu schicken", "mine", "die Pläne zu schicken"],
    ["hat mir das Buch versprochen", "theirs", "mir das Buch"],
    ["Sie hat versprochen, das Buch zu schicken", "theirs", "das Buch zu schicken"],
    ["send the plans", "mine", "send the plans"],
    ["ask her what she promised", "mine", "ask her what she promised"],
    ["promise ring for Ida", "mine", "promise ring for Ida"],
    ["She promised the book", "mine", "She promised the book"],
    ["I promised the book", "theirs", "I promised the book"],
    ["fragen, was er versprochen hat", "mine", "fragen, was er versprochen hat"],
    ["promised", "mine", "promised"],
    ["promised to", "mine", "promised to"],
    ["versprochen.", "mine", "versprochen."],
    ["", "mine", ""],
  ] as const)("%j, %s: %j", (text, direction, expected) => {
    expect(wordsOfPromise({ text, direction })).toBe(expected);
  });

  test("what is left says something and stands in the promise", () => {
    const word = fc.constantFrom(
      "promised",
      "promise",
      "to",
      "I",
      "versprochen",
      "habe",
      "Carla",
      ",",
      ":",
      "x",
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom("mine" as const, "theirs" as const), (words, direction) => {
        const text = words.join(" ");
        const left = wordsOfPromise({ text, direction });
        expect(text).toContain(left);
        expect(left === "").toBe(text === "");
      }),
    );
  });
});
