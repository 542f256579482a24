import type { Day } from "../../domain/day";
import type { Direction, Interaction } from "../../domain/interaction";
import { withOutcome } from "./called-off";
import { startsWithEntryMark, withoutEntryMark } from "./entry-mark";
import { entryLines, entryText, oneLine } from "./entry-text";
import type { DateOrder } from "../text/day-value";
import { leadingDay, leadingImpossibleDay, type LeadingDay } from "../text/leading-day";
import { trimmed } from "../text/reading";
import { channelMeant, isForeignChannel } from "./channel-words";
import type { KnownChannels } from "./known-channels";
import { channelCalled, leadingSign, saidInWords, type ChannelSign } from "./log-words";

/** An interaction that is about to be written. */
export interface NewInteraction {
  readonly day: Day;
  /** A channel of the list or one of the user's own; null when it is not said. */
  readonly channel: string | null;
  readonly direction: Direction | null;
  /** Free text, of several lines where the user wrote several; may be empty. */
  readonly text: string;
}

/** The lines of an entry as they stand, without the bullet or the marks that make it one. */
export interface EntryLines {
  readonly first: string;
  readonly further: readonly string[];
  /** What stands in a place that is the channel's alone, a cell of a table; null or empty where nothing does. */
  readonly channel: string | null;
  /** The number of the first in its note, counted from 1; null where it is not known. */
  readonly line: number | null;
}

/** The part of an entry between its day and its text. */
interface Opening {
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly text: string;
}

const ARROWS: Readonly<Record<Direction, string>> = { to: "→", from: "←", both: "↔" };

/** What says who moved, longer spellings before those they start with. */
const DIRECTIONS: readonly (readonly [string, Direction])[] = [
  ["<->", "both"],
  ["->", "to"],
  ["<-", "from"],
  ["↔", "both"],
  ["→", "to"],
  ["←", "from"],
];

/** Most entries go on with a word, for which no closer look is needed. */
const MARKER_STARTS = `:${DIRECTIONS.map(([arrow]) => arrow.charAt(0)).join("")}`;

/** Tags stand in the first characters of an entry, if anywhere; pasted text beyond them is not searched. */
const LONGEST_TAGGED = 20_000;

/** As Obsidian has it: at the start of a word, and not of digits alone. */
const TAG = /(?:^|\s)#(?!\d+(?:\s|$))([\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+)/gu;

const SEPARATOR = /^\s*(?:[—–|]|-(?=\s))\s*/;
const SEPARATOR_OR_COMMA = /^\s*(?:[—–|,]|-(?=\s))\s*/;

/**
 * An entry as Markdown, its day written as `dayText`; further lines are indented so that they belong to it.
 *
 * @example formatEntry({ day, channel: "call", direction: "to", text: "sent the plan" }, day)
 * // "- 2026-11-22 call → sent the plan"
 */
export function formatEntry(entry: NewInteraction, dayText: string): string {
  return indented(entryParagraph(entry, dayText), "- ").join("\n");
}

/** The lines of an entry without bullet and indentation. */
export function entryParagraph(entry: NewInteraction, dayText: string): string[] {
  const [first = "", ...further] = entryLines(entry.text);
  const marker = entry.direction === null && first !== "" && !startsWithEntryMark(first) ? ":" : "";
  return [joined(entryOpening(entry, dayText) + marker, first), ...further];
}

/** The day, the channel and the direction of an entry, as it starts. */
export function entryOpening({ channel, direction }: NewInteraction, dayText: string): string {
  return joined(dayText, oneLine(channel ?? ""), direction === null ? "" : ARROWS[direction]);
}

/** Lines as an entry of a list: the bullet before the first, the others indented to stand below its words. */
export function indented(lines: readonly string[], prefix: string): string[] {
  const indent = prefix.replace(/[^\t]/g, " ");
  return lines.map((line, index) => (index === 0 ? prefix + line : line === "" ? "" : indent + line));
}

/** The day that an entry's first line starts with, or null when it starts with none. */
export function entryDay(first: string, order: DateOrder): Day | null {
  return entryStart(first, order)?.start.day ?? null;
}

/** The day that an entry's first line starts with where no calendar has it, as it stands there; else null. */
export function impossibleEntryDay(first: string, order: DateOrder): string | null {
  const words = withoutCalendarSign(trimmed(first));
  return leadingImpossibleDay(leadingSign(words)?.rest ?? words, order);
}

/** The interaction in an entry's lines, or null when they start with no day. */
export function readEntry(
  lines: EntryLines,
  channels: KnownChannels,
  order: DateOrder = "unset",
): Interaction | null {
  const { first, further, line } = lines;
  const found = entryStart(first, order);
  if (found === null) return null;
  const { sign, start } = found;
  const opening = readOpening(withoutEntryMark(start.rest), channels);
  const text = entryText(opening.text, further.map(withoutEntryMark));
  const said = inWords({ ...opening, channel: opening.channel ?? sign?.channel ?? null, text });
  const channel = lines.channel ? channelInCell(lines.channel) : said.channel;
  return withOutcome({ day: start.day, channel, direction: said.direction, text, tags: tagsOf(text), line });
}

/** A picture in a cell says the channel where no word does. */
function channelInCell(cell: string): string {
  const sign = leadingSign(cell);
  const word = (sign?.rest ?? cell).toLowerCase();
  return word === "" ? (sign?.channel ?? "") : channelMeant(word);
}

interface EntryStart {
  readonly sign: ChannelSign | null;
  readonly start: LeadingDay;
}

function entryStart(first: string, order: DateOrder): EntryStart | null {
  const words = withoutCalendarSign(trimmed(first));
  const sign = leadingSign(words);
  const start = leadingDay(sign?.rest ?? words, order);
  return start === null ? null : { sign, start };
}

/** A picture of a calendar says no more than the day behind it. */
function withoutCalendarSign(words: string): string {
  return words.startsWith("\ud83d") ? words.replace(/^(?:📅|📆|🗓)\uFE0F?\s*/u, "") : words;
}

/** Channel and direction as they are marked, else as the text's first words tell. */
export function inWords({ channel, direction, text }: Opening): Omit<Opening, "text"> {
  const said = channel === null ? saidInWords(text) : null;
  return said === null ? { channel, direction } : { ...said, direction: direction ?? said.direction };
}

/** Channel, direction and text behind a day: `call → text`, `: text`, `| email | text`, `(email) - text`, `text`. */
export function readOpening(rest: string, channels: KnownChannels): Opening {
  const words = rest.trimStart();
  const marked = readMarker(words);
  if (marked !== null) return { channel: null, ...marked };
  const bracketed = bracketedChannel(words, channels);
  if (bracketed !== null) return bracketed;
  const separator = SEPARATOR_OR_COMMA.exec(words)?.[0] ?? "";
  const further = withPlainChannel(words.slice(separator.length), channels);
  const sign = leadingSign(further);
  if (sign !== null) return { channel: sign.channel, ...afterChannel(sign.rest) };
  return cellChannel(words) ?? withChannel(further, { channels, isBareEnough: separator === "" });
}

const BOLD_WORD = /^(\*\*|__|\*|_)([^*_]{1,40}?)(:?)\1/;

/** `**call**: text` without what makes the channel bold. */
function withPlainChannel(words: string, channels: KnownChannels): string {
  const [matched, , word = "", colon = ""] = /^[*_]/.test(words) ? (BOLD_WORD.exec(words) ?? []) : [];
  if (matched === undefined) return words;
  const name = word.toLowerCase();
  const isChannel = channels.has(name) || channelCalled(name) !== null;
  return isChannel ? `${word}${colon}${words.slice(matched.length)}` : words;
}

const CELL = /^\|\s*([^|]{1,60}?)\s*\|/;
const LABEL = /^\(([^()]{1,60})\)/;

/** A word for a channel between two strokes: `| phone | the move`. */
function cellChannel(words: string): Opening | null {
  if (!words.startsWith("|")) return null;
  const [matched, word = ""] = CELL.exec(words) ?? [];
  const channel = channelCalled(word.toLowerCase());
  if (matched === undefined || channel === null) return null;
  return { channel, ...afterChannel(words.slice(matched.length).trimStart()) };
}

type Marked = Omit<Opening, "channel">;

function readMarker(words: string): Marked | null {
  if (!MARKER_STARTS.includes(words.charAt(0))) return null;
  for (const [arrow, direction] of DIRECTIONS) {
    if (words.startsWith(arrow)) return { direction, text: words.slice(arrow.length).trim() };
  }
  return words.startsWith(":") ? { direction: null, text: words.slice(1).trim() } : null;
}

function bracketedChannel(words: string, channels: KnownChannels): Opening | null {
  if (!words.startsWith("(")) return null;
  const label = LABEL.exec(words);
  const name = label?.[1]?.trim().toLowerCase() ?? "";
  const channel = channels.has(name) ? channelMeant(name) : channelCalled(name);
  if (label === null || channel === null) return null;
  return { channel, ...afterChannel(words.slice(label[0].length).trimStart()) };
}

interface ChannelRule {
  readonly channels: KnownChannels;
  /** True where a channel may stand before the text with nothing between them. */
  readonly isBareEnough: boolean;
}

function withChannel(words: string, { channels, isBareEnough }: ChannelRule): Opening {
  const channel = channels.atStartOf(words);
  const unsaid = { channel: null, direction: null, text: words.trim() };
  if (channel === null) return unsaid;
  const after = words.slice(channel.length).trimStart();
  const marked = readMarker(after);
  if (marked !== null) return { channel: channelMeant(channel), ...marked };
  const isMarked = after === "" || SEPARATOR.test(after);
  // "other" is a common first word of a sentence, and so is "brief", which is German for a letter.
  const isWord = channel === "other" || isForeignChannel(channel);
  if (!isMarked && (!isBareEnough || isWord)) return unsaid;
  return { channel: channelMeant(channel), ...afterChannel(after) };
}

function afterChannel(words: string): Marked {
  return readMarker(words) ?? { direction: null, text: words.replace(SEPARATOR_OR_COMMA, "").trim() };
}

/** The tags in an entry's text, without `#`, in lower case, each once. */
export function tagsOf(text: string): string[] {
  if (!text.includes("#")) return [];
  const tags = new Set<string>();
  for (const match of text.slice(0, LONGEST_TAGGED).matchAll(TAG)) tags.add((match[1] ?? "").toLowerCase());
  return [...tags];
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
