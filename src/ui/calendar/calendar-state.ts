import type { CalendarUnit } from "../../domain/contact-calendar";

/** What a calendar remembers between sessions, in Obsidian's workspace file. */
export interface CalendarState {
  /** The path of the note of the one person that is shown; null for everybody. */
  readonly person: string | null;
  readonly unit: CalendarUnit;
}

export const FIRST_CALENDAR: CalendarState = { person: null, unit: "day" };

export const UNITS: readonly CalendarUnit[] = ["day", "week", "month"];

/** The state saved in a workspace, whatever stands there; what is missing or unknown falls back to the first state. */
export function readCalendarState(saved: unknown): CalendarState {
  if (typeof saved !== "object" || saved === null) return FIRST_CALENDAR;
  const { person, unit } = saved as { readonly [Key in keyof CalendarState]?: unknown };
  return {
    person: typeof person === "string" ? person : null,
    unit: UNITS.find((known) => known === unit) ?? FIRST_CALENDAR.unit,
  };
}
