import { describe, expect, test } from "vitest";
import { detailsIn } from "./decoded";

describe("interests", () => {
  test.each<[unknown, string[]]>([
    [
      ["sailing", "chess"],
      ["sailing", "chess"],
    ],
    ["sailing, urban planning; chess", ["sailing", "urban planning", "chess"]],
    ["sailing", ["sailing"]],
    [
      ["#sailing", "#urban/planning"],
      ["sailing", "urban/planning"],
    ],
    [
      ["[[Urban planning]]", "[[Notes/Chess|chess]]"],
      ["Urban planning", "chess"],
    ],
    [["Chess", "chess", " chess "], ["Chess"]],
    [["", null, "-", " "], []],
    [[1984, { a: 1 }], ["1984"]],
    [{ a: 1 }, []],
  ])("in %j are %j", (interests, expected) => {
    expect(detailsIn({ interests }).interests).toEqual(expected);
  });
});

describe("what to ask about", () => {
  test.each<[unknown, string[]]>([
    ["how the exam went, and Lisbon", ["how the exam went, and Lisbon"]],
    [
      ["the exam", "The exam", "sailing"],
      ["the exam", "sailing"],
    ],
    [["[[The move|the move]]"], ["the move"]],
    ["", []],
  ])("in %j is %j: a text is one topic", (value, expected) => {
    expect(detailsIn({ "ask-about": value }).askAbout).toEqual(expected);
  });
});

test("a list of thousands is cut, and so is a text without end", () => {
  const many = Array.from({ length: 5000 }, (_, at) => `topic ${at}`);
  expect(detailsIn({ interests: many }).interests).toHaveLength(500);
  expect(detailsIn({ interests: "a,".repeat(1_000_000) }).interests).toEqual(["a"]);
});
