import type { App } from "obsidian";
import type { Day } from "../domain/day";
import { readPeriodicNotes, USUAL_DAILY_NOTES, type PeriodicNotes } from "./daily-note-settings";
import { createDailyNaming, createDayNames, type DailyNaming, type DayNames } from "./day-names";

/** What the names of daily and other periodic notes say. */
export interface PeriodicDays {
  /** The day of a daily note by its path; for the note of a longer period its first day; null for other notes. */
  readonly ofPath: (path: string) => Day | null;
  /** The daily notes that are made now. */
  readonly daily: DailyNaming;
  /** The day that a link means by the name of its daily note, whether that note exists or not. */
  readonly ofLink: (linkpath: string) => Day | null;
  /** Where a link to the daily note of a day leads that is written like another one; null where no such name is. */
  readonly linkTo: (day: Day, like: string) => string | null;
  /** Differs whenever a name would be read differently. */
  readonly rules: string;
}

/** Before the settings of the vault have been read, daily notes are where they usually are, and no other name says anything. */
export const NO_PERIODIC_DAYS: PeriodicDays = {
  ofPath: () => null,
  daily: createDailyNaming(USUAL_DAILY_NOTES),
  ofLink: () => null,
  linkTo: () => null,
  rules: "",
};

/** Reads where the vault keeps its notes by day and period, and tells those from all others. */
export async function readPeriodicDays(app: App): Promise<PeriodicDays> {
  const { kinds, daily } = await readPeriodicNotes(app);
  const all = kinds.map(createDayNames);
  const ofDays = all.filter((_, at) => /D/.test(kinds[at]?.format.replace(/\[[^\]]*\]/g, "") ?? ""));
  return {
    ofPath: (path) =>
      path.endsWith(".md") ? firstDay(all, ({ ofPath }) => ofPath(path.slice(0, -".md".length))) : null,
    daily: createDailyNaming(daily),
    ofLink: (linkpath) => firstDay(ofDays, ({ ofLink }) => ofLink(withoutEnding(linkpath))),
    linkTo: (day, like) => {
      const name = withoutEnding(like);
      const target = ofDays.find(({ ofLink }) => ofLink(name) !== null)?.linkTo(day, name) ?? null;
      return target === null ? null : target + like.slice(name.length);
    },
    rules: JSON.stringify([daily, ...kinds].map(nameRule)),
  };
}

function nameRule({ folder, format }: PeriodicNotes): readonly string[] {
  return [folder, format];
}

function withoutEnding(linkpath: string): string {
  return linkpath.replace(/\.md$/i, "");
}

function firstDay(all: readonly DayNames[], read: (names: DayNames) => Day | null): Day | null {
  for (const names of all) {
    const day = read(names);
    if (day !== null) return day;
  }
  return null;
}
