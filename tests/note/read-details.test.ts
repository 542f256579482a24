import { describe, expect, test } from "vitest";
import { readDetails } from "../../src/note/properties/read-details";
import { NO_DETAILS } from "../domain/people";
import { detailsIn, FIELDS } from "./decoded";
import { parseYaml } from "./parse-yaml";

test("a note without properties has no details", () => {
  expect(detailsIn({})).toEqual(NO_DETAILS);
  expect(readDetails(FIELDS.read(null), { name: "Ana Diaz", dateOrder: "unset", tags: [] })).toEqual(
    NO_DETAILS,
  );
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
preferred_channel: Anruf
boundaries: no calls after six
topics: [sailing, "[[Urban planning]]"]
ask-about: how the exam went, and Lisbon
how_we_met: "[[Library reading group]]"
met: 2019-05-01
introduced-by: "[[People/Kim Ode|Kim]]"
`;
  expect(detailsIn(Object(parseYaml(yaml)))).toEqual({
    aliases: ["Ana"],
    relationship: "mentor",
    relationships: ["mentor"],
    company: "Acme",
    role: "CTO",
    location: "Lisbon",
    emails: ["ana@example.com"],
    phones: ["+44 7700 900123"],
    profiles: ["https://linkedin.example/in/ana"],
    channel: "call",
    boundaries: "no calls after six",
    interests: ["sailing", "Urban planning"],
    askAbout: ["how the exam went, and Lisbon"],
    metAt: "Library reading group",
    introducedBy: "Kim",
    tags: [],
  });
});

test.each([
  ["mentor", ["mentor"]],
  [
    ["friend", "[[Client]]", "Friend"],
    ["friend", "Client"],
  ],
  [[], []],
])("relationships: %j are %j, and the first is the relationship", (relationship, relationships) => {
  expect(detailsIn({ relationship })).toMatchObject({
    relationships,
    relationship: relationships[0] ?? null,
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
    expect(
      readDetails(FIELDS.read(properties), { name: "Ana Diaz", dateOrder: "unset", tags: [] }).role,
    ).toBe(expected);
  });
});

describe("where they met", () => {
  test.each<[object, string | null]>([
    [{}, null],
    [{ "met-at": "the fair", "met-on": "2019-05-01" }, "the fair"],
    [{ met: "at the fair" }, "at the fair"],
    [{ first_met: "2019-05-01" }, null],
    [{ met: "at the fair", "met-at": "2019-05-01" }, "at the fair"],
    [{ "met-at": "the fair", met: "2019" }, "the fair"],
    [{ "met-on": "2019-05-01", "met-at": "2020-06-02" }, null],
  ])("is in %j %j, and never a day", (properties, metAt) => {
    expect(detailsIn(properties).metAt).toBe(metAt);
  });

  test("follows the order of days in the settings", () => {
    const properties = { "met-on": "03/04/2019" };
    expect(detailsIn(properties).metAt).toBe("03/04/2019");
    expect(detailsIn(properties, "day-month-year").metAt).toBeNull();
  });
});
