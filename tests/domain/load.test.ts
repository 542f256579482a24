import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MentionDays } from "../../src/domain/rhythm";
import type { Cadence, Circle } from "../../src/domain/cadence";
import { addDays } from "../../src/domain/day";
import { load, type Load } from "../../src/domain/load";
import type { Person, PersonFacts } from "../../src/domain/person";
import { peopleAround } from "./arbitrary-people";
import { day } from "./days";
import { inTouchBefore, inTouchOn } from "./histories";
import { contactOn, MONTHLY, NO_MENTIONS, someone, WEEKLY } from "./people";

const TODAY = day("2026-11-22");
const CIRCLES: readonly Circle[] = [
  { name: "inner", cadence: WEEKLY },
  { name: "close", cadence: MONTHLY },
  { name: "friend", cadence: { count: 3, unit: "month" } },
];

function loadOf(people: readonly Person[], capacity = 0, mentionDays: MentionDays = NO_MENTIONS): Load {
  return load(people, { today: TODAY, circles: CIRCLES, capacity, mentionDays });
}

function several(count: number, facts: Partial<PersonFacts>): Person[] {
  return Array.from({ length: count }, (_, at) => someone({ name: `P${at}`, ...facts }));
}

const DAILY: Cadence = { count: 1, unit: "day" };

describe("what the cadences ask for a week", () => {
  test.each<[string, Person[], number, number]>([
    ["nobody", [], 0, 0],
    ["people without a cadence", several(3, {}), 0, 0],
    ["two of a week", several(2, { cadence: WEEKLY }), 2, 2],
    ["one of each day", several(1, { cadence: DAILY }), 1, 7],
    ["four of a month", several(4, { cadence: MONTHLY }), 4, 0.92],
    ["somebody snoozed", several(1, { cadence: WEEKLY, snoozeUntil: day("2027-01-01") }), 1, 1],
    ["somebody paused", several(1, { cadence: WEEKLY, status: "paused" }), 0, 0],
    ["somebody let go", several(1, { cadence: WEEKLY, status: "let-go" }), 0, 0],
  ])("by %s", (_, people, count, asked) => {
    const found = loadOf(people);
    expect([found.people, Number(found.asked.toFixed(2))]).toEqual([count, asked]);
  });
});

describe("what was managed is the median of eight weeks", () => {
  const heard = (ages: readonly number[], facts: Partial<PersonFacts> = {}): Person =>
    someone({ ...inTouchBefore(TODAY, ages), ...facts });
  /** One person for each of those ages, and one of long ago. */
  const heardEach = (ages: readonly number[]): Person[] => [...ages.map((age) => heard([age])), heard([400])];

  test.each<[string, Person[], number | null]>([
    ["no log", [], null],
    ["a log that goes back 55 days", [heard([0, 55])], null],
    ["one that goes back 56", [heard([0, 56])], 0],
    ["nothing for years", [heard([400])], 0],
    ["one a week", heardEach([0, 7, 14, 21, 28, 35, 42, 49]), 1],
    ["both ends of a week", heardEach([0, 6, 7, 13, 14, 20, 21, 27, 28, 34]), 2],
    ["days to come", heardEach([-1, -2, -3]), 0],
    ["many in one week", heardEach([0, 0, 0, 0, 0, 0, 0, 0]), 0],
    ["the same person every day", [heard([400, ...range(56)])], 1],
    ["the same person, with a cadence of a day", [heard([400, ...range(56)], { cadence: DAILY })], 7],
    ["a last contact that no entry says", [heard([400], { lastContact: contactOn("2026-11-20") })], 0],
  ])("of %s", (_, people, expected) => {
    expect(loadOf(people).managed).toBe(expected);
  });
});

test("notes that mention somebody count as what was managed", () => {
  const days = [0, 7, 14, 21, 28, 400].map((age) => addDays(TODAY, -age));
  expect(loadOf(several(3, {}), 0, () => days).managed).toBe(3);
});

test("a contact that is logged takes none away, where only a property told of the one before", () => {
  const long = someone(inTouchBefore(TODAY, [400]));
  const told = [8, 15, 22, 29, 36].map((age) => someone({ lastContact: contactOn(addDays(TODAY, -age)) }));
  const logged = told.map(() => someone({ ...inTouchBefore(TODAY, [0]), lastContact: contactOn(TODAY) }));
  expect([loadOf([long, ...told]).managed, loadOf([long, ...logged]).managed]).toEqual([0, 0]);
});

describe("whether it fits", () => {
  const tenWeekly = several(10, { cadence: WEEKLY, circle: "inner", cadenceFrom: "circle" });
  const friends = several(26, {
    cadence: { count: 3, unit: "month" },
    circle: "friend",
    cadenceFrom: "circle",
  });
  const close = several(30, { cadence: MONTHLY, circle: "close", cadenceFrom: "circle" });

  test("is not known without a log and without a capacity, and nothing is advised", () => {
    expect(loadOf(tenWeekly)).toMatchObject({ fits: true, managed: null, capacity: null, advice: null });
  });

  test.each([
    [10, true],
    [9, false],
  ])("is judged by the capacity where the settings say one: %i", (capacity, fits) => {
    expect(loadOf(tenWeekly, capacity)).toMatchObject({ fits, capacity });
  });

  test("is judged by what was managed where they do not", () => {
    const quiet = someone(inTouchBefore(TODAY, [400]));
    expect(loadOf([...tenWeekly, quiet]).fits).toBe(false);
  });

  test("half a contact more makes no difference, also beside a figure that is no whole one", () => {
    expect(loadOf(several(7, { cadence: MONTHLY }), 1.5).fits).toBe(true);
    expect(loadOf(several(9, { cadence: MONTHLY }), 1.5).fits).toBe(false);
    expect(loadOf(several(6, { cadence: MONTHLY }), 1).fits).toBe(true);
    expect(loadOf(several(7, { cadence: MONTHLY }), 1).fits).toBe(false);
  });

  test("the widest circle that is enough is to be relaxed first", () => {
    const people = [...tenWeekly, ...close, ...friends];
    expect(loadOf(people, 18).reliefs.map(({ circle }) => circle)).toEqual(["inner", "close", "friend"]);
    expect(loadOf(people, 18).advice?.circle).toBe("friend");
    expect(loadOf(people, 17).advice?.circle).toBe("close");
  });

  test("else the one that helps most, whoever it is", () => {
    expect(loadOf([...tenWeekly, ...close, ...friends], 5).advice?.circle).toBe("inner");
    expect(loadOf(tenWeekly, 5).advice?.circle).toBe("inner");
  });

  test("a wider one comes before the closest where both are enough", () => {
    expect(loadOf([...tenWeekly, ...close], 16).advice?.circle).toBe("close");
  });
});

test("the order of people makes no difference, and somebody without a cadence and a log changes nothing", () => {
  const twice = fc
    .array(peopleAround(TODAY), { maxLength: 15 })
    .chain((people) =>
      fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
    );
  fc.assert(
    fc.property(twice, ([people, others]) => {
      const { asked, managed, people: count } = loadOf(people);
      const again = loadOf([...others, someone({ name: "Unrelated" })]);
      expect(again.asked).toBeCloseTo(asked);
      expect([again.managed, again.people]).toEqual([managed, count]);
    }),
  );
});

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

test("what is no contact was no time spent", () => {
  const off = inTouchOn([day("2026-11-20"), day("2020-01-01")], { calledOff: true });
  expect(loadOf([someone(off)]).managed).toBeNull();
});
