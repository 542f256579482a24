import { expect, test } from "vitest";
import { CadenceReasons } from "../../src/domain/cadence-reasons";
import { dayNumber } from "../../src/domain/day";
import { day } from "./days";

const REASONS = new CadenceReasons();

function due(on: string): ReturnType<CadenceReasons["of"]> {
  return REASONS.of({ dueOn: day(on), dueNumber: dayNumber(day(on)) });
}

test("who is due on one day shares a reason, and nobody has that of another day", () => {
  expect(due("2026-11-20")).toEqual([{ kind: "reconnect", day: "2026-11-20" }]);
  expect(due("2026-11-20")).toBe(due("2026-11-20"));
  expect(due("2026-11-21")).toEqual([{ kind: "reconnect", day: "2026-11-21" }]);
});

test("without a contact on record there is no day", () => {
  expect(REASONS.of({ dueOn: null, dueNumber: null })).toEqual([{ kind: "reconnect", day: null }]);
});
