import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLUMNS, contactCalendar, contactDays, type CalendarUnit } from "../../src/domain/contact-calendar";
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
    { day: day("2026-11-20"), person: kim },
    { day: day("2026-11-18"), person: kim },
    { day: day("2026-11-20"), person: ana },
    { day: day("2020-01-01"), person: ana },
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

  test("the order of contacts makes no difference", () => {
    fc.assert(
      fc.property(fc.array(days), fc.constantFrom(...UNITS), (all, unit) => {
        const contacts = all.map((on) => ({ day: on, person: someone() }));
        expect(contactCalendar(contacts.toReversed(), unit, TODAY)).toEqual(
          contactCalendar(contacts, unit, TODAY),
        );
      }),
    );
  });
});

test("each day in touch counts once, wherever it is told of, and plans do not", () => {
  const person = someone({
    interactions: [entryOn(day("2026-11-01")), entryOn(day("2026-11-01")), entryOn(day("2026-12-01"))],
    lastContact: contactOn("2026-11-05"),
  });
  expect(contactDays(person, [day("2026-10-03"), day("2026-11-05")], TODAY)).toEqual([
    "2026-10-03",
    "2026-11-01",
    "2026-11-05",
  ]);
});
