import type { Dates } from "../dates";

/** How long somebody has not been heard from, at the edge of a row. */
export function silenceText(days: number, dates: Dates): string {
  return dates.span(days);
}

/** What is usual between the two, below the name. */
export function usualText(gap: number, dates: Dates): string {
  return gap === 1 ? "Sonst jeden Tag" : `Sonst alle ${dates.span(gap)}`;
}
