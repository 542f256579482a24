import { expect, test } from "vitest";
import { countValues, withParents } from "../../src/domain/value-counts";

test("the most frequent value comes first, equals go by name, and case makes no difference", () => {
  expect(countValues([["Porto"], ["lisbon", "Évora"], ["Lisbon"], [], ["Aveiro"]])).toEqual([
    { value: "lisbon", people: 2 },
    { value: "Aveiro", people: 1 },
    { value: "Évora", people: 1 },
    { value: "Porto", people: 1 },
  ]);
});

test.each([
  [["work"], ["work"]],
  [["friend/sailing/club"], ["friend", "friend/sailing", "friend/sailing/club"]],
  [
    ["friend/sailing", "friend/choir", "x"],
    ["friend", "friend/sailing", "friend/choir", "x"],
  ],
  [["/odd"], ["/odd"]],
  [[], []],
])("the tags %j are under %j", (tags, all) => {
  expect(withParents(tags)).toEqual(all);
});
