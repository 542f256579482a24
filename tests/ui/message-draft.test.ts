import { expect, test } from "vitest";
import type { Details, PersonFacts } from "../../src/domain/person";
import { horizon } from "../../src/domain/horizon";
import { standing } from "../../src/domain/standing";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { messageDraft } from "../../src/ui/message-draft";
import { day } from "../domain/days";
import { contactOn, entryOn, milestone, MONTHLY, promise, someone } from "../domain/people";

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
      interactions: [TALK, entryOn(day("2026-11-03")), entryOn(day("2026-12-01"), { text: "a plan" })],
    },
    "Ana Diaz|Ana|the long way to Porto|the exam|It has been a while.",
  ],
])("a draft has in it %s", (_, facts, expected) => {
  expect(draftTo(facts)).toBe(expected);
});

test.each([
  ["congratulations", { text: "congratulations: birthday", direction: "to", tags: ["congrats"] }],
  ["thanks", { text: "said thank you: lent me the projector", tags: ["thanks"] }],
  ["help", { text: "lent me the projector", direction: "from", tags: ["help"] }],
  ["an introduction", { text: "introduced to Beth Okafor: typography", tags: ["intro"] }],
  ["what was shared", { text: "sent [[Letters]]", tags: ["shared"] }],
  ["something asked for", { text: "asked for a discount", tags: ["ask"] }],
  ["feedback", { text: "gave feedback on the poster", tags: ["feedback"] }],
  ["a promise that was kept", { text: "send her the deck (promised by 2026-11-20)" }],
  ["a promise without a day that was kept", { text: "send her the deck (promised)" }],
] as const)("%s is no talk that a draft could go on with", (_, entry) => {
  const interactions = [TALK, entryOn(day("2026-11-15"), entry)];
  expect(draftTo({ interactions }, { messageTemplate: "{{topic}}" })).toBe("the long way to Porto");
  expect(draftTo({ interactions: interactions.slice(1) }, { messageTemplate: "Hi\n{{topic}}" })).toBe("Hi");
});

test.each([
  ["without a channel", {}],
  ["that was told on a call", { channel: "call" }],
  ["in a log that holds such entries too", { isNews: true }],
] as const)("news %s is no talk, but is told as news", (_, more) => {
  const news = entryOn(day("2026-11-15"), { text: "promoted to VP!", ...more });
  const facts = { interactions: [TALK, news] };
  expect(draftTo(facts, { messageTemplate: "{{topic}}|{{news}}" })).toBe(
    "the long way to Porto|promoted to VP",
  );
  expect(draftTo(facts, { messageTemplate: "" })).toBe(
    "Hi Ana,\n\nI was glad to hear your news: promoted to VP.\nI have been thinking about what we last discussed: the long way to Porto.",
  );
});

const PROMOTED = entryOn(day("2026-08-01"), { text: "promoted to VP" });
const DAUGHTER = { text: "had a daughter", day: day("2026-09-01") };

test.each<[string, Partial<PersonFacts>, string]>([
  ["the newest", { interactions: [PROMOTED], milestones: [milestone(DAUGHTER)] }, "had a daughter"],
  ["none that is older than six months", { milestones: [milestone({ day: day("2026-05-21") })] }, ""],
  ["none that is still to come", { milestones: [milestone({ day: day("2026-11-23") })] }, ""],
  ["none that comes every year", { milestones: [milestone({ ...DAUGHTER, yearly: true })] }, ""],
  ["nothing sad", { milestones: [milestone({ ...DAUGHTER, text: "lost her job" })] }, ""],
  [
    "nothing glad where something sad is newer",
    { interactions: [PROMOTED, entryOn(day("2026-10-01"), { text: "her mother died" })] },
    "",
  ],
  ["nothing private", { milestones: [milestone({ ...DAUGHTER, text: "is pregnant #private" })] }, ""],
  ["nothing private of the log", { interactions: [{ ...PROMOTED, tags: ["private"] }] }, ""],
  ["nothing of a tension", { interactions: [{ ...PROMOTED, tags: ["tension"] }] }, ""],
  ["nothing that I did", { interactions: [{ ...PROMOTED, direction: "to" }] }, ""],
  ["nothing that was called off", { interactions: [{ ...PROMOTED, calledOff: true }] }, ""],
])("of news a draft tells %s", (_, facts, expected) => {
  expect(draftTo(facts, { messageTemplate: "Hi\n{{news}}" })).toBe(
    expected === "" ? "Hi" : `Hi\n${expected}`,
  );
});

test("news that the reason tells already is not told again", () => {
  const milestones = [milestone({ text: "new job: Harbour Works", day: day("2026-11-20") })];
  expect(draftTo({ milestones }, { messageTemplate: "" })).toBe(
    "Hi Ana,\n\nCongratulations: new job: Harbour Works!",
  );
});

test.each([
  ["long ago", "2026-09-01", "It has been a while."],
  ["two weeks ago", "2026-11-08", "It has been a while."],
  ["less than two weeks ago", "2026-11-09", ""],
  ["today", "2026-11-22", ""],
])("of somebody who is due and was in touch %s, a draft says so only where it has been a while", (...row) => {
  const [, on, expected] = row;
  const facts = { cadence: { unit: "day", count: 1 }, lastContact: contactOn(on) } as const;
  expect(draftTo(facts, { messageTemplate: "{{reason}}" })).toBe(expected);
});

test("of somebody who is not due yet, or with whom no contact is on record, it is not said", () => {
  const isSoon = { cadence: MONTHLY, lastContact: contactOn("2026-10-24") };
  expect(draftTo(isSoon, { messageTemplate: "{{reason}}" })).toBe("");
  expect(draftTo({ cadence: MONTHLY }, { messageTemplate: "{{reason}}" })).toBe("");
});

test.each([
  ["new job: Harbour Works", "Congratulations: new job: Harbour Works!"],
  ["her mother died", "I am thinking of you."],
  ["anniversary of his father's death", "I am thinking of you."],
  ["lost her job", "I am thinking of you."],
  ["Beerdigung des Vaters", "I am thinking of you."],
  ["Todestag der Mutter", "I am thinking of you."],
  ["founded The Lost Letter Press", "Congratulations: founded The Lost Letter Press!"],
])("of %s a draft says %s", (text, expected) => {
  const milestones = [milestone({ text, day: day("2026-11-20") })];
  expect(draftTo({ milestones }, { messageTemplate: "{{reason}}" })).toBe(expected);
});

test.each([
  [["help"], "Thank you again for your help!"],
  [["help", "intro"], "Thank you again for the introduction!"],
  [["feedback"], "Thank you again for your feedback!"],
  [["gift"], "Thank you again for the present!"],
  [["thanks-owed"], "Thank you again!"],
])("thanks for %j are words to the person, not those of the log", (tags, expected) => {
  const entry = entryOn(day("2026-11-15"), { text: "reviewed my talk", direction: "from", tags });
  expect(draftTo({ interactions: [entry] }, { messageTemplate: "{{reason}}" })).toBe(expected);
});

test.each([
  ["the new job", "Hi Ana,\n\nThere is something I have been meaning to ask you about: the new job."],
  [
    "How was the exam?",
    "Hi Ana,\n\nThere is something I have been meaning to ask you about: How was the exam?",
  ],
])("what to ask about is a sentence whatever the words are: %s", (topic, expected) => {
  expect(draftTo({ askAbout: [topic] }, { messageTemplate: "" })).toBe(expected);
});

test.each([
  [["his father died"], ""],
  [["lost her job", "the exam"], "the exam"],
  [["Beerdigung des Vaters"], ""],
])("sad news is not what a draft asks about: %j", (askAbout, expected) => {
  expect(draftTo({ askAbout }, { messageTemplate: "{{ask}}" })).toBe(expected);
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
