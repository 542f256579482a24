import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/domain/day";
import { drift, drifting } from "../../src/domain/drift";
import type { Person, PersonFacts } from "../../src/domain/person";
import { day } from "./days";
import { inTouchBefore, logsAround, shuffled } from "./histories";
import { NO_MENTIONS, someone } from "./people";

const TODAY = day("2026-11-22");

function heardBefore(ages: readonly number[], facts: Partial<PersonFacts> = {}): Person {
  return someone({ ...inTouchBefore(TODAY, ages), ...facts });
}

/** The ages of five days that lie so far apart, the last so long ago. */
function every(gap: number, last: number): number[] {
  return [0, 1, 2, 3, 4].map((count) => last + count * gap);
}

describe("a rhythm has broken", () => {
  test.each<[string, number[], boolean]>([
    ["after one gap", every(30, 30), false],
    ["after twice the gap", every(30, 60), false],
    ["after more than twice the gap", every(30, 61), true],
    ["after six gaps", every(30, 180), true],
    ["after more than six gaps: that time is over", every(30, 181), false],
    ["after two weeks of silence where they talked every few days", every(6, 14), false],
    ["after more than two weeks of it", every(6, 15), true],
    ["after three months of it", every(6, 90), true],
    ["after more than three months of it: that time is over", every(6, 91), false],
    ["after a burst of 20 days", every(5, 30), false],
    ["after a burst of 24 days", every(6, 30), true],
    ["with two days on record", [40, 54], false],
    ["with none", [], false],
  ])("%s: %j days ago: %s", (_, ages, expected) => {
    expect(drift(heardBefore(ages), TODAY, NO_MENTIONS) !== null).toBe(expected);
  });

  test.each<[string, Partial<PersonFacts>]>([
    ["paused", { status: "paused" }],
    ["let go", { status: "let-go" }],
    ["deceased", { status: "deceased" }],
    ["snoozed", { snoozeUntil: day("2026-12-01") }],
    ["somebody with a day that was set", { nextContact: day("2026-12-24") }],
  ])("but not of whoever is %s", (_, facts) => {
    expect(drift(heardBefore(every(30, 61)), TODAY, NO_MENTIONS)).toMatchObject({ gap: 30, days: 61 });
    expect(drift(heardBefore(every(30, 61), facts), TODAY, NO_MENTIONS)).toBeNull();
  });
});

test("notes that mention somebody make a rhythm as the log does", () => {
  const days = every(10, 30).map((age) => addDays(TODAY, -age));
  expect(drift(someone({}), TODAY, () => days)).toMatchObject({ gap: 10, days: 30 });
});

test("the latest break comes first, and equals go by name", () => {
  const people = [
    heardBefore(every(30, 100), { name: "Long ago" }),
    heardBefore(every(30, 20), { name: "Not yet" }),
    heardBefore(every(10, 40), { name: "Zoe" }),
    heardBefore(every(30, 80), { name: "Ana" }),
    heardBefore(every(30, 62), { name: "Just now" }),
  ];
  expect(drifting(people, TODAY, NO_MENTIONS).map(({ person }) => person.name)).toEqual([
    "Just now",
    "Ana",
    "Zoe",
    "Long ago",
  ]);
});

describe("laws", () => {
  test("the order of entries makes no difference", () => {
    const twice = logsAround(TODAY).chain((log) => shuffled(log).map((other) => [log, other] as const));
    fc.assert(
      fc.property(twice, ([log, other]) => {
        const [one, two] = [log, other].map((each) => drift(someone(each), TODAY, NO_MENTIONS));
        expect(two?.days).toBe(one?.days);
        expect(two?.gap).toBe(one?.gap);
      }),
    );
  });

  test("a contact today mends it", () => {
    fc.assert(
      fc.property(logsAround(TODAY), ({ interactions, lastContact }) => {
        const [today] = inTouchBefore(TODAY, [0]).interactions;
        const mended = { interactions: [...interactions, ...(today ? [today] : [])], lastContact };
        expect(drift(someone(mended), TODAY, NO_MENTIONS)).toBeNull();
      }),
    );
  });

  test("nobody who keeps a rhythm ever drifts", () => {
    const gaps = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 0, max: 1000 }), (gap, start) => {
        const log = inTouchBefore(
          TODAY,
          Array.from({ length: 12 }, (_, at) => start + at * gap),
        );
        for (let ahead = 0; ahead <= gap; ahead += 1 + Math.floor(gap / 5)) {
          const later = addDays(TODAY, ahead - start);
          expect(drift(someone(log), later, NO_MENTIONS)).toBeNull();
        }
      }),
    );
  });
});
