import { expect, test } from "vitest";
import { agenda } from "./agenda-of";
import { beyondToday, dayRoom } from "../../src/domain/day-share";
import type { Row } from "../../src/domain/row";
import { day } from "./days";
import { contactOn, MONTHLY, promise, someone } from "./people";

const TODAY = day("2026-11-22");
const late = (name: string, contact: string, facts: object = {}) =>
  someone({ name, cadence: MONTHLY, lastContact: contactOn(contact), ...facts });

/** The latest first, as the list has them. */
const ROWS: readonly Row[] = agenda(
  [
    late("A", "2026-06-01"),
    late("B", "2026-07-01", { commitments: [promise("mine", "2026-11-20")] }),
    late("C", "2026-08-01"),
    late("D", "2026-09-01"),
    late("Today", "2026-10-22"),
    late("Planned", "2026-11-01", { nextContact: TODAY }),
  ],
  TODAY,
).sections.flatMap(({ rows }) => [...rows]);

test.each([
  [5, 0, []],
  [4, 0, ["Today"]],
  [3, 0, ["D", "Today"]],
  [3, 1, ["C", "D", "Today"]],
  [2, 1, ["C", "D", "Today"]],
  [3, 3, ["A", "C", "D", "Today"]],
  [3, 9, ["A", "C", "D", "Today"]],
  [0, 9, []],
])("of %i a day, after %i, these can wait: %j", (cap, contacted, names) => {
  expect(beyondToday(ROWS, { cap, contacted }).map(({ person }) => person.name)).toEqual(names);
});

test("a day holds the cap, less those of today; without a cap nobody is counted", () => {
  const people = [late("A", "2026-11-22"), late("B", "2026-11-21"), someone({ name: "C" })];
  expect(dayRoom(() => people, { today: TODAY, cap: 5 })).toEqual({ cap: 5, contacted: 1 });
  expect(dayRoom(() => people, { today: TODAY, cap: 0 })).toEqual({ cap: 0, contacted: 0 });
});
