import { describe, expect, test } from "vitest";
import { absence } from "../../src/domain/absence";
import { agenda } from "./agenda-of";
import type { Row } from "../../src/domain/row";
import { day } from "./days";
import { contactOn, MONTHLY, promise, someone, WEEKLY } from "./people";

const TODAY = day("2026-11-22");

function overdue(weekly: number, monthly: number, promised = 0): readonly Row[] {
  const people = (count: number, name: string, facts: object) =>
    Array.from({ length: count }, (_, index) =>
      someone({ name: `${name} ${index}`, lastContact: contactOn("2026-06-01"), ...facts }),
    );
  const all = [
    ...people(weekly, "weekly", { cadence: WEEKLY }),
    ...people(monthly, "monthly", { cadence: MONTHLY }),
    ...people(promised, "promised", { cadence: MONTHLY, commitments: [promise("mine", "2026-11-01")] }),
  ];
  return agenda(all, TODAY).sections.find(({ id }) => id === "overdue")?.rows ?? [];
}

const namesOf = (rows: readonly Row[] = []): string[] => rows.map(({ person }) => person.name);

describe("too many overdue", () => {
  test.each([
    [2, 6, false],
    [2, 7, true],
    [5, 15, false],
    [5, 16, true],
    [0, 400, false],
  ])("with %i a day, %i are: %s", (cap, count, isTooMany) => {
    expect(absence(overdue(0, count), cap) !== null).toBe(isTooMany);
  });

  test("leave the closest of one day for now, in their order", () => {
    const found = absence(overdue(2, 8), 3);
    expect(namesOf(found?.now)).toEqual(["weekly 0", "weekly 1", "monthly 0"]);
    expect(found?.later).toHaveLength(7);
    expect(found?.overdue).toBe(10);
  });

  test("leave nobody for later to whom something was promised", () => {
    const found = absence(overdue(0, 8, 2), 1);
    expect(namesOf(found?.now)).toEqual(expect.arrayContaining(["promised 0", "promised 1"]));
    expect(found?.overdue).toBe(8);
    expect([...(found?.now ?? []), ...(found?.later ?? [])]).toHaveLength(10);
  });
});
