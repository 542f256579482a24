import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  COLUMNS,
  contactCalendar,
  contactHistory,
  type CalendarUnit,
} from "../../src/domain/contact-calendar";
import { addDays } from "../../src/domain/day";
import { day } from "./days";
import { contactOn, entryOn, someone } from "./people";

const TODAY = day("2026-11-22");
const UNITS: readonly CalendarUnit[] = ["day", "week", "month"];

test.each<[CalendarUnit, string, string, number]>([
  ["day", "2026-09-28 2026-09-28", "2026-11-22 2026-11-22", 56],
  ["week", "2025-11-24 2025-11-30", "2026-11-16 2026-11-22", 52],
  ["month", "2024-01-01 2024-01-31", "2026-12-01 2026-12-31", 36],
])("a calendar of a %s each goes from %s to %s", (unit, first, last, count) => {
  const cells = contactCalendar([], unit, TODAY).map(({ from, to }) => `${from} ${to}`);
  expect([cells[0], cells.at(-1), cells.length]).toEqual([first, last, count]);
  expect(count % COLUMNS[unit]).toBe(0);
});

test("contacts stand in their cell, the earliest first, and those before the calendar in none", () => {
  const [ana, kim] = [someone({ name: "Ana" }), someone({ name: "Kim" })];
  const contacts = [
    { days: [day("2026-11-20"), day("2026-11-18")], person: kim },
    { days: [day("2026-11-20"), day("2020-01-01")], person: ana },
  ];
  const cells = contactCalendar(contacts, "week", TODAY).filter((cell) => cell.contacts.length > 0);
  expect(cells).toHaveLength(1);
  expect(cells[0]?.contacts.map((each) => `${each.day} ${each.person.name}`)).toEqual([
    "2026-11-18 Kim",
    "2026-11-20 Ana",
    "2026-11-20 Kim",
  ]);
});

describe("laws", () => {
  const days = fc.integer({ min: -3000, max: 3000 }).map((count) => addDays(TODAY, count));

  test("the cells follow each other without a gap, days begin on a Monday, and today is in one", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...UNITS), (today, unit) => {
        const cells = contactCalendar([], unit, today);
        for (const [at, { from }] of cells.entries())
          if (at > 0) expect(from).toBe(addDays(cells[at - 1]?.to ?? from, 1));
        expect(cells.some(({ from, to }) => from <= today && today <= to)).toBe(true);
        const monday = new Date(`${cells[0]?.from}T12:00:00Z`).getUTCDay();
        if (unit !== "month") expect(monday).toBe(1);
      }),
    );
  });

  test("neither the order of people nor that of their days makes a difference", () => {
    const names = fc.constantFrom("Ana", "Kim", "Zoe");
    const told = fc.array(fc.tuple(names, fc.array(days)), { maxLength: 4 });
    fc.assert(
      fc.property(told, fc.constantFrom(...UNITS), (all, unit) => {
        const histories = all.map(([name, on], at) => ({
          days: on,
          person: someone({ name: `${name} ${at}` }),
        }));
        const others = histories
          .toReversed()
          .map(({ days: on, person }) => ({ days: on.toReversed(), person }));
        expect(contactCalendar(others, unit, TODAY)).toEqual(contactCalendar(histories, unit, TODAY));
      }),
    );
  });

  test("each day up to today is in the one cell that holds it, whatever the unit", () => {
    fc.assert(
      fc.property(fc.uniqueArray(days), fc.constantFrom(...UNITS), (all, unit) => {
        const cells = contactCalendar([{ days: all, person: someone() }], unit, TODAY);
        const first = cells[0]?.from ?? TODAY;
        for (const { from, to, contacts } of cells)
          for (const { day: on } of contacts) expect(from <= on && on <= to).toBe(true);
        const shown = cells.flatMap(({ contacts }) => contacts.map(({ day: on }) => on));
        expect(shown).toEqual(all.filter((on) => on >= first && on <= TODAY).toSorted());
      }),
    );
  });
});

test("each day in touch counts once, wherever it is told of, and plans do not", () => {
  const person = someone({
    interactions: [entryOn(day("2026-11-01")), entryOn(day("2026-11-01")), entryOn(day("2026-12-01"))],
    lastContact: contactOn("2026-11-05"),
  });
  const history = contactHistory(person, [day("2026-10-03"), day("2026-11-05")]);
  const cells = contactCalendar([history], "month", TODAY);
  expect(cells.flatMap(({ contacts }) => contacts.map(({ day: on }) => on))).toEqual([
    "2026-10-03",
    "2026-11-01",
    "2026-11-05",
  ]);
});

test("what is no contact has no place in it", () => {
  const person = someone({ interactions: [entryOn(day("2026-11-01"), { calledOff: true })] });
  const cells = contactCalendar([contactHistory(person, [])], "month", TODAY);
  expect(cells.flatMap(({ contacts }) => contacts)).toEqual([]);
});
