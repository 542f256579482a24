import { expect, test } from "vitest";
import { readCalendarState, type CalendarState } from "../../../src/ui/calendar/calendar-state";

test.each<[string, unknown, CalendarState]>([
  ["what was saved", { person: "People/Ana.md", unit: "week" }, { person: "People/Ana.md", unit: "week" }],
  ["everybody", { person: null, unit: "month" }, { person: null, unit: "month" }],
  ["a unit that is not known", { person: null, unit: "decade" }, { person: null, unit: "day" }],
  ["a person that is no path", { person: 3, unit: "day" }, { person: null, unit: "day" }],
  ["nothing", null, { person: null, unit: "day" }],
  ["words", "day", { person: null, unit: "day" }],
])("a calendar is restored from %s", (_, saved, state) => {
  expect(readCalendarState(saved)).toEqual(state);
});
