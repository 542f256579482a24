import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../src/domain/day";
import { isReceived, thanksOwed, type ThanksWindow } from "../../src/domain/gratitude";
import type { Direction, Interaction } from "../../src/domain/interaction";
import { day } from "./days";
import { entryOn } from "./people";

const TODAY = day("2026-11-22");
const WINDOW: ThanksWindow = {
  today: TODAY,
  thanksFrom: day("2026-11-08"),
  thanksUntil: day("2026-11-21"),
};

const help = (on: string, text = ""): Interaction =>
  entryOn(day(on), { direction: "from", tags: ["help"], text });
const thanks = (on: string): Interaction => entryOn(day(on), { tags: ["thanks"] });

describe("what is received", () => {
  test.each<[Direction | null, string[], boolean]>([
    ["from", ["help"], true],
    ["from", ["intro"], true],
    ["from", ["feedback"], true],
    ["from", ["gift"], true],
    ["from", ["shared"], false],
    ["from", ["ask"], false],
    ["from", ["ask", "feedback"], false],
    ["from", ["ask", "thanks-owed"], true],
    ["from", [], false],
    ["to", ["help"], false],
    ["both", ["help"], false],
    [null, ["intro"], false],
    [null, ["thanks-owed"], true],
    ["to", ["thanks-owed"], true],
  ])("in an entry that goes %s with %j: %s", (direction, tags, expected) => {
    expect(isReceived(entryOn(TODAY, { direction, tags }))).toBe(expected);
  });
});

describe("thanks are owed", () => {
  test.each<[string, Interaction[], string | null]>([
    ["for nothing", [], null],
    ["for help", [help("2026-11-20")], "2026-11-20"],
    ["not on the day itself", [help("2026-11-22")], null],
    ["not for help that is only planned", [help("2026-11-25")], null],
    ["to the first day of the window", [help("2026-11-08")], "2026-11-08"],
    ["not before it", [help("2026-11-07")], null],
    ["for the latest of several", [help("2026-11-10"), help("2026-11-20"), help("2026-11-15")], "2026-11-20"],
    ["not once thanks were said", [help("2026-11-10"), thanks("2026-11-12")], null],
    ["not when they were said at once", [help("2026-11-10"), thanks("2026-11-10")], null],
    [
      "again for what came after",
      [help("2026-11-10"), thanks("2026-11-12"), help("2026-11-20")],
      "2026-11-20",
    ],
    ["for thanks that came before it", [thanks("2026-11-09"), help("2026-11-10")], "2026-11-10"],
    ["not settled by thanks that are planned", [help("2026-11-10"), thanks("2026-11-30")], "2026-11-10"],
    [
      "not for all that came before thanks",
      [help("2026-11-10"), help("2026-11-11"), thanks("2026-11-20")],
      null,
    ],
  ])("%s", (_, interactions, expected) => {
    expect(thanksOwed(interactions, WINDOW)?.day ?? null).toBe(expected);
  });

  test("of two on one day for the same one, in whatever order they stand", () => {
    const both = [help("2026-11-20", "a lift"), help("2026-11-20", "the projector")];
    expect(thanksOwed(both, WINDOW)).toBe(both[1]);
    expect(thanksOwed(both.toReversed(), WINDOW)).toBe(both[1]);
  });

  test.each<[string, Partial<Interaction>, Partial<Interaction>]>([
    ["tags", { tags: ["help"] }, { tags: ["gift"] }],
    ["direction", { direction: "from" }, { direction: "both" }],
    ["channel", { channel: "call" }, { channel: null }],
    ["line", { line: 3 }, { line: null }],
  ])("of two that differ only in their %s for the same one as well", (_, one, other) => {
    const facts = { direction: "from", tags: ["help", "thanks-owed"], text: "a lift" } as const;
    const both = [one, other].map((each) => entryOn(day("2026-11-20"), { ...facts, ...each }));
    expect(thanksOwed(both, WINDOW)).not.toBeNull();
    expect(thanksOwed(both.toReversed(), WINDOW)).toBe(thanksOwed(both, WINDOW));
  });
});

describe("laws", () => {
  const days: fc.Arbitrary<Day> = fc.integer({ min: -20, max: 5 }).map((count) => addDays(TODAY, count));
  const entries: fc.Arbitrary<Interaction[]> = fc.array(
    fc
      .record({
        // Often enough several stand on one day, where the order could make a difference.
        on: fc.oneof(days, fc.constantFrom(addDays(TODAY, -2), addDays(TODAY, -1))),
        direction: fc.constantFrom<Direction | null>("to", "from", "both", null),
        tags: fc.oneof(
          { weight: 8, arbitrary: fc.subarray(["help", "gift", "thanks-owed", "shared"]) },
          { weight: 1, arbitrary: fc.subarray(["help", "thanks", "shared"]) },
        ),
        text: fc.constantFrom("a", "b"),
        channel: fc.constantFrom(null, "call"),
        line: fc.constantFrom(null, 1, 2),
      })
      .map(({ on, ...facts }) => entryOn(on, facts)),
    { maxLength: 12 },
  );

  test("the order of entries makes no difference", () => {
    const twice = entries.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    );
    fc.assert(
      fc.property(twice, ([log, other]) => {
        expect(thanksOwed(other, WINDOW)).toEqual(thanksOwed(log, WINDOW));
      }),
    );
  });

  test("an entry of thanks today settles everything", () => {
    fc.assert(
      fc.property(entries, (log) => {
        expect(thanksOwed([...log, thanks(TODAY)], WINDOW)).toBeNull();
      }),
    );
  });

  test("an entry that is for something else changes nothing", () => {
    fc.assert(
      fc.property(entries, days, (log, on) => {
        const unrelated = entryOn(on, { direction: "from", tags: ["shared", "book"] });
        expect(thanksOwed([...log, unrelated], WINDOW)).toEqual(thanksOwed(log, WINDOW));
      }),
    );
  });
});
