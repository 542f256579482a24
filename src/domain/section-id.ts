/** The sections of the agenda in the order they are shown. */
export const SECTIONS = ["overdue", "today", "never", "soon", "snoozed", "attention"] as const;
export type SectionId = (typeof SECTIONS)[number];
