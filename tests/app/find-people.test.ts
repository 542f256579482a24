import { describe, expect, test } from "vitest";
import { findPeople, findPerson, type Found } from "../../src/app/find-people";
import { someone } from "../domain/people";

const ANA = someone({ name: "Ana Diaz", aliases: ["Annie", "Kim"] });
const KIM = someone({ name: "Kim Ode", path: "People/Kim Ode.md", aliases: ["Kim"] });
const SAM = someone({ name: "Sam Rivera", path: "People/Sam Rivera.md" });
const OTHER_SAM = someone({
  name: "Sam Rivera",
  path: "People/Work/Sam Rivera.md",
  aliases: ["Sam from work"],
});
const JOSE = someone({ name: "José Núñez".normalize("NFD"), path: "People/José Núñez.md".normalize("NFD") });
const COMMA = someone({ name: "King, Ada", path: "People/King, Ada.md" });
const NAMED_KIM = someone({ name: "Kim", path: "People/Kim.md" });
const PEOPLE = [ANA, KIM, SAM, OTHER_SAM, JOSE, COMMA];

function pathsOf(found: Found): string {
  switch (found.kind) {
    case "one":
      return found.person.path;
    case "several":
      return `${found.query}? ${found.people.map(({ path }) => path).join(" or ")}`;
    case "none":
      return `${found.query}: nobody`;
  }
}

describe("a person is found", () => {
  test.each([
    ["People/Ana Diaz.md", ANA.path],
    ["People/Ana Diaz", ANA.path],
    ["people/ana diaz.md", ANA.path],
    ["Ana Diaz", ANA.path],
    ["  ana diaz ", ANA.path],
    ["annie", ANA.path],
    ["People/Work/Sam Rivera.md", OTHER_SAM.path],
    ["Sam from work", OTHER_SAM.path],
    ["José Núñez".normalize("NFC"), JOSE.path],
    ["JOSÉ NÚÑEZ".normalize("NFD"), JOSE.path],
    ["King, Ada", COMMA.path],
  ])("by %s", (query, path) => {
    expect(pathsOf(findPerson(PEOPLE, query))).toBe(path);
  });

  test("by a name before an alias of somebody else", () => {
    expect(pathsOf(findPerson([...PEOPLE, NAMED_KIM], "Kim"))).toBe(NAMED_KIM.path);
  });
});

test.each([
  ["Sam Rivera", "Sam Rivera? People/Sam Rivera.md or People/Work/Sam Rivera.md"],
  ["Kim", "Kim? People/Ana Diaz.md or People/Kim Ode.md"],
])("of several that are called %s none is picked", (query, expected) => {
  expect(pathsOf(findPerson(PEOPLE, query))).toBe(expected);
});

test.each(["Nobody", "Ana", "", ".md", "Diaz.md"])("%j is nobody", (query) => {
  expect(findPerson(PEOPLE, query)).toEqual({ kind: "none", query });
});

describe("a list separated by commas", () => {
  test.each<[string, string[]]>([
    ["Ana Diaz, Kim Ode", [ANA.path, KIM.path]],
    ["Ana Diaz,,People/Sam Rivera.md , ", [ANA.path, SAM.path]],
    ["King, Ada", [COMMA.path]],
    ["Ana Diaz, Nobody", [ANA.path, "Nobody: nobody"]],
    ["Ana Diaz, annie, People/Ana Diaz.md", [ANA.path]],
    ["", []],
    [" , ", []],
  ])("%j: %j", (queries, expected) => {
    expect(findPeople(PEOPLE, queries).map(pathsOf)).toEqual(expected);
  });
});
