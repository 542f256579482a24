/**
 * The sections of the agenda in the order they are shown. Two are short lists of people who are listed for nothing
 * else: `next` holds those who become due next while nobody is due, `silent` the longest silences while nobody has a
 * cadence.
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

/** The sections that a person is in or not, whoever else there is. */
export type ShelfId = Exclude<SectionId, "next" | "silent">;

const RAISED: readonly string[] = ["overdue", "today", "never", "soon"] satisfies ShelfId[];

/** True for the sections of people with a reason to be listed; nobody is in two of these. */
export function isRaised(section: string): boolean {
  return RAISED.includes(section);
}
