import { compareText } from "../domain/compare";
import type { Day } from "../domain/day";
import type { LinkedPromise } from "../note/promises/linked-promises";
import { linkName } from "../note/text/links";
import type { NoteListing } from "./ports";

/** A note that can say something of the people it links to. */
export interface LinkingNote {
  readonly listing: NoteListing;
  /** The day of a note that counts as contact; null for one without a day, and for the notes of people. */
  readonly day: Day | null;
  readonly hasOpenTasks: boolean;
  /** Null until the text has been read. */
  promises: readonly LinkedPromise[] | null;
}

export function isUnread({ promises, hasOpenTasks }: LinkingNote): boolean {
  return promises === null && hasOpenTasks;
}

export function isPast({ day }: LinkingNote, today: Day): boolean {
  return day !== null && day <= today;
}

export function newestOf(notes: readonly LinkingNote[], today: Day): LinkingNote | null {
  let newest: LinkingNote | null = null;
  for (const note of notes) {
    if (isPast(note, today) && (newest === null || byAge(note, newest) < 0)) newest = note;
  }
  return newest;
}

/** The newest first, and of two of one day the first by name, whichever was taken in first. */
export function byAge(one: LinkingNote, other: LinkingNote): number {
  const [day, otherDay] = [one.day ?? "", other.day ?? ""];
  if (day !== otherDay) return day > otherDay ? -1 : 1;
  return one.listing.path < other.listing.path ? -1 : 1;
}

/** Notes without a day first, then the oldest one; of one day by name. */
export function byTime(one: LinkingNote, other: LinkingNote): number {
  const [day, otherDay] = [one.day ?? "", other.day ?? ""];
  return compareText(day, otherDay) || compareText(one.listing.path, other.listing.path);
}

/** A note without a day only has its open tasks to say something of. */
export function filedLinkpaths({ listing, day }: LinkingNote): readonly string[] {
  return day === null ? listing.openTaskLinkpaths : listing.linkpaths;
}

/** True for a note with an open task on somebody of that name. */
export function hasPromised({ hasOpenTasks, listing }: LinkingNote, name: string): boolean {
  return hasOpenTasks && listing.openTaskLinkpaths.some((linkpath) => linkName(linkpath) === name);
}

/** Notes that people of those names were promised something on that day, where nothing says so of an earlier one. */
export function addFirstDays(since: Map<string, Day>, day: Day | null, names: readonly string[]): void {
  if (day === null) return;
  for (const name of names) {
    const before = since.get(name);
    if (before === undefined || day < before) since.set(name, day);
  }
}

/** True for a note of that day that has not been read and whose tasks may have ended what was promised before. */
export function mayEnd(
  { listing, promises }: LinkingNote,
  day: Day | null,
  since: ReadonlyMap<string, Day>,
): boolean {
  if (promises !== null || day === null) return false;
  return listing.endedTaskLinkpaths.some((linkpath) => {
    const first = since.get(linkName(linkpath));
    return first !== undefined && first < day;
  });
}
