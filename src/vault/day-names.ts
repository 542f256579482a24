import { moment, normalizePath } from "obsidian";
import { parseDay, type Day } from "../domain/day";
import type { DailyNoteSettings, PeriodicNotes } from "./daily-note-settings";

export type DayOfText = (text: string) => Day | null;

/** What the names of notes say that are kept in one folder and called by one format. */
export interface DayNames {
  /** The day of a note by its path without ending; null for a note that is kept or called otherwise. */
  readonly ofPath: DayOfText;
  /** The same of a link, which may leave the folder out. */
  readonly ofLink: DayOfText;
  /** Where a link to the note of a day leads that is written like another one; null where no such name is. */
  readonly linkTo: (day: Day, like: string) => string | null;
}

/** How daily notes are kept. */
export interface DailyNaming {
  readonly settings: DailyNoteSettings;
  /** The day of a daily note by its path; null for any other note. */
  readonly dayOf: DayOfText;
  /** The path of the daily note of a day, whether it exists or not. */
  readonly pathOf: (day: Day) => string;
  /** Where a link to it leads, be it there or not; null where its name cannot be linked to or means other days as well. */
  readonly linkpathOf: (day: Day) => string | null;
}

/** What ends the name in a link, or makes it none. */
const UNLINKABLE = /[#^|[\]]/;

export function createDailyNaming(settings: DailyNoteSettings): DailyNaming {
  const { folder, format } = settings;
  const { ofPath, linkTo } = createDayNames(settings);
  return {
    settings,
    dayOf: (path) => (path.endsWith(".md") ? ofPath(path.slice(0, -".md".length)) : null),
    pathOf: (day) => normalizePath(`${folder}/${nameOf(day, format)}.md`),
    linkpathOf: (day) => {
      const name = nameOf(day, format);
      return linkTo(day, name) === null || UNLINKABLE.test(name) ? null : name;
    },
  };
}

/** A link may leave the folder out, a path may not. */
export function createDayNames({ folder, format }: PeriodicNotes): DayNames {
  const prefix = folder === "" ? "" : `${folder}/`;
  const named = plainReader(format) ?? momentReader(format);
  const ofPath: DayOfText = (path) => (path.startsWith(prefix) ? named(path.slice(prefix.length)) : null);
  return {
    ofPath,
    ofLink: (linkpath) => ofPath(linkpath) ?? named(linkpath),
    linkTo: (day, like) => {
      const name = nameOf(day, format);
      // A format without a year, say, has the same name for days of several years.
      if (named(name) !== day) return null;
      return ofPath(like) === null ? name : prefix + name;
    },
  };
}

function nameOf(day: Day, format: string): string {
  return moment(day, "YYYY-MM-DD").format(format);
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
