import type { Day } from "./day";
import { hasYear } from "./day";
import type { Interaction } from "./interaction";
import type { Milestone } from "./milestone";
import type { Person } from "./person";

/** Something in somebody's history, and where it is written; `line` is counted from 1, null where it is not known. */
export type TimelineEvent = {
  readonly day: Day;
  readonly path: string;
  readonly line: number | null;
} & (
  | { readonly kind: "met" }
  | { readonly kind: "talk"; readonly interaction: Interaction }
  /** A promise that was kept, which the log says. */
  | { readonly kind: "promise"; readonly interaction: Interaction }
  | { readonly kind: "milestone"; readonly milestone: Milestone }
  /** A note of a day that mentions them. */
  | { readonly kind: "note" }
);

/** A dated note that mentions somebody. */
export interface DatedMention {
  readonly path: string;
  readonly day: Day;
  readonly line: number | null;
}

const ORDER: readonly TimelineEvent["kind"][] = ["milestone", "promise", "talk", "note", "met"];

/**
 * The history that two people share: the day they met, talks, kept promises, milestones and dated notes up to today,
 * the newest first. Events of one day come in the order milestone, promise, talk, note, meeting, then by note and line.
 */
export function timeline(
  person: Person,
  mentions: readonly DatedMention[],
  today: Day,
): readonly TimelineEvent[] {
  const { path, metOn } = person;
  const own = { path, line: null };
  const events: TimelineEvent[] = [
    ...(metOn === null ? [] : [{ kind: "met", day: metOn, ...own } as const]),
    ...person.interactions.map((interaction) => talk(interaction, path)),
    ...person.milestones.flatMap((milestone) =>
      dayOf(milestone).map((day) => ({ kind: "milestone", milestone, day, ...own }) as const),
    ),
    ...mentions.map((mention) => ({ kind: "note", ...mention }) as const),
  ];
  return events.filter(({ day }) => day <= today).sort(newestFirst);
}

function talk(interaction: Interaction, path: string): TimelineEvent {
  const { day, line } = interaction;
  return { kind: isKept(interaction) ? "promise" : "talk", interaction, day, path, line };
}

/** True for an entry that was logged when a promise was kept. */
export function isKept({ text }: Interaction): boolean {
  return /\(promised(?: by \d{4}-\d\d-\d\d)?\)/.test(text.slice(0, 2000));
}

/** A milestone that comes every year is on the day it was first celebrated; a birthday is none of a shared history. */
function dayOf({ day, kind }: Milestone): readonly Day[] {
  return kind !== "birthday" && hasYear(day) ? [day] : [];
}

function newestFirst(one: TimelineEvent, other: TimelineEvent): number {
  if (one.day !== other.day) return one.day > other.day ? -1 : 1;
  if (one.kind !== other.kind) return ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind);
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0);
}
