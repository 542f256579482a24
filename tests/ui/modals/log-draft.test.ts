import { expect, test } from "vitest";
import { comingDay, pastDay } from "../../../src/ui/modals/day-problem";
import {
  entryOf,
  fixedDays,
  freshDraft,
  isAsk,
  isPrivate,
  type LogDraft,
  withPrivate,
} from "../../../src/ui/modals/log-draft";
import { createPurposeTags } from "../../../src/note/log/purpose-tags";
import { day } from "../../domain/days";
import { someone } from "../../domain/people";

const TODAY = day("2026-11-22");
const ANA = { ...someone({}), path: "People/Ana.md", name: "Ana" };
const draft: LogDraft = { ...freshDraft([ANA]), direction: "to", text: " sent the plan\n" };

test.each([
  ["2026-11-22", "2026-11-22"],
  ["yesterday", "2026-11-21"],
  ["2020-02-29", "2020-02-29"],
  ["2026-11-23", { problem: "in-future" }],
  ["tomorrow", { problem: "in-future" }],
  ["2026-02-30", { problem: "missing" }],
  ["", { problem: "missing" }],
])("an interaction on %j is read as %j", (words, reading) => {
  expect(pastDay(words, TODAY)).toEqual(reading);
});

test.each([
  ["2026-11-23", "2026-11-23"],
  ["in 2 days", "2026-11-24"],
  ["2026-11-22", { problem: "not-ahead" }],
  ["yesterday", { problem: "not-ahead" }],
  ["", { problem: "missing" }],
])("waiting until %j is read as %j", (words, reading) => {
  expect(comingDay(words, TODAY)).toEqual(reading);
});

test("a draft becomes an entry without blank space around its text", () => {
  expect(entryOf(draft, TODAY)).toMatchObject({
    people: [ANA],
    contact: {
      day: TODAY,
      direction: "to",
      text: "sent the plan",
      tags: [],
      askAbout: "",
      nextContact: null,
    },
  });
});

test("a draft whose days cannot be read, or without anybody, is no entry", () => {
  expect(entryOf({ ...draft, day: "2026-11-23" }, TODAY)).toBeNull();
  expect(entryOf({ ...draft, day: "" }, TODAY)).toBeNull();
  expect(entryOf({ ...draft, nextContact: "some time" }, TODAY)).toBeNull();
  expect(entryOf({ ...draft, people: [] }, TODAY)).toBeNull();
});

test("a draft that is kept means the same day tomorrow", () => {
  const kept = fixedDays({ ...draft, nextContact: "in a week" }, TODAY);
  expect(entryOf(kept, day("2026-11-23"))?.contact).toMatchObject({
    day: "2026-11-22",
    nextContact: "2026-11-29",
  });
});

test("what was talked about goes with the people who are still in the draft", () => {
  const talkedAbout = [
    { path: ANA.path, topic: "the exam" },
    { path: "People/Kim.md", topic: "the concert" },
  ];
  expect(entryOf({ ...draft, talkedAbout }, TODAY)?.talkedAbout).toEqual([
    { path: ANA.path, topic: "the exam" },
  ]);
});

test.each<[string, Partial<LogDraft>, boolean]>([
  ["a tag of mine for it", { tags: "#Bitte" }, true],
  ["the tag in the text", { text: "for the keys #bitte" }, true],
  ["a word that is no tag here", { tags: "ask" }, false],
  ["an ask of theirs", { direction: "from", tags: "bitte" }, false],
  ["anything else", { tags: "thanks" }, false],
])("%s", (_, part, expected) => {
  const purposes = createPurposeTags([{ purpose: "ask", tag: "bitte" }]);
  expect(isAsk({ ...draft, ...part }, purposes)).toBe(expected);
});

test.each([
  ["", "private", ""],
  ["thanks, intro", "thanks, intro private", "thanks intro"],
  ["#Private thanks", "#Private thanks private", "thanks"],
])("the tags %j with the private mark and without it", (tags, marked, unmarked) => {
  expect(withPrivate(tags, true)).toBe(marked);
  expect(withPrivate(tags, false)).toBe(unmarked);
  expect([marked, unmarked].map(isPrivate)).toEqual([true, false]);
});
