import { moment, type App } from "obsidian";
import { parseDay, type Day } from "../domain/day";
import { readPeriodicNotes, type PeriodicNotes } from "./daily-note-settings";

/** The day of a daily note by its path; for the note of a longer period its first day; null for other notes. */
export type DayOfPath = (path: string) => Day | null;

/** Reads where the vault keeps its notes by day and period, and tells those from all others. */
export async function readDayOfPath(app: App): Promise<DayOfPath> {
  const readers = (await readPeriodicNotes(app)).map(readerFor);
  return (path) => {
    for (const dayIn of readers) {
      const day = dayIn(path);
      if (day !== null) return day;
    }
    return null;
  };
}

function readerFor({ folder, format }: PeriodicNotes): DayOfPath {
  const prefix = folder === "" ? "" : `${folder}/`;
  const named = plainReader(format) ?? momentReader(format);
  return (path) =>
    path.startsWith(prefix) && path.endsWith(".md") ? named(path.slice(prefix.length, -".md".length)) : null;
}

const TOKEN = /\[([^\]]*)\]|([A-Za-z]+)|([^A-Za-z[\]]+)/g;
const PLAIN_TOKENS: Readonly<Record<string, string>> = { YYYY: "(\\d{4})", MM: "(\\d{2})", DD: "(\\d{2})" };

/**
 * A reader for a format of nothing but year, month and day in digits, which most are, at a fraction of what moment
 * takes; null for any other.
 */
function plainReader(format: string): DayOfPath | null {
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
function momentReader(format: string): DayOfPath {
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
