import { hasYear, yearOf, type Day, type YearlessDay } from "./day";

/** A day worth celebrating: once, or every year. */
export interface Milestone {
  readonly kind: "birthday" | "anniversary" | "other";
  readonly text: string;
  readonly day: Day | YearlessDay;
  readonly yearly: boolean;
  /**
   * The day on which the note says it was celebrated, or its own day where the note gives none; null where the note
   * does not say that it was.
   */
  readonly celebratedOn: Day | null;
}

/**
 * The whole years that a yearly milestone completes on that day, or null when its first year is unknown or not yet
 * past.
 */
export function yearsOn(milestone: Milestone, day: Day): number | null {
  if (!milestone.yearly || !hasYear(milestone.day)) return null;
  const years = yearOf(day) - yearOf(milestone.day);
  return years > 0 ? years : null;
}
