// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import type { DayRoom } from "../../../src/domain/day-share";
import { Panel } from "../../../src/ui/reconnect/panel";
import { FIRST_STATE, type ViewState } from "../../../src/ui/reconnect/view-state";
import { promise } from "../../domain/people";
import { draw, wordsOf, type Drawn } from "../drawn";
import { agendaOf, lastSeen } from "../people";
import { surfaceThatRecords } from "../recorded-actions";

const PEOPLE = [
  lastSeen(90, { name: "One" }),
  lastSeen(89, { name: "Two" }),
  lastSeen(88, { name: "Three" }),
  lastSeen(60, { name: "Promised", commitments: [promise("mine", "2026-11-20")] }),
];

let page: Drawn;
afterEach(() => page.remove());

/** The headings and names of the list on a day that holds so many. */
async function shown(room: DayRoom, view: ViewState = FIRST_STATE): Promise<string[]> {
  const surface = surfaceThatRecords([]);
  const agenda = agendaOf(...PEOPLE);
  const nothing = (): void => undefined;
  page = await draw(
    <Panel
      state={{ phase: "ready", agenda, people: 4, withCadence: 4, undecided: 0 }}
      view={view}
      surface={{ ...surface, beginning: { ...surface.beginning, dayRoom: () => room } }}
      onView={nothing}
      onMore={nothing}
      onFilter={nothing}
      onLeave={nothing}
      onAnswered={nothing}
    />,
  );
  return wordsOf(page.el, ".rapport-section-button, .rapport-name");
}

test.each([
  ["all of them", { cap: 5, contacted: 2 }, ["Overdue4", "One", "Two", "Three", "Promised"]],
  ["the others can wait", { cap: 2, contacted: 1 }, ["Overdue2", "One", "Promised", "Can wait2"]],
  ["enough", { cap: 2, contacted: 2 }, ["Overdue1", "Promised", "Can wait3"]],
  ["no cap", { cap: 0, contacted: 9 }, ["Overdue4", "One", "Two", "Three", "Promised"]],
])("what a day holds is listed: %s", async (name, room, expected) => {
  expect(await shown(room)).toEqual(expected);
  const isEnough = wordsOf(page.el, ".rapport-rest-title").includes("Enough for today");
  expect(isEnough).toBe(name === "enough");
});

test("a list in another order is shown whole", async () => {
  const byName: ViewState = { ...FIRST_STATE, sort: "name" };
  expect(await shown({ cap: 1, contacted: 1 }, byName)).toEqual([
    "Overdue4",
    "One",
    "Promised",
    "Three",
    "Two",
  ]);
});
