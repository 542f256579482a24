import { expect, test } from "vitest";
import { factsOf, jsonOf, type TextFacts } from "../../src/app/text-facts";
import { day } from "../domain/days";
import { entryOn, promise } from "../domain/people";

test("the facts of a text come back as they were", () => {
  const facts: TextFacts = {
    body: {
      interactions: [
        entryOn(day("2026-11-20"), { channel: "call", direction: "to", text: "a", tags: ["help"] }),
        entryOn(day("2026-11-21"), { text: "cancelled", calledOff: true, line: null }),
        entryOn(day("2026-11-22"), { text: "promoted", isNews: true }),
      ],
      commitments: [promise("mine", "2026-11-20")],
      contacts: [],
      inlineFields: [],
      keyLines: new Map([["birthday", 3]]),
      issues: [],
    },
    promises: [],
  };
  expect(factsOf(jsonOf(facts))).toEqual(facts);
  expect(factsOf(jsonOf({ body: null, promises: [] }))).toEqual({ body: null, promises: [] });
});
