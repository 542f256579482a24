import { expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/settings/settings";
import { loadSentences } from "../../../src/ui/practices/load-words";
import { NO_MENTIONS, someone, WEEKLY } from "../../domain/people";
import { TODAY } from "../people";

vi.mock("obsidian", async () => (await import("../../host/obsidian")).obsidianModule);

const SETTINGS = { ...DEFAULT_SETTINGS, circles: ["close: weekly", "wide: weekly"], weeklyCapacity: 2 };

function people(close: number, wide: number) {
  const of = (circle: string, count: number) =>
    Array.from({ length: count }, () => someone({ circle, cadence: WEEKLY, cadenceFrom: "circle" }));
  return [...of("close", close), ...of("wide", wide)];
}

function sentencesOf(found: ReturnType<typeof people>, settings = SETTINGS): readonly string[] {
  const clock = { today: () => TODAY };
  return loadSentences({ people: () => found, settings: () => settings, clock, mentionDays: NO_MENTIONS });
}

test("where it does not fit, the other circles that could be relaxed are named as well", () => {
  const sentences = sentencesOf(people(2, 4), SETTINGS);
  expect(sentences[0]).toBe("Your cadences ask for 6 contacts a week, for 6 people.");
  expect(sentences.slice(-2)).toEqual([
    "What else could come less often:",
    expect.stringMatching(/^The circle close: every .* instead of every week saves .* contacts? a week\.$/),
  ]);
});

test("where it fits, no circle is named", () => {
  expect(sentencesOf(people(1, 1), SETTINGS).join(" ")).not.toContain("circle");
});

test("where no circle is enough by itself, the one that helps most comes first", () => {
  const weekly = { ...SETTINGS, circles: ["close: weekly", "wide: every 2 weeks"], weeklyCapacity: 1 };
  const sentences = sentencesOf(people(8, 2), weekly).filter((text) => text.includes("circle"));
  expect(sentences).toEqual([
    expect.stringMatching(/^That is more than you have room for\. The circle close: /),
    expect.stringMatching(/^The circle wide: /),
  ]);
});
