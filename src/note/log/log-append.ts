import { refused, type Edit, type RefusedEdit } from "../text/edit";
import { formattedAs, isSpacedLike, tableRow, type EntryToWrite, type Surroundings } from "./entry-form";
import { appendSection, insertLines, slotBelowHeading, type LinePlace } from "../text/insertion";
import type { Dated } from "./entry-reader";
import { listItems } from "../text/list-items";
import { entryParagraph, indented } from "./log-entry";
import type { LoggedEntry, LogSection, NoteLog } from "./log-section";
import type { LogStyle } from "./log-style";
import { logHeadingName } from "./log-heading";
import { isIn, periodPlace, type PeriodPlace } from "./period-place";
import { logTables } from "./log-table";
import { headingName } from "../text/sections";
import { fitsUnheaded } from "./unheaded-log";

/** A log, or the part of it, to write into. */
interface Target extends Surroundings {
  readonly text: string;
  readonly log: NoteLog<Dated>;
  readonly section: LogSection<Dated>;
}

/** An entry that has its place. */
interface PlacedEntry {
  readonly kind: "placed";
  /** The lines of the entry, in the form of its log. */
  readonly lines: readonly string[];
  /** The text with those lines in it; not yet proven. */
  readonly insert: () => Edit;
}

/** The place of an entry in the log of a note, or in a new log at its end; refused where the log has none for it. */
export function placeEntry(
  text: string,
  log: NoteLog<Dated>,
  { entry, style }: { entry: EntryToWrite; style: LogStyle },
): PlacedEntry | RefusedEdit {
  const section = ownSection(log, style, entry);
  if (section === null) {
    const lines = indented(entryParagraph(entry, entry.dayText), "- ");
    return placed(lines, () => appendSection(text, log.note, { heading: style.heading, lines }));
  }
  const target = { text, log, section, lines: log.note.lines, entries: section.entries };
  const period = ownPeriod(target, entry, style.order);
  if (period?.kind === "new") return underNewPeriod(target, entry, period) ?? intoLog(target, entry, style);
  return intoLog(period === null ? target : narrowed(target, period), entry, style);
}

function intoLog(target: Target, entry: EntryToWrite, { order }: LogStyle): PlacedEntry | RefusedEdit {
  const { entries } = target.section;
  const [first] = entries;
  return first === undefined
    ? intoEmptyLog(target, entry)
    : besideEntry(target, entry, neighbourOf(entries, first, { day: entry.day, order }));
}

/** Where the entry goes in a log that is divided by years or months; null where it is not. */
function ownPeriod(
  { log, section: { from, to, entries } }: Target,
  { day }: EntryToWrite,
  order: LogStyle["order"],
): PeriodPlace | null {
  const { note, headings } = log;
  const lines = { lines: note.lines, headings, from, to, entries: entries.map(({ first }) => first) };
  return periodPlace({ ...lines, order: ownOrder(entries) ?? order }, day);
}

function narrowed(target: Target, place: Exclude<PeriodPlace, { kind: "new" }>): Target {
  const { section } = target;
  const entries = section.entries.filter(({ first }) => isIn(place, first));
  return { ...target, section: { ...section, from: place.from, to: place.to, entries } };
}

/** The entry below the heading of a period that the log does not have yet; null where it would need a table. */
function underNewPeriod(
  target: Target,
  entry: EntryToWrite,
  { lines: headings, place }: Extract<PeriodPlace, { kind: "new" }>,
): PlacedEntry | null {
  const form = target.entries[0]?.form ?? { kind: "bullet", prefix: "- " };
  const lines = form.kind === "row" ? null : formattedAs(form, entry, target);
  if (lines === null) return null;
  return placed(lines, () => insertLines(target.text, target.log.note, place, [...headings, ...lines]));
}

/**
 * The log under the heading of the settings, else the first with a heading, else one without that has a place for it.
 * Where there is one for each year it is that of the entry's year.
 */
function ownSection(
  { sections }: NoteLog<Dated>,
  style: LogStyle,
  entry: EntryToWrite,
): LogSection<Dated> | null {
  const name = headingName(style.heading);
  const headed = sections.flatMap((log) => (log.heading === null ? [] : [{ log, text: log.heading.text }]));
  const ways = [headingName, logHeadingName].map((nameOf) =>
    headed.filter(({ text }) => nameOf(text) === name),
  );
  const alike = ways.find((found) => found.length > 0) ?? headed;
  const own = alike.find(({ text }) => text.includes(entry.day.slice(0, 4))) ?? alike[0];
  if (own !== undefined) return own.log;
  const [first = ""] = entryParagraph(entry, entry.dayText);
  return fitsUnheaded(first, style) ? (sections[0] ?? null) : null;
}

/** Where the entry goes: by its day, in the order that the entries show, else in the one of the settings. */
function neighbourOf(
  entries: readonly LoggedEntry<Dated>[],
  first: LoggedEntry<Dated>,
  { day, order }: Pick<LogStyle, "order"> & Pick<EntryToWrite, "day">,
): Neighbour {
  if (orderOf(entries, { order }) === "newest-first") {
    const next = entries.find(({ interaction }) => interaction.day <= day);
    if (next !== undefined) return { neighbour: next, side: "before" };
    return { neighbour: entries.at(-1) ?? first, side: "after" };
  }
  const previous = entries.filter(({ interaction }) => interaction.day <= day).at(-1);
  if (previous !== undefined) return { neighbour: previous, side: "after" };
  return { neighbour: first, side: "before" };
}

/** The order in which entries are written into a log: the one that it shows, else the one of the settings. */
export function orderOf(
  entries: readonly LoggedEntry<Dated>[],
  { order }: Pick<LogStyle, "order">,
): LogStyle["order"] {
  return ownOrder(entries) ?? order;
}

/** The order that the entries of a log show themselves, or null when they show none. */
function ownOrder(entries: readonly LoggedEntry<Dated>[]): LogStyle["order"] | null {
  let balance = 0;
  entries.forEach(({ interaction }, index) => {
    const previous = entries[index - 1]?.interaction.day ?? interaction.day;
    if (interaction.day > previous) balance += 1;
    if (interaction.day < previous) balance -= 1;
  });
  if (balance === 0) return null;
  return balance > 0 ? "oldest-first" : "newest-first";
}

interface Neighbour {
  readonly neighbour: LoggedEntry<Dated>;
  readonly side: "before" | "after";
}

function placed(lines: readonly string[], insert: () => Edit): PlacedEntry {
  return { kind: "placed", lines, insert };
}

function besideEntry(
  target: Target,
  entry: EntryToWrite,
  { neighbour, side }: Neighbour,
): PlacedEntry | RefusedEdit {
  const at = side === "before" ? neighbour.first : neighbour.last;
  const isSpaced = isSpacedLike(target, neighbour.form.kind);
  const lines = formattedAs(neighbour.form, entry, target);
  if (lines === null) return shapeRefused(target, neighbour.first);
  return placed(lines, () => insertLines(target.text, target.log.note, { side, at, isSpaced }, lines));
}

/** A log without entries: into its table, beside the entries of its list, below its text, or below its heading. */
function intoEmptyLog(target: Target, entry: EntryToWrite): PlacedEntry | RefusedEdit {
  const { log, section } = target;
  const below = section.from;
  const end = ownEnd(target);
  const [table] = logTables(log.note.lines, below, end);
  if (table !== undefined) {
    const row = tableRow(table, entry);
    if (row === null) return shapeRefused(target, table.rule);
    const underRule: LinePlace = { side: "after", at: table.rule, isSpaced: false };
    return placed(row, () => insertLines(target.text, log.note, underRule, row));
  }
  const [item] = listItems(log.note.lines, below, end);
  const lines = indented(
    entryParagraph(entry, entry.dayText),
    item === undefined ? "- " : `${item.prefix.trimEnd()} `,
  );
  const place: LinePlace =
    item === undefined
      ? slotBelowHeading(log.note.lines, below, end)
      : { side: "before", at: item.first, isSpaced: false };
  return placed(lines, () => insertLines(target.text, log.note, place, lines));
}

/** The index of the first heading inside the log, or its end: what stands before it is the log's own text. */
function ownEnd({ log, section: { from, to } }: Target): number {
  return log.headings.find(({ at }) => at >= from)?.at ?? to;
}

function shapeRefused({ log }: Target, at: number): RefusedEdit {
  return refused("log-shape", at + 1, log.note.lines[at]?.text ?? "");
}
