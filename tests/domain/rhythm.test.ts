import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/domain/day";
import { daysInTouch, rhythm, withDays } from "../../src/domain/rhythm";
import { day } from "./days";
import { inTouchBefore, logsAround, shuffled } from "./histories";
import { contactOn, entryOn } from "./people";

const TODAY = day("2026-11-22");

describe("the rhythm of entries", () => {
  test.each<[string, number[], number | null]>([
    ["nothing", [], null],
    ["one day", [10], null],
    ["two days", [10, 20], null],
    ["two gaps", [10, 24, 52], 21],
    ["every two weeks but once", [0, 14, 28, 42, 102, 116], 14],
    ["the same day twice", [10, 10, 24, 24, 38], 14],
    ["days that are planned", [-7, -14, 10, 24, 38], 14],
    ["each day", [0, 1, 2, 3, 4, 5], 1],
    ["once a year, however long ago", [100, 465, 830, 1195, 1560], 365],
    ["weekly once, monthly for the last two years", [...every(30, 25), ...every(7, 50, 731)], 30],
    ["monthly, and a burst of two weeks at the end", [...every(1, 14), ...every(30, 24, 30)], 30],
  ])("%s of %j days ago is %j days", (_, ages, expected) => {
    expect(rhythm(inTouchBefore(TODAY, ages), TODAY)?.gap ?? null).toBe(expected);
  });

  test("says how many days it is taken from, and how long they span", () => {
    expect(rhythm(inTouchBefore(TODAY, [10, 24, 52]), TODAY)).toEqual({ gap: 21, days: 3, span: 42 });
  });
});

test("what is no contact is no day in touch", () => {
  const off = entryOn(day("2026-11-01"), { calledOff: true });
  const person = { interactions: [off, entryOn(day("2026-10-01"))], lastContact: null };
  expect(daysInTouch(person, TODAY)).toHaveLength(1);
});

test("the last contact counts where no entry says it", () => {
  const interactions = [entryOn(day("2026-11-01")), entryOn(day("2026-11-08"))];
  expect(rhythm({ interactions, lastContact: contactOn("2026-11-15") }, TODAY)?.gap).toBe(7);
  expect(rhythm({ interactions, lastContact: contactOn("2026-11-08") }, TODAY)).toBeNull();
  expect(rhythm({ interactions, lastContact: contactOn("2026-12-24") }, TODAY)).toBeNull();
});

test.each([
  ["a mention between two talks", [10, 40], [25], 15],
  ["mentions alone", [], [10, 20, 30], 10],
  ["a mention of the day of a talk", [10, 40], [10], null],
  ["one that is ahead", [10, 40], [-5], null],
])("%s counts as a day in touch", (_, ages, mentioned, expected) => {
  const days = mentioned.map((age) => addDays(TODAY, -age));
  expect(rhythm(withDays(inTouchBefore(TODAY, ages), days), TODAY)?.gap ?? null).toBe(expected);
});

describe("laws of the rhythm", () => {
  test("the order of the entries makes no difference", () => {
    const twice = logsAround(TODAY).chain((person) =>
      shuffled(person).map((other) => [person, other] as const),
    );
    fc.assert(
      fc.property(twice, ([person, other]) => {
        expect(rhythm(other, TODAY)).toEqual(rhythm(person, TODAY));
      }),
    );
  });

  test("an entry said twice makes no difference", () => {
    fc.assert(
      fc.property(logsAround(TODAY), (person) => {
        const doubled = { ...person, interactions: [...person.interactions, ...person.interactions] };
        expect(rhythm(doubled, TODAY)).toEqual(rhythm(person, TODAY));
      }),
    );
  });

  test("it lies between the shortest and the longest gap", () => {
    fc.assert(
      fc.property(logsAround(TODAY), (person) => {
        const numbers = daysInTouch(person, TODAY);
        const gaps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
        const known = rhythm(person, TODAY);
        expect(known === null).toBe(numbers.length < 3);
        if (known === null) return;
        expect(known.gap).toBeGreaterThanOrEqual(Math.min(...gaps));
        expect(known.gap).toBeLessThanOrEqual(Math.max(...gaps));
      }),
    );
  });

  test("who is in touch every so many days has that rhythm", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 3, max: 30 }), (gap, count) => {
        expect(rhythm(inTouchBefore(TODAY, every(gap, count)), TODAY)?.gap).toBe(gap);
      }),
    );
  });

  test("time that passes without a word changes nothing", () => {
    fc.assert(
      fc.property(logsAround(TODAY), fc.integer({ min: 61, max: 900 }), (person, later) => {
        const end = addDays(TODAY, 60);
        expect(rhythm(person, addDays(TODAY, later))).toEqual(rhythm(person, end));
      }),
    );
  });
});

/** The ages of so many days that lie that far apart. */
function every(gap: number, count: number, from = 0): number[] {
  return Array.from({ length: count }, (_, at) => from + at * gap);
}
