import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, noon } from "../../src/domain/day";
import { perDay, spread } from "../../src/domain/fresh-start";
import { day } from "./days";

test.each([
  [1, 5, 1],
  [20, 5, 1],
  [33, 5, 2],
  [400, 5, 5],
  [400, 0, 20],
])("%i people, at most %i a day: %i", (people, cap, expected) => {
  expect(perDay(people, cap)).toBe(expected);
});

test("those of a Friday come back from Monday on", () => {
  const plan = spread(["a", "b", "c", "d"], { today: day("2026-11-20"), count: 3 });
  expect(plan.map(({ one, day: on }) => `${one} ${on}`)).toEqual([
    "a 2026-11-23",
    "b 2026-11-23",
    "c 2026-11-23",
    "d 2026-11-24",
  ]);
});

test("everybody comes back once, in order, on weekdays to come, and never more a day than said", () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays(day("2020-01-01"), count));
  fc.assert(
    fc.property(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 9 }), days, (size, count, today) => {
      const all = Array.from({ length: size }, (_, index) => index);
      const plan = spread(all, { today, count });
      expect(plan.map(({ one }) => one)).toEqual(all);
      const on = plan.map((each) => each.day);
      expect(on).toEqual([...on].sort());
      expect(on.every((each) => each > today && ![0, 6].includes(noon(each).getDay()))).toBe(true);
      expect(on.every((each) => on.filter((other) => other === each).length <= count)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
