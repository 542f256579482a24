import { expect, test } from "vitest";
import type { Cadence } from "../../src/domain/cadence";
import { addDays, daysBetween, localDay, noon, type Day } from "../../src/domain/day";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import { dueDay } from "../../src/domain/person";
import { standing, type Standing } from "../../src/domain/standing";
import { everyDay, monthsLater } from "./calendar-oracle";
import { day } from "./days";
import { contactOn, someone } from "./people";

/** The years in question, and some on both sides for what lies before and after. */
const DAYS = everyDay(2018, 2036).map(day);
const FIRST = DAYS.indexOf(day("2020-01-01"));
const LAST = DAYS.indexOf(day("2032-12-31"));
const ASKED = DAYS.slice(FIRST, LAST + 1);
const NUMBERS: ReadonlyMap<string, number> = new Map(DAYS.map((each, index) => [each, index]));

/** Cadences, and the day that integers count from a contact. */
const CADENCES: readonly (readonly [Cadence, (contact: Day) => string])[] = [
  [{ count: 1, unit: "day" }, (contact) => dayNumbered(numberOf(contact) + 1)],
  [{ count: 45, unit: "day" }, (contact) => dayNumbered(numberOf(contact) + 45)],
  [{ count: 2, unit: "week" }, (contact) => dayNumbered(numberOf(contact) + 14)],
  [{ count: 1, unit: "month" }, (contact) => monthsLater(contact, 1)],
  [{ count: 6, unit: "month" }, (contact) => monthsLater(contact, 6)],
  [{ count: 1, unit: "year" }, (contact) => monthsLater(contact, 12)],
];

/** The number of a day, counted by integers from the first one. */
function numberOf(text: string): number {
  const number = NUMBERS.get(text);
  if (number === undefined) throw new Error(`${text} is not among the days`);
  return number;
}

function dayNumbered(number: number): Day {
  const found = DAYS[number];
  if (found === undefined) throw new Error(`No day has the number ${number}`);
  return found;
}

/** The standing by numbers alone: how far the due day is from today. */
function standingBy(ahead: number): Standing {
  if (ahead < 0) return "overdue";
  if (ahead === 0) return "due";
  return ahead <= DEFAULT_WINDOWS.soonDays ? "soon" : "fine";
}

test("every due day from 2020 to 2032 is the one that integers count", () => {
  const wrong = ASKED.filter((contact) =>
    CADENCES.some(([cadence, due]) => {
      const found = dueDay({ nextContact: null, lastContact: contactOn(contact), cadence });
      return found !== due(contact);
    }),
  );
  expect(wrong).toEqual([]);
});

test("the standing on every day from 2020 to 2032 is the one that integers count", () => {
  const wrong = ASKED.filter((today, index) => {
    const around = horizon(today, DEFAULT_WINDOWS);
    // The contact goes farther back from day to day, so that each due day is met before, on and after it.
    const contact = dayNumbered(FIRST + index - (index % 60));
    return CADENCES.some(([cadence, due]) => {
      const person = someone({ lastContact: contactOn(contact), cadence });
      return standing(person, around) !== standingBy(numberOf(due(contact)) - numberOf(today));
    });
  });
  expect(wrong).toEqual([]);
});

test("days are added and counted as integers are, and no clock that jumps loses one", () => {
  const wrong = ASKED.filter((each, index) => {
    const number = FIRST + index;
    const reach = (index % 400) - 200;
    return (
      addDays(each, reach) !== dayNumbered(number + reach) ||
      daysBetween(each, dayNumbered(number + reach)) !== reach ||
      localDay(noon(each)) !== each
    );
  });
  expect(wrong).toEqual([]);
});

test("the first and the last second of every day are of that day, whatever the clocks do", () => {
  const wrong = ASKED.filter((each) => {
    const [year, month, date] = each.split("-").map(Number);
    const at = (...time: readonly [number, number, number]): Date =>
      new Date(year ?? 0, (month ?? 0) - 1, date ?? 0, ...time);
    return localDay(at(0, 0, 0)) !== each || localDay(at(23, 59, 59)) !== each;
  });
  expect(wrong).toEqual([]);
});
