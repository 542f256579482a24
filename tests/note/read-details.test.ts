import { describe, expect, test } from "vitest";
import { readDetails } from "../../src/note/properties/read-details";
import { detailsIn, FIELDS } from "./decoded";
import { parseYaml } from "./parse-yaml";

test("a note without properties has no details", () => {
  const nothing = {
    aliases: [],
    relationship: null,
    company: null,
    role: null,
    location: null,
    emails: [],
    phones: [],
    profiles: [],
    channel: null,
    boundaries: null,
  };
  expect(detailsIn({})).toEqual(nothing);
  expect(readDetails(FIELDS.read(null), "Ana Diaz")).toEqual(nothing);
});

test("a full note is read as a whole", () => {
  const yaml = `
aliases: [Ana]
relation: mentor
org: [[Acme]]
position: CTO
city: Lisbon
email: ana@example.com
phone: "+44 7700 900123"
LinkedIn: https://linkedin.example/in/ana
preferred_channel: Call
boundaries: no calls after six
`;
  expect(detailsIn(Object(parseYaml(yaml)))).toEqual({
    aliases: ["Ana"],
    relationship: "mentor",
    company: "Acme",
    role: "CTO",
    location: "Lisbon",
    emails: ["ana@example.com"],
    phones: ["+44 7700 900123"],
    profiles: ["https://linkedin.example/in/ana"],
    channel: "call",
    boundaries: "no calls after six",
  });
});

test("what is no text is no detail", () => {
  expect(detailsIn({ company: { name: "Acme" }, location: "-", role: [] })).toMatchObject({
    company: null,
    location: null,
    role: null,
  });
});

describe("the role", () => {
  test.each<[object, string | null]>([
    [{ role: "CTO" }, "CTO"],
    [{ position: "CTO" }, "CTO"],
    [{ TITLE: "CTO" }, "CTO"],
    [{ title: "CTO", company: "Acme" }, "CTO"],
    [{ title: "CTO" }, null],
    [{ current_role: "CTO", title: "Ana Diaz" }, "CTO"],
    [{ title: "Ana Diaz", company: "Acme" }, null],
    [{ title: "ana diaz", company: "Acme" }, null],
    [{ role: "Ana Diaz" }, null],
  ])("of %j is %j: a title counts when it is not the note's own", (properties, expected) => {
    expect(readDetails(FIELDS.read(properties), "Ana Diaz").role).toBe(expected);
  });
});
