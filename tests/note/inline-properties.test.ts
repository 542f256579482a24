import { describe, expect, test } from "vitest";
import { withInlineFields } from "../../src/note/people/inline-properties";
import { createFieldReader } from "../../src/note/properties/fields";

const FIELDS = createFieldReader(new Map([["rhythmus", "cadence"]]));

function joined(properties: object | null, ...inline: readonly (readonly [string, string])[]): object | null {
  const fields = inline.map(([key, value], at) => ({ key, value, line: at + 1 }));
  return withInlineFields(properties, fields, FIELDS);
}

describe("what the text says of a property counts", () => {
  test.each<[string, object | null, [string, string], object]>([
    ["where the note has none", null, ["Company", "Altiplano"], { Company: "Altiplano" }],
    ["where it has others", { role: "architect" }, ["Company", "A"], { role: "architect", Company: "A" }],
    [
      "where its own says nothing",
      { cadence: "" },
      ["Frequency", "monthly"],
      { cadence: "", Frequency: "monthly" },
    ],
    ["under a name of the user's", null, ["Rhythmus", "monthly"], { Rhythmus: "monthly" }],
  ])("%s", (_, properties, inline, expected) => {
    expect(joined(properties, inline)).toEqual(expected);
  });
});

describe("it does not count", () => {
  test.each<[string, object | null, [string, string]]>([
    ["where the properties say it", { cadence: "weekly" }, ["Frequency", "monthly"]],
    ["of what Rapport moves on or takes away", null, ["Next contact", "2026-10-01"]],
    ["of a state", null, ["Status", "paused"]],
    ["of what is not a property of a person", null, ["Mood", "good"]],
  ])("%s", (_, properties, inline) => {
    expect(joined(properties, inline)).toBe(properties);
  });
});

test("of two the first counts", () => {
  expect(joined(null, ["Birthday", "1986-11-25"], ["Born", "2015-03-02"])).toEqual({
    Birthday: "1986-11-25",
  });
});
