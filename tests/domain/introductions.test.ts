import { describe, expect, test } from "vitest";
import { profileOf } from "../../src/domain/affinity";
import { inCommon, introductions } from "../../src/domain/introductions";
import type { Details, Person, PersonFacts } from "../../src/domain/person";
import { someone } from "./people";

function pairs(people: readonly Person[], know = (_one: Person, _other: Person): boolean => false): string[] {
  const profiles = people.map((person) => profileOf(person, new Set()));
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

test("the order of people makes no difference", () => {
  const zoe = caresAbout("Zoe", ["tea", "maps", "chess"]);
  expect(pairs([zoe, KIM, ANA])).toEqual(pairs([ANA, KIM, zoe]));
});

test.each<[string, Person, Person, readonly string[]]>([
  ["in the words of the first", ANA, KIM, ["chess", "maps"]],
  ["a tag of one as an interest of the other", caresAbout("Bo", [], { tags: ["Tea"] }), ANA, ["Tea"]],
  ["nothing", KIM, caresAbout("Bo", ["looms"]), []],
])("two people have in common: %s", (_, one, other, expected) => {
  expect(inCommon(profileOf(one, new Set()), profileOf(other, new Set()))).toEqual(expected);
});
