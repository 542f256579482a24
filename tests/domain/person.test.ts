import { expect, test } from "vitest";
import type { PersonFacts } from "../../src/domain/person";
import { day } from "./days";
import { contactOn, MONTHLY, someone } from "./people";

test.each<{ name: string; facts: Partial<PersonFacts>; dueOn: string | null }>([
  {
    name: "the last contact and one cadence",
    facts: { lastContact: contactOn("2026-01-31"), cadence: MONTHLY },
    dueOn: "2026-02-28",
  },
  {
    name: "the next contact, which beats the cadence",
    facts: { lastContact: contactOn("2026-01-31"), cadence: MONTHLY, nextContact: day("2026-06-01") },
    dueOn: "2026-06-01",
  },
  {
    name: "the next contact without a cadence",
    facts: { nextContact: day("2026-06-01") },
    dueOn: "2026-06-01",
  },
  { name: "none without a cadence", facts: { lastContact: contactOn("2026-01-31") }, dueOn: null },
  { name: "none without a contact", facts: { cadence: MONTHLY }, dueOn: null },
])("the due day is $name", ({ facts, dueOn }) => {
  expect(someone(facts).dueOn).toBe(dueOn);
});
