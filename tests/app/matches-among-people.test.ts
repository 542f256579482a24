import { describe, expect, test } from "vitest";
import type { Counted, Match } from "../../src/app/setting-match";
import { surveyOf } from "./survey-vault";

function count(counted: Counted, of: string | null, found: number): Match {
  return { kind: "count", counted, of, count: found };
}

const PEOPLE = {
  "People/Clients/Ana.md": "#mentor\n",
  "People/Bea.md": "#mentor/work\n",
  "People/Cem.md": "---\nrelationship: client\n---\n",
  "People/Dov.md": "---\ncircle: Inner\n---\n",
  "People/Eve.md": "---\ncadence: inner\n---\n",
  "People/Fay.md": "---\ncadence: weekly\nbirthday: 03/04/1980\n---\n",
  "People/Gus.md": "---\nstatus: paused\n---\n",
  "People/Hal.md": "",
};

describe("cadences say for how many people they hold", () => {
  test("circles, by either property", async () => {
    const survey = await surveyOf(PEOPLE, {
      settings: { circles: ["inner: 2 weeks", "no", "close: 1 month"] },
    });
    expect((await survey.matches()).circles).toEqual([
      count("people", "inner", 2),
      count("people", "close", 0),
    ]);
  });

  test("rules, each for those to whom it gives the cadence, and one for a folder that is not there", async () => {
    const cadenceRules = ["folder Clients: 1 month", "?", "tag mentor: 6 weeks", "folder Humans: weekly"];
    const survey = await surveyOf(PEOPLE, { settings: { cadenceRules } });
    expect((await survey.matches()).cadenceRules).toEqual([
      count("people", "Clients", 1),
      count("people", "#mentor", 1),
      { kind: "no-folder", of: "Humans" },
    ]);
  });

  test.each([
    ["", count("without-cadence", null, 4)],
    ["3 months", count("people", null, 5)],
    ["none", count("without-cadence", null, 4)],
  ])("the default %j, or whom one would be for", async (defaultCadence, expected) => {
    const survey = await surveyOf(PEOPLE, { settings: { defaultCadence } });
    expect((await survey.matches()).defaultCadence).toEqual([expected]);
  });
});

test.each([
  ["unset", [count("ambiguous", null, 1)]],
  ["day-month-year", []],
] as const)("the order of dates %s says how many people wait for it", async (dateOrder, expected) => {
  const survey = await surveyOf(PEOPLE, { settings: { dateOrder } });
  expect((await survey.matches()).dateOrder).toEqual(expected);
});

test.each([
  [true, [count("mentioned", null, 1)]],
  [false, []],
])("mentions, switched on: %s, say how many people there are any of", async (mentions, expected) => {
  const notes = { "People/Ana.md": "", "People/Bea.md": "", "2026-11-20.md": "Tea with [[Ana]]." };
  const survey = await surveyOf(notes, { settings: { mentions } });
  expect((await survey.matches()).mentions).toEqual(expected);
});

test("channels and tags say how many entries have them", async () => {
  const log =
    "## Interactions\n- 2026-11-01 Signal: hi #danke\n- 2026-11-02 signal: there\n- 2026-11-03 call #thanks\n";
  const settings = {
    channels: ["signal", "sauna"],
    purposeTags: ["thanks: danke", "lie: x", "help: #hilfe"],
  };
  const survey = await surveyOf({ "People/Ana.md": log }, { settings });
  expect(await survey.matches()).toMatchObject({
    channels: [count("entries", "signal", 2), count("entries", "sauna", 0)],
    purposeTags: [count("entries", "#danke", 1), count("entries", "#hilfe", 0)],
  });
});
