import { KnownChannels } from "./known-channels";
import type { DateOrder } from "../text/day-value";
import { headingName } from "../text/sections";

/** How a user keeps logs: what the settings say about them. */
export interface LogStyle {
  /** The heading a new log gets, with or without `#` marks. */
  readonly heading: string;
  /** Further headings under which logs stand, beside the ones known everywhere. */
  readonly headings: readonly string[];
  /** The order of a log that shows none itself. */
  readonly order: "newest-first" | "oldest-first";
  /** The user's own channels. */
  readonly channels: readonly string[];
  /** Which of `03/04/2026` is the day; unset, no entry has such a day. */
  readonly dateOrder: DateOrder;
}

/** Headings of logs in notes in the wild; level, case, emoji and punctuation around them do not count. */
export const LOG_HEADINGS: readonly string[] = [
  "interactions",
  "interaction log",
  "interactions log",
  "interaction history",
  "interaction timeline",
  "interaction notes",
  "key interactions",
  "meetings",
  "meeting history",
  "meeting notes",
  "meeting log",
  "recent meetings",
  "recent interactions",
  "timeline",
  "contact log",
  "contact history",
  "call log",
  "history",
  "communication log",
  "communication history",
  "communications",
  "conversations",
  "conversation history",
  "conversation log",
  "conversation notes",
  "catch-ups",
  "touchpoints",
  "encounters",
  "log",
  "1:1 log",
  "1:1 notes",
  "1:1s",
  "kontakte",
  "kontaktverlauf",
  "verlauf",
  "gespräche",
  "gesprächsverlauf",
  "treffen",
  "besprechungen",
  "begegnungen",
  "interaktionen",
  "kommunikation",
  "protokoll",
  "chronik",
];

const KNOWN_NAMES = LOG_HEADINGS.map(headingName);

/** The names of all headings that head a log for this user, as `headingName` gives them. */
export const logHeadingNames: (style: LogStyle) => ReadonlySet<string> = onceForEach(
  ({ heading, headings }) => new Set([headingName(heading), ...headings.map(headingName), ...KNOWN_NAMES]),
);

/** The words by which this user's entries can name a channel. */
export const knownChannels: (style: LogStyle) => KnownChannels = onceForEach(
  ({ channels }) => new KnownChannels(channels),
);

/** What follows from a style, worked out once: all notes of a vault are read by the same one. */
function onceForEach<T>(work: (style: LogStyle) => T): (style: LogStyle) => T {
  const known = new WeakMap<LogStyle, T>();
  return (style) => {
    const found = known.get(style) ?? work(style);
    known.set(style, found);
    return found;
  };
}
