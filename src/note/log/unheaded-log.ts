import { indentation, listItems, type ListItem } from "../text/list-items";
import { isBlank } from "../text/lines";
import { leadingYearLast } from "../text/leading-day";
import type { NoteLine } from "../text/scan-note";
import { headingName, isParagraphText, type Heading } from "../text/sections";
import { entryDay, impossibleEntryDay, readEntry, type EntryLines } from "./log-entry";
import { headsLog } from "./log-heading";
import { knownChannels, logHeadingNames, type LogStyle } from "./log-style";
import { entryKind, isFirstMeeting, type EntryKind } from "./talk-words";

/** A list that is a log though no heading says so. */
export interface UnheadedLog {
  /** The indexes of its first line, and of the line after its last. */
  readonly from: number;
  readonly to: number;
  /** Its entries; what happened in somebody's life is none. */
  readonly items: readonly ListItem[];
}

/** Titles below which dated bullets are about something else than talks. */
const OTHER_TITLE =
  /(?:^|[^\p{L}])(?:plans?|ideas?|goals?|to-?do|tasks?|agenda|upcoming|next|wish(?:es|list)?|gifts?|career|cv|education|milestones?|birthdays?|dates|changelog|changes|pläne|ideen|ziele|aufgaben|geplant|wünsche|geschenke?|lebenslauf|werdegang|laufbahn|termine)(?![\p{L}])/u;

/**
 * The lists at the top of a note that are a log without a heading: each of their bullets starts with a day, and at least
 * as many of them tell of a talk as of what happened in somebody's life. The top is what stands above the first heading and
 * below a single title; further down it is for a heading to say what a list is about, and so it is for a label in front
 * of the list.
 */
export function unheadedLogs(
  lines: readonly NoteLine[],
  headings: readonly Heading[],
  style: LogStyle,
): UnheadedLog[] {
  return tops(lines, headings).flatMap(({ from, to }) =>
    lists(listItems(lines, from, to), { lines, from, style }).flatMap((items) =>
      logOf(items, { lines, from, style }),
    ),
  );
}

/** True for lines that would be an entry of such a log, and leave it one. */
export function fitsUnheaded(first: string, style: LogStyle): boolean {
  return kindOf(first, style) !== "life";
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function tops(lines: readonly NoteLine[], headings: readonly Heading[]): Stretch[] {
  const [first, second] = headings;
  const above = { from: 0, to: first?.at ?? lines.length };
  if (first === undefined || !isTitle(first, headings)) return [above];
  return [above, { from: first.below, to: second?.at ?? lines.length }];
}

function isTitle(first: Heading, headings: readonly Heading[]): boolean {
  const titles = headings.filter(({ level }) => level === 1);
  return titles.length === 1 && titles[0] === first && !OTHER_TITLE.test(headingName(first.text));
}

/** Entries with nothing between them that counts, together; a gap may set dated ones apart from others. */
function lists(items: readonly ListItem[], { lines, style }: Place): ListItem[][] {
  const found: ListItem[][] = [];
  for (const item of items) {
    const list = found.at(-1);
    const last = list?.at(-1);
    const between = last === undefined ? [] : lines.slice(last.last + 1, item.first);
    const goesOn = between.every(isGap) && (between.length === 0 || isAlike(item, last, style));
    if (list !== undefined && goesOn) list.push(item);
    else found.push([item]);
  }
  return found;
}

/** A quote or callout, such as a brief that was put there, says nothing of the list it stands in. */
function isGap(line: NoteLine): boolean {
  return isBlank(line) || line.text.startsWith(">");
}

function isAlike(item: ListItem, other: ListItem | undefined, style: LogStyle): boolean {
  return other !== undefined && isDated(item, style) === isDated(other, style);
}

interface Place {
  readonly lines: readonly NoteLine[];
  readonly from: number;
  readonly style: LogStyle;
}

function logOf(items: readonly ListItem[], { lines, from, style }: Place): UnheadedLog[] {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (!items.every((item) => isDated(item, style)) || isLabelled(first, { lines, from, style })) return [];
  const kinds = items.map(({ text }) => kindOf(text, style));
  const count = (kind: EntryKind): number => kinds.filter((each) => each === kind).length;
  if (count("talk") === 0 || count("talk") < count("life")) return [];
  const entries = items.filter((_, index) => kinds[index] !== "life");
  return [{ from: first.first, to: last.last + 1, items: entries }];
}

/** A day with the year last counts while nobody has said which part of it is the month, and so does a slip of the pen. */
function isDated({ prefix, text }: ListItem, { dateOrder }: LogStyle): boolean {
  if (indentation(prefix) > 0) return false;
  const isDay = entryDay(text, dateOrder) !== null || leadingYearLast(text) !== null;
  return isDay || impossibleEntryDay(text, dateOrder) !== null;
}

function kindOf(first: string, style: LogStyle): EntryKind {
  const lines: EntryLines = { first, further: [], channel: null, line: null };
  const entry = readEntry(lines, knownChannels(style), style.dateOrder);
  if (entry === null) return "unsaid";
  return entry.channel === null || isFirstMeeting(entry.text) ? entryKind(entry.text) : "talk";
}

/** True below a line such as `Plans:` or `**Plans**`, unless it is what logs are headed. */
function isLabelled({ first }: ListItem, { lines, from, style }: Place): boolean {
  let at = first - 1;
  for (let line = lines[at]; at >= from && line !== undefined && isGap(line); line = lines[at]) at -= 1;
  const above = at < from ? undefined : lines[at];
  if (above === undefined || !isParagraphText(above)) return false;
  const words = above.text.trim();
  return (
    /:[*_]{0,3}$|^(?:\*\*|__|\*|_)[^*_]{1,100}[*_]{1,3}$/.test(words) &&
    !headsLog(words, logHeadingNames(style))
  );
}
