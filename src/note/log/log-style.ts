import { KnownChannels } from "./known-channels";
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
}

/** Headings of logs in notes in the wild; level, case, emoji and punctuation around them do not count. */
export const LOG_HEADINGS: readonly string[] = [
  "interactions",
  "interaction log",
  "interactions log",
  "interaction history",
  "interaction timeline",
  "meetings",
  "meeting history",
  "meeting notes",
  "recent meetings",
  "recent interactions",
  "timeline",
  "contact log",
  "history",
  "communication log",
  "communications",
  "conversations",
  "conversation history",
  "conversation log",
  "log",
  "1:1 log",
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
export function logHeadingNames({ heading, headings }: LogStyle): ReadonlySet<string> {
  return new Set([headingName(heading), ...headings.map(headingName), ...KNOWN_NAMES]);
}

/** The words by which this user's entries can name a channel. */
export function knownChannels({ channels }: LogStyle): KnownChannels {
  return new KnownChannels(channels);
}
