import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { profileOf, topicReaders } from "../../src/domain/affinity";
import { inCommon, introductions } from "../../src/domain/introductions";
import type { Details, Person, PersonFacts } from "../../src/domain/person";
import { someone } from "./people";

const TOPICS = topicReaders(new Set());

function pairs(people: readonly Person[], know = (_one: Person, _other: Person): boolean => false): string[] {
  const profiles = people.map((person) => profileOf(person, TOPICS));
  return introductions(profiles, know).map(
    ({ one, other, shared }) => `${one.name} + ${other.name}: ${shared.toSorted().join(", ")}`,
  );
}

function caresAbout(name: string, interests: string[], facts: Partial<PersonFacts & Details> = {}): Person {
  return someone({ name, interests, ...facts });
}

const ANA = caresAbout("Ana", ["chess", "maps", "tea"]);
const KIM = caresAbout("Kim", ["Maps", "chess"]);

describe("two people might like to know each other", () => {
  test.each<[string, Person[], string[]]>([
    ["who share two interests", [KIM, ANA], ["Ana + Kim: chess, maps"]],
    ["not with one", [ANA, caresAbout("Kim", ["chess", "looms"])], []],
    [
      "who share an interest and a tag",
      [ANA, caresAbout("Kim", ["chess"], { tags: ["tea"] })],
      ["Ana + Kim: chess, tea"],
    ],
    ["not when one is paused", [ANA, { ...KIM, status: "paused" }], []],
    [
      "those who share most first",
      [ANA, KIM, caresAbout("Zoe", ["tea", "maps", "chess"])],
      ["Ana + Zoe: chess, maps, tea", "Ana + Kim: chess, maps", "Kim + Zoe: chess, maps"],
    ],
  ])("%s", (_, people, expected) => {
    expect(pairs(people)).toEqual(expected);
  });

  test("not when they do", () => {
    expect(pairs([ANA, KIM], (one, other) => one.name === "Ana" && other.name === "Kim")).toEqual([]);
  });

  test("not over what everybody cares about", () => {
    const crowd = Array.from({ length: 41 }, (_, at) => caresAbout(`P${at}`, ["music", "food"]));
    expect(pairs(crowd)).toEqual([]);
  });
});

describe("laws", () => {
  const topics = fc.subarray(["chess", "maps", "tea", "looms", "radio"]);
  const groups = fc
    .array(topics, { maxLength: 6 })
    .map((all) => all.map((interests, at) => caresAbout(`P${at}`, interests)));

  test("the order of people makes no difference", () => {
    const twice = groups.chain((people) =>
      fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
    );
    fc.assert(
      fc.property(twice, ([people, others]) => {
        expect(pairs(others)).toEqual(pairs(people));
      }),
    );
  });

  test("somebody who cares about other things changes nothing", () => {
    fc.assert(
      fc.property(groups, (people) => {
        expect(pairs([...people, caresAbout("Unrelated", ["pottery", "kites"])])).toEqual(pairs(people));
      }),
    );
  });

  test("each pair shares at least two things, and nobody is introduced to themselves", () => {
    fc.assert(
      fc.property(groups, (people) => {
        const found = introductions(
          people.map((person) => profileOf(person, TOPICS)),
          () => false,
        );
        for (const { one, other, shared } of found) {
          expect(one).not.toBe(other);
          expect(shared.length).toBeGreaterThan(1);
          for (const topic of shared) {
            expect(one.details.interests).toContain(topic);
            expect(other.details.interests).toContain(topic);
          }
        }
      }),
    );
  });
});

test.each<[string, Person, Person, readonly string[]]>([
  ["in the words of the first", ANA, KIM, ["chess", "maps"]],
  ["a tag of one as an interest of the other", caresAbout("Bo", [], { tags: ["Tea"] }), ANA, ["Tea"]],
  ["nothing", KIM, caresAbout("Bo", ["looms"]), []],
])("two people have in common: %s", (_, one, other, expected) => {
  expect(inCommon(profileOf(one, TOPICS), profileOf(other, TOPICS))).toEqual(expected);
});
