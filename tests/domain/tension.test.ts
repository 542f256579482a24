import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../src/domain/day";
import type { Interaction } from "../../src/domain/interaction";
import { openTension, type TensionWindow } from "../../src/domain/tension";
import { day } from "./days";
import { entryOn } from "./people";

const TODAY = day("2026-11-22");
const WINDOW: TensionWindow = { today: TODAY, repairUntil: day("2026-11-20") };

const entry = (on: string, ...tags: string[]): Interaction => entryOn(day(on), { tags });

test.each<[string, Interaction[], string | null]>([
  ["nothing", [], null],
  ["tension that has cooled down", [entry("2026-11-20", "tension")], "2026-11-20"],
  ["tension of yesterday", [entry("2026-11-21", "tension")], null],
  ["tension of years ago", [entry("2020-01-01", "tension")], "2020-01-01"],
  ["tension and repair", [entry("2026-11-10", "tension"), entry("2026-11-12", "repair")], null],
  ["both on one day", [entry("2026-11-10", "tension", "repair")], null],
  ["repair that came before", [entry("2026-11-10", "tension"), entry("2026-11-08", "repair")], "2026-11-10"],
  ["repair that is planned", [entry("2026-11-10", "tension"), entry("2026-11-30", "repair")], "2026-11-10"],
  [
    "new tension after repair",
    [entry("2026-11-01", "tension"), entry("2026-11-02", "repair"), entry("2026-11-05", "tension")],
    "2026-11-05",
  ],
  ["the latest of two", [entry("2026-11-15", "tension"), entry("2026-11-05", "tension")], "2026-11-15"],
  [
    "an older one while a new one cools down",
    [entry("2026-11-05", "tension"), entry("2026-11-21", "tension")],
    "2026-11-05",
  ],
])("%s is open since %s", (_, interactions, expected) => {
  expect(openTension(interactions, WINDOW)).toBe(expected);
});

const ENTRIES = fc.array(
  fc
    .record({
      on: fc.integer({ min: -20, max: 5 }).map((count) => addDays(TODAY, count)),
      tags: fc.subarray(["tension", "repair", "help"]),
    })
    .map(({ on, tags }) => entryOn(on, { tags })),
  { maxLength: 12 },
);

test("the order of entries makes no difference, and repair today settles everything", () => {
  const twice = ENTRIES.chain((log) =>
    fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
  );
  fc.assert(
    fc.property(twice, ([log, other]) => {
      expect(openTension(other, WINDOW)).toBe(openTension(log, WINDOW));
      expect(openTension([...log, entryOn(TODAY, { tags: ["repair"] })], WINDOW)).toBeNull();
    }),
  );
});

test("an entry that is about something else changes nothing", () => {
  const ages = fc.integer({ min: -5, max: 20 });
  fc.assert(
    fc.property(ENTRIES, ages, fc.subarray(["thanks", "ask", "boats"]), (log, age, tags) => {
      const unrelated = entryOn(addDays(TODAY, -age), { direction: "to", tags });
      expect(openTension([...log, unrelated], WINDOW)).toBe(openTension(log, WINDOW));
    }),
  );
});
