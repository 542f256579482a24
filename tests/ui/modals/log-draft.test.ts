import { expect, test } from "vitest";
import { futureDayProblem, pastDayProblem } from "../../../src/ui/modals/day-problem";
import { entryOf, type LogDraft } from "../../../src/ui/modals/log-draft";
import { day } from "../../domain/days";

const TODAY = day("2026-11-22");
const draft: LogDraft = { day: "2026-11-22", channel: "call", direction: "to", text: " sent the plan\n" };

test.each([
  ["2026-11-22", null],
  ["2020-02-29", null],
  ["2026-11-23", "in-future"],
  ["2026-02-30", "missing"],
  ["", "missing"],
])("an interaction on %j has the problem %s", (text, problem) => {
  expect(pastDayProblem(text, TODAY)).toBe(problem);
});

test.each([
  ["2026-11-23", null],
  ["2026-11-22", "not-ahead"],
  ["2026-11-01", "not-ahead"],
  ["", "missing"],
])("waiting until %j has the problem %s", (text, problem) => {
  expect(futureDayProblem(text, TODAY)).toBe(problem);
});

test("a draft becomes an entry without blank space around its text", () => {
  expect(entryOf(draft, TODAY)).toEqual({ ...draft, text: "sent the plan" });
  expect(entryOf({ ...draft, text: "" }, TODAY)?.text).toBe("");
});

test("a draft of a day to come, or of none, is no entry", () => {
  expect(entryOf({ ...draft, day: "2026-11-23" }, TODAY)).toBeNull();
  expect(entryOf({ ...draft, day: "" }, TODAY)).toBeNull();
});
