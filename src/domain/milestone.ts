import { hasYear, yearOf, type Day, type YearlessDay } from "./day";

/** A day worth celebrating: once, or every year. */
export interface Milestone {
  readonly kind: "birthday" | "anniversary" | "other";
  readonly text: string;
  readonly day: Day | YearlessDay;
  readonly yearly: boolean;
  /** The day on which the note itself says it was celebrated; its own day where the note gives none. */
  readonly celebratedOn: Day | null;
}

/** The whole years a yearly milestone completes on that day, or null when its first year is unknown or not past. */
export function yearsOn(milestone: Milestone, day: Day): number | null {
  if (!milestone.yearly || !hasYear(milestone.day)) return null;
  const years = yearOf(day) - yearOf(milestone.day);
  return years > 0 ? years : null;
}
