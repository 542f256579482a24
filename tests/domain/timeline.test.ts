import fc from "fast-check";
import { expect, test } from "vitest";
import { isKept, timeline, type DatedMention } from "../../src/domain/timeline";
import { day, yearless } from "./days";
import { logsAround, shuffled } from "./histories";
import { entryOn, milestone, someone } from "./people";

const TODAY = day("2026-11-22");

const ANA = someone({
  metOn: day("2019-03-12"),
  interactions: [
    entryOn(day("2026-09-30"), { text: "the move", line: 20 }),
    entryOn(day("2026-10-02"), { direction: "to", text: "send the deck (promised by 2026-10-01)", line: 19 }),
    entryOn(day("2026-12-24"), { text: "planned", line: 18 }),
  ],
  milestones: [
    milestone({ day: day("2026-10-02"), text: "new job" }),
    milestone({ kind: "birthday", text: "", day: day("1986-11-22"), yearly: true }),
    milestone({ kind: "anniversary", text: "", day: yearless("--10-01"), yearly: true }),
    milestone({ day: day("2027-01-01") }),
  ],
});
const MENTIONS: readonly DatedMention[] = [
  { path: "Daily/2026-10-02.md", day: day("2026-10-02"), line: 4 },
  { path: "Meetings/2026-11-26 Plans.md", day: day("2026-11-26"), line: null },
];

test("a history has what is on record up to today, the newest first", () => {
  const told = timeline(ANA, MENTIONS, TODAY).map(({ kind, day: on, path, line }) => [kind, on, path, line]);
  expect(told).toEqual([
    ["milestone", "2026-10-02", "People/Ana Diaz.md", null],
    ["promise", "2026-10-02", "People/Ana Diaz.md", 19],
    ["note", "2026-10-02", "Daily/2026-10-02.md", 4],
    ["talk", "2026-09-30", "People/Ana Diaz.md", 20],
    ["met", "2019-03-12", "People/Ana Diaz.md", null],
  ]);
});

test.each([
  ["send the deck (promised by 2026-10-01)", true],
  ["lend her the book (promised)", true],
  ["lend her the book (promised) — she was glad", true],
  ["she promised to write", false],
  ["the map (promised by spring)", false],
])("%s is or is not a kept promise: %s", (text, expected) => {
  expect(isKept(entryOn(TODAY, { text }))).toBe(expected);
});

test("somebody of whom nothing is known has no history", () => {
  expect(timeline(someone(), [], TODAY)).toEqual([]);
});

test("it runs backwards, and the order of the log makes no difference but on one day", () => {
  const twice = logsAround(TODAY).chain((log) => shuffled(log).map((other) => [log, other] as const));
  fc.assert(
    fc.property(twice, ([log, other]) => {
      const [one, two] = [log, other].map((each) => timeline(someone(each), MENTIONS, TODAY));
      const days = one?.map((event) => event.day) ?? [];
      expect(days).toEqual(days.toSorted().toReversed());
      expect(two?.map((event) => event.day)).toEqual(days);
    }),
  );
});
