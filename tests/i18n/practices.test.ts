import { describe, expect, test } from "vitest";
import type { Load } from "../../src/domain/load";
import type { Relief } from "../../src/domain/relief";
import { createDates } from "../../src/i18n/dates";
import * as german from "../../src/i18n/de/practices";
import { driftText, loadTexts } from "../../src/i18n/en/practices";

const DATES = createDates("en");

test.each([
  [21, 71, "usually every 3 weeks, nothing for 2 months"],
  [1, 15, "usually every day, nothing for 2 weeks"],
  [3, 20, "usually every 3 days, nothing for 3 weeks"],
])("a gap of %i days and a silence of %i", (gap, days, expected) => {
  expect(driftText({ gap, days }, DATES)).toBe(expected);
});

describe("the load", () => {
  const relief: Relief = {
    circle: "friend",
    people: 26,
    from: { count: 3, unit: "month" },
    to: { count: 6, unit: "month" },
    saves: 1.04,
  };
  const of = (facts: Partial<Load>): Load => ({
    asked: 4.62,
    people: 24,
    managed: 3.5,
    capacity: null,
    fits: false,
    isManaged: true,
    reliefs: [],
    advice: null,
    ...facts,
  });

  test.each<[Partial<Load>, string[]]>([
    [{ people: 0, asked: 0 }, ["Nobody has a cadence, so nothing is asked of you."]],
    [
      { advice: relief },
      [
        "Your cadences ask for 4.6 contacts a week, for 24 people.",
        "In the last eight weeks you had 3.5 contacts a week.",
        "That is more than you have room for. The circle friend: every 6 months instead of every 3 months saves 1 contact a week.",
      ],
    ],
    [
      { asked: 1.01, people: 1, capacity: 5, fits: true },
      [
        "Your cadences ask for 1 contact a week, for one person.",
        "In the last eight weeks you had 3.5 contacts a week.",
        "You want to have 5 contacts a week.",
        "That fits.",
      ],
    ],
    [
      { asked: 4.4, capacity: 10, managed: 0.5, fits: true, isManaged: false },
      [
        "Your cadences ask for 4.4 contacts a week, for 24 people.",
        "In the last eight weeks you had 0.5 contacts a week.",
        "You want to have 10 contacts a week.",
        "That fits, but it is more than you managed.",
      ],
    ],
    [
      { managed: null, fits: true },
      [
        "Your cadences ask for 4.6 contacts a week, for 24 people.",
        "How many you manage is known once your logs go back eight weeks.",
      ],
    ],
    [
      {},
      [
        "Your cadences ask for 4.6 contacts a week, for 24 people.",
        "In the last eight weeks you had 3.5 contacts a week.",
        "That is more than you have room for.",
      ],
    ],
  ])("%j in sentences", (facts, expected) => {
    expect(loadTexts(of(facts))).toEqual(expected);
  });
});

describe("in German", () => {
  test.each([
    [21, 71, "sonst alle 3 Wochen, seit 2 Monaten nichts"],
    [1, 15, "sonst jeden Tag, seit 2 Wochen nichts"],
  ])("a gap of %i days and a silence of %i", (gap, days, expected) => {
    expect(german.driftText({ gap, days }, createDates("de"))).toBe(expected);
  });

  test("the load counts with a comma", () => {
    const load: Load = {
      asked: 1234.62,
      people: 24,
      managed: 1,
      capacity: null,
      fits: true,
      isManaged: false,
      reliefs: [],
      advice: null,
    };
    expect(german.loadTexts(load)).toEqual([
      "Die Rhythmen von 24 Personen verlangen 1.234,6 Kontakte pro Woche.",
      "In den letzten acht Wochen: 1 Kontakt pro Woche.",
      "Das passt, ist aber mehr, als du geschafft hast.",
    ]);
  });
});
