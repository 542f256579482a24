import { describe, expect, test } from "vitest";
import { brief } from "../../src/domain/brief";
import { DEFAULT_WINDOWS } from "../../src/domain/horizon";
import type { Details, PersonFacts } from "../../src/domain/person";
import { day, yearless } from "./days";
import { contactOn, entryOn, milestone, MONTHLY, promise, NO_MENTIONS, someone } from "./people";

const TODAY = day("2026-11-22");

function briefOf(facts: Partial<PersonFacts & Details>) {
  return brief(someone(facts), { today: TODAY, windows: DEFAULT_WINDOWS, mentionDays: NO_MENTIONS });
}

test("somebody of whom nothing is known has an empty brief", () => {
  expect(briefOf({})).toMatchObject({
    standing: "fine",
    since: null,
    talks: [],
    mine: [],
    theirs: [],
    milestones: [],
    ways: [],
    profiles: [],
  });
});

test("the standing is that of the list", () => {
  expect(briefOf({ lastContact: contactOn("2026-09-30"), cadence: MONTHLY }).standing).toBe("overdue");
  expect(briefOf({ cadence: MONTHLY }).standing).toBe("never");
});

describe("the last talks", () => {
  test.each([
    ["none", [], []],
    [
      "in the order of the days, whatever that of the note",
      ["2026-01-05", "2026-11-22"],
      ["2026-11-22", "2026-01-05"],
    ],
    [
      "three at most",
      ["2026-04-01", "2026-03-01", "2026-02-01", "2026-01-01"],
      ["2026-04-01", "2026-03-01", "2026-02-01"],
    ],
    ["none that is still planned", ["2026-11-23", "2026-11-21"], ["2026-11-21"]],
  ])("are %s", (_, days, expected) => {
    const { talks } = briefOf({ interactions: days.map((on) => entryOn(day(on))) });
    expect(talks.map((talk) => talk.day)).toEqual(expected);
  });

  test("are none that are no contact, and neither do these say since when they have known each other", () => {
    const { talks, since } = briefOf({ interactions: [entryOn(day("2026-11-01"), { calledOff: true })] });
    expect([talks, since]).toEqual([[], null]);
  });

  test("of one day keep the order of the note", () => {
    const texts = ["in the evening", "in the morning"];
    const { talks } = briefOf({ interactions: texts.map((text) => entryOn(TODAY, { text })) });
    expect(talks.map(({ text }) => text)).toEqual(texts);
  });
});

describe("a word is owed", () => {
  test.each([
    ["for help", ["help"], "from" as const, "2026-11-20", ["thanks 2026-11-20"]],
    ["for tension", ["tension"], null, "2026-11-10", ["repair 2026-11-10"]],
    ["for nothing else", ["shared"], "to" as const, "2026-11-20", []],
  ])("%s", (_, tags, direction, on, expected) => {
    const interactions = [entryOn(day(on), { tags, direction, text: "offered to review my talk" })];
    const owed = (status: PersonFacts["status"]) =>
      briefOf({ interactions, status }).owed.map((word) => `${word.kind} ${word.day}`);
    expect(owed("active")).toEqual(expected);
    expect(owed("paused")).toEqual(expected);
    expect(owed("let-go")).toEqual([]);
  });
});

describe("open promises", () => {
  test("stand by side, the most urgent first and those without a day last", () => {
    const { mine, theirs } = briefOf({
      commitments: [
        promise("mine", null),
        promise("theirs", "2026-12-24"),
        promise("mine", "2026-12-01"),
        promise("mine", "2026-11-20"),
      ],
    });
    expect(mine.map(({ due }) => due)).toEqual(["2026-11-20", "2026-12-01", null]);
    expect(theirs.map(({ due }) => due)).toEqual(["2026-12-24"]);
  });
});

describe("a birthday", () => {
  test.each([
    ["--11-07", []],
    ["--11-08", ["2026-11-08"]],
    ["--11-22", ["2026-11-22"]],
    ["--12-22", ["2026-12-22"]],
    ["--12-23", []],
  ])("on %s is near: %j", (on, expected) => {
    const birthday = milestone({ kind: "birthday", text: "", day: yearless(on), yearly: true });
    expect(briefOf({ milestones: [birthday] }).milestones.map((near) => near.day)).toEqual(expected);
  });

  test("is near for as long as the settings say, where that is longer", () => {
    const windows = { ...DEFAULT_WINDOWS, milestoneAheadDays: 60 };
    const birthday = milestone({ kind: "birthday", text: "", day: yearless("--01-20"), yearly: true });
    expect(
      brief(someone({ milestones: [birthday] }), { today: TODAY, windows, mentionDays: NO_MENTIONS })
        .milestones,
    ).toHaveLength(1);
  });

  test("is told of somebody who is paused or let go, and of nobody who has died", () => {
    const birthday = milestone({ kind: "birthday", text: "", day: yearless("--11-25"), yearly: true });
    const near = (status: PersonFacts["status"]) => briefOf({ status, milestones: [birthday] }).milestones;
    expect(near("paused")).toHaveLength(1);
    expect(near("let-go")).toHaveLength(1);
    expect(near("deceased")).toEqual([]);
  });
});

test("several milestones come by their days, and those that were congratulated do not", () => {
  const job = milestone({ text: "new job", day: day("2026-11-10") });
  const home = milestone({ text: "new home", day: day("2026-12-01") });
  const both = briefOf({ milestones: [home, job] });
  expect(both.milestones.map((near) => near.milestone.text)).toEqual(["new job", "new home"]);
  const thanked = briefOf({
    milestones: [home, job],
    interactions: [entryOn(day("2026-11-12"), { tags: ["congrats"] })],
  });
  expect(thanked.milestones.map((near) => near.milestone.text)).toEqual(["new home"]);
});

describe("since when they know each other", () => {
  test.each<[string, Partial<PersonFacts & Details>, string | null, boolean]>([
    [
      "the day they met",
      { metOn: day("2019-03-12"), interactions: [entryOn(day("2024-11-03"))] },
      "2019-03-12",
      true,
    ],
    [
      "the first entry",
      { interactions: [entryOn(day("2025-02-01")), entryOn(day("2024-11-03"))] },
      "2024-11-03",
      false,
    ],
    [
      "an entry from before the note was made",
      { knownSince: day("2025-06-01"), interactions: [entryOn(day("2024-11-03"))] },
      "2024-11-03",
      false,
    ],
    [
      "the last contact, where it is the only one",
      { lastContact: contactOn("2026-09-30") },
      "2026-09-30",
      false,
    ],
    ["no day to come", { metOn: day("2027-01-01"), interactions: [entryOn(day("2026-12-01"))] }, null, false],
  ])("%s", (_, facts, on, isMeeting) => {
    expect(briefOf(facts).since).toEqual(on === null ? null : { day: on, isMeeting });
  });
});

test("the preferred way to reach somebody comes first, and what cannot be opened is left out", () => {
  const { ways, profiles } = briefOf({
    emails: ["ana@example.com", "nowhere"],
    phones: ["+1 555 0117"],
    profiles: ["https://www.example.com/ana", "javascript:alert(1)"],
    channel: "call",
  });
  expect(ways.map(({ address }) => address)).toEqual(["tel:+15550117", "mailto:ana@example.com"]);
  expect(profiles.map(({ label }) => label)).toEqual(["example.com"]);
});
