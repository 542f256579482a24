import type { Day } from "./day";

/** Who moved: I gave or reached out, they did, or both. */
export type Direction = "to" | "from" | "both";

/** The channels every vault has; a user's own are plain text beside them. */
export const CHANNELS = [
  "call",
  "video",
  "meeting",
  "coffee",
  "meal",
  "email",
  "message",
  "letter",
  "event",
  "other",
] as const;

/** One dated entry of a person's log. */
export interface Interaction {
  readonly day: Day;
  /** In lower case; null when the entry does not say. */
  readonly channel: string | null;
  readonly direction: Direction | null;
  /** What it was about, further lines of the entry included. */
  readonly text: string;
  /** Tags of the entry without `#`, in lower case: they give it a purpose, such as `congrats`. */
  readonly tags: readonly string[];
  /** The line of the note it starts on, counted from 1; null for one in a property. */
  readonly line: number | null;
  /**
   * Set where nothing came of it: it was called off, is struck out, or was only planned. Such a day is not a contact.
   */
  readonly calledOff?: true;
  /** Set where it tells of an event in their life, in a log that holds such entries too. Not a contact either. */
  readonly isNews?: true;
}

/** The day of an entry, and what may keep it from being a contact. */
export type ContactDay = Pick<Interaction, "day" | "calledOff" | "isNews">;

/** False for an entry that nothing came of, and for news. */
export function tookPlace({ calledOff, isNews }: Omit<ContactDay, "day">): boolean {
  return calledOff !== true && isNews !== true;
}

/** The days of the entries that took place, in their order; a loop, because it runs over whole vaults. */
export function daysOfContact(interactions: readonly ContactDay[]): Day[] {
  const days: Day[] = [];
  for (const entry of interactions) if (tookPlace(entry)) days.push(entry.day);
  return days;
}

/** The interactions that have a tag; the list is not copied where none or all of them have one. */
export function tagged(interactions: readonly Interaction[]): readonly Interaction[] {
  if (!interactions.some(hasTag)) return NONE;
  return interactions.every(hasTag) ? interactions : interactions.filter(hasTag);
}

const NONE: readonly Interaction[] = [];

function hasTag({ tags }: Interaction): boolean {
  return tags.length > 0;
}

/** The newest interaction up to today that took place, or null. */
export function lastInteraction(interactions: readonly Interaction[], today: Day): Interaction | null {
  let last: Interaction | null = null;
  for (const interaction of interactions) {
    if (interaction.day > today || (last !== null && interaction.day <= last.day)) continue;
    if (tookPlace(interaction)) last = interaction;
  }
  return last;
}
