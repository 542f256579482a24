import { expect, test } from "vitest";
import type { Details, PersonFacts } from "../../src/domain/person";
import { horizon } from "../../src/domain/horizon";
import { standing } from "../../src/domain/standing";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { messageDraft } from "../../src/ui/message-draft";
import { day } from "../domain/days";
import { contactOn, entryOn, MONTHLY, promise, someone } from "../domain/people";

const TODAY = day("2026-11-22");

interface Drafting {
  readonly messageTemplate?: string;
  readonly reason?: string;
}

function draftTo(facts: Partial<PersonFacts & Details>, drafting: Drafting = {}): string {
  const { messageTemplate = "{{name}}|{{first}}|{{topic}}|{{ask}}|{{reason}}", reason = null } = drafting;
  const person = someone(facts);
  const settings = { ...DEFAULT_SETTINGS, messageTemplate };
  return messageDraft(person, {
    today: TODAY,
    settings,
    standing: standing(person, horizon(TODAY, settings)),
    reason,
  });
}

const LATE = { cadence: MONTHLY, lastContact: contactOn("2026-09-01") };
const TALK = entryOn(day("2026-11-01"), { text: "the long way to Porto!" });
const ALL = { ...LATE, interactions: [TALK], askAbout: ["the exam"] };

test.each([
  ["all there is", ALL, "Ana Diaz|Ana|the long way to Porto|the exam|It has been a while."],
  [
    "a promise before the time that has passed",
    { ...ALL, commitments: [promise("mine", "2026-11-20")] },
    "Ana Diaz|Ana|the long way to Porto|the exam|I have not forgotten what I promised: send the deck.",
  ],
  [
    "the last talk that says anything, and none to come",
    {
      ...ALL,
      interactions: [TALK, entryOn(day("2026-11-10")), entryOn(day("2026-12-01"), { text: "a plan" })],
    },
    "Ana Diaz|Ana|the long way to Porto|the exam|It has been a while.",
  ],
])("a draft has in it %s", (_, facts, expected) => {
  expect(draftTo(facts)).toBe(expected);
});

test.each([
  [
    "a talk about a tension",
    { interactions: [entryOn(day("2026-11-05"), { text: "a row", tags: ["tension"] })] },
  ],
  ["a private talk", { interactions: [entryOn(day("2026-11-05"), { text: "her illness #private" })] }],
  ["a private promise", { commitments: [{ ...promise("mine", "2026-11-20"), text: "the loan #private" }] }],
  ["what to ask about in private", { askAbout: ["the divorce #private"] }],
])("%s is not quoted to the person", (_, facts) => {
  expect(draftTo(facts, { messageTemplate: "Hi\n{{topic}}\n{{ask}}\n{{reason}}" })).toBe("Hi");
});

test("an occasion of its own takes the place of the reason, and a template that says none gives way", () => {
  const reason = "I came across something for you.";
  expect(draftTo(ALL, { reason })).toContain("|I came across something for you.");
  expect(draftTo(ALL, { reason, messageTemplate: "Hi {{first}}" })).toContain(reason);
});

test("the built-in draft is used where none is set", () => {
  expect(draftTo({ name: "Kim Ode" }, { messageTemplate: " " })).toBe("Hi Kim,");
});
