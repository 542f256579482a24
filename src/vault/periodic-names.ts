import { moment, type App } from "obsidian";
import { parseDay, type Day } from "../domain/day";
import { readDailyNoteSettings, readPeriodicNotes, type PeriodicNotes } from "./daily-note-settings";

type DayOfText = (text: string) => Day | null;

/** What the names of daily and other periodic notes say. */
export interface PeriodicDays {
  /** The day of a daily note by its path; for the note of a longer period its first day; null for other notes. */
  readonly ofPath: (path: string) => Day | null;
  /** The day of a daily note by its path, as daily notes are made now; null for all others. */
  readonly ofDaily: DayOfText;
  /** The day that a link means by the name of its daily note, whether that note exists or not. */
  readonly ofLink: (linkpath: string) => Day | null;
  /** Where a link to the daily note of a day leads that is written like another one; null where no such name is. */
  readonly linkTo: (day: Day, like: string) => string | null;
  /** Differs whenever a name would be read differently. */
  readonly rules: string;
}

/** Before the settings of the vault have been read no name says anything. */
export const NO_PERIODIC_DAYS: PeriodicDays = {
  ofPath: () => null,
  ofDaily: () => null,
  ofLink: () => null,
  linkTo: () => null,
  rules: "",
};

/** Reads where the vault keeps its notes by day and period, and tells those from all others. */
export async function readPeriodicDays(app: App): Promise<PeriodicDays> {
  const kinds = await readPeriodicNotes(app);
  const all = kinds.map(readerFor);
  const kept = readerFor(await readDailyNoteSettings(app));
  const daily = all.filter((_, at) => /D/.test(kinds[at]?.format.replace(/\[[^\]]*\]/g, "") ?? ""));
  return {
    ofPath: (path) =>
      path.endsWith(".md") ? firstDay(all, ({ ofPath }) => ofPath(path.slice(0, -".md".length))) : null,
    ofDaily: (path) => (path.endsWith(".md") ? kept.ofPath(path.slice(0, -".md".length)) : null),
    ofLink: (linkpath) => firstDay(daily, ({ ofLink }) => ofLink(withoutEnding(linkpath))),
    linkTo: (day, like) => {
      const name = withoutEnding(like);
      const target = daily.find(({ ofLink }) => ofLink(name) !== null)?.linkTo(day, name) ?? null;
      return target === null ? null : target + like.slice(name.length);
    },
    rules: JSON.stringify(kinds),
  };
}

interface PeriodReader {
  readonly ofPath: DayOfText;
  readonly ofLink: DayOfText;
  readonly linkTo: PeriodicDays["linkTo"];
}

function withoutEnding(linkpath: string): string {
  return linkpath.replace(/\.md$/i, "");
}

function firstDay(readers: readonly PeriodReader[], read: (reader: PeriodReader) => Day | null): Day | null {
  for (const reader of readers) {
    const day = read(reader);
    if (day !== null) return day;
  }
  return null;
}

/** A link may leave the folder out, a path may not. */
function readerFor({ folder, format }: PeriodicNotes): PeriodReader {
  const prefix = folder === "" ? "" : `${folder}/`;
  const named = plainReader(format) ?? momentReader(format);
  const ofPath: DayOfText = (path) => (path.startsWith(prefix) ? named(path.slice(prefix.length)) : null);
  return {
    ofPath,
    ofLink: (linkpath) => ofPath(linkpath) ?? named(linkpath),
    linkTo: (day, like) => {
      const name = moment(day, "YYYY-MM-DD").format(format);
      // A format without a year, say, has the same name for days of several years.
      if (named(name) !== day) return null;
      return ofPath(like) === null ? name : prefix + name;
    },
  };
}

const TOKEN = /\[([^\]]*)\]|([A-Za-z]+)|([^A-Za-z[\]]+)/g;
const PLAIN_TOKENS: Readonly<Record<string, string>> = { YYYY: "(\\d{4})", MM: "(\\d{2})", DD: "(\\d{2})" };

/**
 * A reader for a format of nothing but year, month and day in digits, which most are, at a fraction of what moment
 * takes; null for any other.
 */
function plainReader(format: string): DayOfText | null {
  const order: string[] = [];
  let pattern = "";
  for (const [all, literal, token] of format.matchAll(TOKEN)) {
    const digits = token === undefined ? escaped(literal ?? all) : PLAIN_TOKENS[token];
    if (digits === undefined) return null;
    if (token !== undefined) order.push(token);
    pattern += digits;
  }
  const expression = new RegExp(`^${pattern}$`);
  const places = ["YYYY", "MM", "DD"].map((token) => order.lastIndexOf(token) + 1);
  if (places.includes(0)) return null;
  return (name) => {
    const match = expression.exec(name);
    return match === null ? null : parseDay(places.map((place) => match[place] ?? "").join("-"));
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|\\/-]/g, "\\$&");
}

/** Daily notes have formats of moment's, and only moment reads all of them. Names it has read are remembered. */
function momentReader(format: string): DayOfText {
  const known = new Map<string, Day | null>();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const read = moment(name, format, true);
    const day = read.isValid() ? parseDay(read.locale("en").format("YYYY-MM-DD")) : null;
    known.set(name, day);
    return day;
  };
}
