/**
 * The sections of the agenda in the order they are shown. Two are short lists of people who are listed for nothing
 * else: `next` is who becomes due next while nobody is due, `silent` the longest silences while nobody has a cadence.
 */
export const SECTIONS = [
  "overdue",
  "today",
  "never",
  "soon",
  "next",
  "silent",
  "snoozed",
  "attention",
] as const;
/** A section by its name in code; the words that people read are in i18n. */
export type SectionId = (typeof SECTIONS)[number];

/** The sections that somebody stands in whatever stands in the others. */
export type ShelfId = Exclude<SectionId, "next" | "silent">;

const RAISED: readonly string[] = ["overdue", "today", "never", "soon"] satisfies ShelfId[];

/** True for the sections of those whom something raises; each of them stands in one. */
export function isRaised(section: string): boolean {
  return RAISED.includes(section);
}
