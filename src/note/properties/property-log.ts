import type { Direction, Interaction } from "../../domain/interaction";
import { firstOf } from "./entry-keys";
import type { FieldSource } from "./field-source";
import type { FieldEntry } from "./fields";
import { withOutcome } from "../log/called-off";
import { channelMeant } from "../log/channel-words";
import { KnownChannels } from "../log/known-channels";
import { impossibleEntryDay, inWords, readEntry, tagsOf } from "../log/log-entry";
import { leadingYearLast } from "../text/leading-day";
import { entriesOf, LONGEST_VALUE, plainText } from "../text/reading";

const DAY_KEYS = ["date", "day", "when"];
const TEXT_KEYS = ["text", "what", "note", "notes", "summary", "title", "description"];
const CHANNEL_KEYS = ["channel", "type", "method", "medium", "via"];

/** Who moved, as a property says it. */
const DIRECTIONS: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:to|out|outgoing|outbound|sent|→|->)$/i, "to"],
  [/^(?:from|in|incoming|inbound|received|←|<-)$/i, "from"],
  [/^(?:both|mutual|↔|<->)$/i, "both"],
];

/** The words by which an entry in text can name its channel. */
const CHANNEL_WORDS = new KnownChannels();

const NONE: readonly Interaction[] = [];

/**
 * The interactions in the property `interactions`: objects `{date, text}`, with `channel` and `direction` where they
 * are said, and text as a log in the note's body has it. A day that cannot be read leaves its entry out and is an
 * issue; an entry without a day is none.
 */
export function readPropertyLog(source: FieldSource): readonly Interaction[] {
  const property = source.present("interactions");
  if (property === null) return NONE;
  return entriesOf(property.value).flatMap((entry) => {
    if (typeof entry === "string") return textEntry(entry, property, source);
    return typeof entry === "object" && entry !== null ? objectEntry(entry, property, source) : [];
  });
}

function textEntry(text: string, { key }: FieldEntry, source: FieldSource): Interaction[] {
  const [first = "", ...further] = text.slice(0, LONGEST_VALUE).split(/\r\n|[\r\n]/);
  const { dateOrder } = source.readers;
  const entry = readEntry({ first, further, channel: null, line: null }, CHANNEL_WORDS, dateOrder);
  if (entry !== null) return [entry];
  const impossible = impossibleEntryDay(first, dateOrder);
  const value = impossible ?? leadingYearLast(first);
  if (value !== null)
    source.report({ key, value }, { code: impossible ? "impossible-day" : "ambiguous-day" });
  return [];
}

function objectEntry(entry: object, { key }: FieldEntry, source: FieldSource): Interaction[] {
  const value = firstOf(entry, DAY_KEYS);
  if (value === null) return [];
  const day = source.readers.day(value);
  if (!day.ok) {
    source.report({ key, value }, day);
    return [];
  }
  const text = plainText(firstOf(entry, TEXT_KEYS)) ?? "";
  const word = plainText(firstOf(entry, CHANNEL_KEYS))?.toLowerCase() ?? null;
  const channel = word === null ? null : channelMeant(word);
  const said = inWords({ channel, direction: directionOf(entry), text });
  return [withOutcome({ day: day.value, ...said, text, tags: tagsOf(text), line: null })];
}

function directionOf(entry: object): Direction | null {
  const said = plainText(firstOf(entry, ["direction"])) ?? "";
  return DIRECTIONS.find(([words]) => words.test(said))?.[1] ?? null;
}
