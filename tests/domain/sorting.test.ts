import fc from "fast-check";
import { expect, test } from "vitest";
import { agenda } from "./agenda-of";
import { dueRows } from "../../src/domain/due-rows";
import { SORTINGS, sortedBy, type Sorting } from "../../src/domain/sorting";
import { peopleAround } from "./arbitrary-people";
import { day } from "./days";
import { contactOn, MONTHLY, promise, someone } from "./people";

const TODAY = day("2026-11-22");

const ROWS = dueRows(
  agenda(
    [
      someone({ name: "Zoe", lastContact: contactOn("2026-10-01"), cadence: MONTHLY }),
      someone({
        name: "ana",
        lastContact: contactOn("2026-10-20"),
        commitments: [promise("mine", "2026-11-05")],
      }),
      someone({ name: "Élodie", nextContact: day("2026-11-24") }),
      someone({ name: "Ben", cadence: MONTHLY }),
    ],
    TODAY,
  ),
);

test.each<[Sorting, string]>([
  ["urgency", "ana Zoe Ben Élodie"],
  ["name", "ana Ben Élodie Zoe"],
  ["last-contact", "Zoe ana Ben Élodie"],
  ["due", "Zoe ana Élodie Ben"],
])("by %s: %s", (sorting, names) => {
  expect(
    sortedBy(sorting, ROWS)
      .map(({ person }) => person.name)
      .join(" "),
  ).toBe(names);
});

test("sorting keeps every row, and twice is once", () => {
  const people = fc.uniqueArray(peopleAround(TODAY), { selector: ({ path }) => path });
  fc.assert(
    fc.property(people, fc.constantFrom(...SORTINGS), (all, sorting) => {
      const rows = dueRows(agenda(all, TODAY));
      const sorted = sortedBy(sorting, rows);
      expect(new Set(sorted)).toEqual(new Set(rows));
      expect(sorted).toHaveLength(rows.length);
      expect(sortedBy(sorting, sorted)).toEqual(sorted);
    }),
  );
});
