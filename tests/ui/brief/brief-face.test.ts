import { describe, expect, test } from "vitest";
import { brief } from "../../../src/domain/brief";
import { DEFAULT_WINDOWS } from "../../../src/domain/horizon";
import type { Details, PersonFacts } from "../../../src/domain/person";
import { createDates } from "../../../src/i18n/dates";
import { briefFace, type BriefFace } from "../../../src/ui/brief/brief-face";
import { briefText } from "../../../src/ui/brief/brief-text";
import { day } from "../../domain/days";
import { contactOn, entryOn, milestone, MONTHLY, promise, NO_MENTIONS, someone } from "../../domain/people";

const TODAY = day("2026-11-22");

const ANA: Partial<PersonFacts & Details> = {
  role: "architect",
  company: "Tidewater",
  relationships: ["friend", "mentor"],
  circle: "close",
  location: "Lisbon",
  boundaries: "no messages after nine",
  cadence: MONTHLY,
  lastContact: contactOn("2026-09-30"),
  interactions: [
    entryOn(day("2026-09-30"), {
      channel: "coffee",
      text: "about **the move** #news\nshe is learning to sail\nask [[Kim Ode|Kim]]",
    }),
  ],
  commitments: [promise("mine", "2026-11-20"), promise("theirs", null)],
  milestones: [milestone({ kind: "birthday", text: "", day: day("1986-11-24"), yearly: true })],
  askAbout: ["the exam"],
  interests: ["sailing"],
  metAt: "reading group",
  metOn: day("2019-03-12"),
};

function faceOf(facts: Partial<PersonFacts & Details>, isKept = false): BriefFace {
  const told = { today: TODAY, dates: createDates("en-GB"), isKept };
  return briefFace(
    brief(someone(facts), { today: TODAY, windows: DEFAULT_WINDOWS, mentionDays: NO_MENTIONS }),
    told,
  );
}

describe("a brief in words", () => {
  test("says that a usual rhythm has broken, but not in a note, where that is not true for long", () => {
    const fortnightly = ["2026-08-01", "2026-08-15", "2026-08-29", "2026-09-12"];
    const facts = {
      interactions: fortnightly.map((on) => entryOn(day(on))),
      lastContact: contactOn("2026-09-12"),
    };
    expect(faceOf(facts).standing).toEqual([
      "last in touch 12 Sept",
      "usually every 2 weeks, nothing for 2 months",
    ]);
    expect(faceOf(facts, true).standing).toEqual(["last contact 2026-09-12"]);
  });

  test("says who it is, where they stand, and each part that has something to say, in one order", () => {
    const face = faceOf(ANA);
    expect(face.who).toEqual(["architect, Tidewater", "friend, mentor", "Lisbon"]);
    expect(face.standing).toEqual(["3 weeks late", "last in touch 30 Sept", "every month"]);
    expect(face.isLate).toBe(true);
    expect(face.parts.map(({ title }) => title)).toEqual([
      "Last talks",
      "You promised",
      "They promised",
      "To celebrate",
      "For the next talk",
      "Interests",
      "How you met",
    ]);
  });

  test("reads the markdown of an entry away and keeps what stands below its first line apart", () => {
    expect(faceOf(ANA).parts[0]?.entries).toEqual([
      {
        text: "about the move",
        when: "30 Sept, coffee",
        more: "she is learning to sail · ask Kim",
        isLate: false,
      },
    ]);
  });

  test("says of whom nothing is known nothing", () => {
    expect(faceOf({})).toMatchObject({ who: [], standing: [], boundaries: null, parts: [] });
  });

  test.each<[string, Partial<PersonFacts>, readonly string[]]>([
    [
      "what was given",
      { interactions: [entryOn(day("2026-11-01"), { direction: "from", tags: ["help"] })] },
      ["Lately they have been the one giving."],
    ],
    [
      "nothing for long",
      { interactions: [entryOn(day("2025-11-01"), { direction: "to", tags: ["help"] })] },
      ["You have not needed anything from each other for a while: a fine reason to write."],
    ],
    [
      "three asks in a row",
      {
        interactions: ["2026-09-01", "2026-10-01", "2026-11-01"].map((on) =>
          entryOn(day(on), { direction: "to", tags: ["ask"] }),
        ),
      },
      ["The last three times you wrote, it was to ask for something. Perhaps give first."],
    ],
  ])("says how giving has been lately, after %s, and keeps that in no note", (_, facts, expected) => {
    const between = (isKept: boolean): string[] =>
      faceOf(facts, isKept)
        .parts.filter(({ id }) => id === "between")
        .flatMap(({ entries }) => entries.map(({ text }) => text));
    expect(between(false)).toEqual(expected);
    expect(between(true)).toEqual([]);
  });

  test("has an agenda with mentors and the like, and things to ask about with others", () => {
    const titleOf = (relationships: string[]): string | undefined =>
      faceOf({ relationships, askAbout: ["the exam"] }).parts[0]?.title;
    expect([titleOf(["mentee"]), titleOf(["friend"])]).toEqual(["For the next talk", "Ask about"]);
  });

  test("names the circle of whom no relationship is noted", () => {
    expect(faceOf({ circle: "close" }).who).toEqual(["close"]);
  });

  test("does not say twice when they were last in touch", () => {
    expect(faceOf({ lastContact: contactOn("2026-11-20") }).standing).toEqual(["last in touch 20 Nov"]);
  });

  test.each([
    [
      "by whom they were introduced, and since when",
      { introducedBy: "Ines", metOn: day("2026-11-20") },
      ["through Ines, since 20 Nov"],
    ],
    ["the day they met alone", { metOn: day("2019-03-12") }, ["since 12 Mar 2019, 7 years"]],
    [
      "nothing of the first entry, which was none of meeting",
      { introducedBy: "Ines", interactions: [entryOn(day("2026-11-20"), { text: "tea" })] },
      ["through Ines"],
    ],
    [
      "not even a title where only that is known",
      { interactions: [entryOn(day("2026-11-20"), { text: "tea" })] },
      undefined,
    ],
  ])("says of how they met %s", (_, facts, expected) => {
    const met = faceOf(facts).parts.find(({ title }) => title === "How you met");
    expect(met?.entries.map(({ text }) => text)).toEqual(expected);
  });

  test("has its days written out where it stays in a note", () => {
    const face = faceOf(ANA, true);
    expect(face.standing).toEqual(["last contact 2026-09-30", "due 2026-10-30", "every month"]);
    expect(face.parts.flatMap(({ entries }) => entries.map(({ when }) => when))).toEqual([
      "2026-09-30, coffee",
      "by 2026-11-20",
      "",
      "2026-11-24",
      "",
      "",
      "",
    ]);
    expect(face.parts.at(-1)?.entries[0]?.text).toBe("reading group, since 2019-03-12");
  });
});

test("in a terminal it is a few lines", () => {
  expect(briefText(faceOf(ANA)).split("\n")).toEqual([
    "Ana Diaz · architect, Tidewater · friend, mentor · Lisbon",
    "3 weeks late · last in touch 30 Sept · every month",
    "Boundaries: no messages after nine",
    "Last talks:",
    "  about the move; she is learning to sail · ask Kim (30 Sept, coffee)",
    "You promised:",
    "  send the deck (2 days late)",
    "They promised:",
    "  send the deck",
    "To celebrate:",
    "  birthday, turns 40 (Tuesday)",
    "For the next talk:",
    "  the exam",
    "Interests:",
    "  sailing",
    "How you met:",
    "  reading group, since 12 Mar 2019, 7 years",
  ]);
  expect(briefText(faceOf({}))).toBe("Ana Diaz");
});
