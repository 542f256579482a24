import type { App } from "obsidian";
import type { Person } from "../../domain/person";
import { readCalendarState } from "./calendar-state";
import { CALENDAR_VIEW } from "./calendar-view";

/** Brings the calendar to the front, in a tab of its own when it is not open anywhere, with one person or everybody. */
export async function showCalendar({ workspace }: App, person: Person | null): Promise<void> {
  const leaf = workspace.getLeavesOfType(CALENDAR_VIEW)[0] ?? workspace.getLeaf("tab");
  const { type, state: before } = leaf.getViewState();
  const { unit } = readCalendarState(type === CALENDAR_VIEW ? before : null);
  await leaf.setViewState({ type: CALENDAR_VIEW, state: { person: person?.path ?? null, unit } });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
}
