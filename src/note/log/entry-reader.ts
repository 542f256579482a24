import type { Interaction } from "../../domain/interaction";
import type { KnownChannels } from "./known-channels";
import { readEntry, type EntryLines } from "./log-entry";

/** Reads the interaction in an entry's lines; null when they start with no day. */
export type EntryReader = (lines: EntryLines) => Interaction | null;

/** A reader of entries that name those channels. */
export function entryReader(channels: KnownChannels): EntryReader {
  return (lines) => readEntry(lines, channels);
}

/**
 * The same for a log that is read again after a change: of words that it has read before it knows what they say,
 * wherever they stand now.
 */
export function rememberingReader(read: EntryReader): EntryReader {
  const known = new Map<string, Interaction | null>();
  return (lines) => {
    const words = lines.further.length === 0 ? lines.first : [lines.first, ...lines.further].join("\n");
    const before = known.get(words);
    if (before !== undefined) return before === null ? null : { ...before, line: lines.line };
    const interaction = read(lines);
    known.set(words, interaction);
    return interaction;
  };
}
