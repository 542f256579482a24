import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesParticipants, participantsNamed } from "../../src/note/people/participants";
import { fastest } from "./fastest";
import { parseYaml } from "./parse-yaml";

function named(yaml: string): string[] {
  return participantsNamed(Object(parseYaml(yaml)));
}

describe("who is named without a link that Obsidian knows", () => {
  test.each([
    ["attendees: Ana Diaz", ["Ana Diaz"]],
    ["attendees: Ana Diaz, Sam Rivera", ["Ana Diaz", "Sam Rivera"]],
    ["participants: Ana Diaz; Sam Rivera", ["Ana Diaz", "Sam Rivera"]],
    ["people: [Ana Diaz, Sam Rivera]", ["Ana Diaz", "Sam Rivera"]],
    ["People:\n  - Ana Diaz\n  - Sam Rivera", ["Ana Diaz", "Sam Rivera"]],
    ["with: People/Ana Diaz", ["People/Ana Diaz"]],
    ["contacts: [[Ana Diaz]]", ["Ana Diaz"]],
    ["contacts:\n  - [[Ana Diaz]]\n  - [[People/Sam Rivera|Sam]]", ["Ana Diaz", "People/Sam Rivera"]],
    ["attendee: Ana Diaz\nwith: Sam Rivera", ["Ana Diaz", "Sam Rivera"]],
    ['attendees: ["[[Ana Diaz]]"]', []],
    ['attendees: "[[Ana Diaz]], [[Sam Rivera]]"', []],
    ["attendees: 12", []],
    ["attendees:", []],
    ["attendees: []", []],
    ["attendees: { host: Ana Diaz }", []],
    ["related: Ana Diaz", []],
    ["author: Ana Diaz", []],
  ])("%j", (yaml, names) => {
    expect(named(yaml)).toEqual(names);
  });

  test("nothing a note holds makes it throw", () => {
    const value = fc.anything({ withNullPrototype: true });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("people", "with", "__proto__"), value), (properties) => {
        expect(() => participantsNamed(properties)).not.toThrow();
      }),
    );
  });

  test("a list of 100,000 takes less than 50 ms", () => {
    const people = Array.from({ length: 100_000 }, () => "Ana, ".repeat(20));
    expect(fastest(() => participantsNamed({ people }))).toBeLessThan(50);
  });
});

test.each([
  ["attendees", true],
  ["attendees.0", true],
  ["People", true],
  ["person", true],
  ["with", true],
  ["author", false],
  ["related.people", false],
])("%s names who took part: %s", (key, expected) => {
  expect(namesParticipants(key)).toBe(expected);
});
