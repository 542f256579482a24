import type { NewInteraction } from "../log/interaction-log";
import { readOpening } from "../log/log-entry";
import { knownChannels, type LogStyle } from "../log/log-style";

/** A word or none, and a sign of who moved or a colon behind it. */
const MARKED = /^([^→←↔:<>-]{0,40}?)[ ]?(?:→|←|↔|<->|->|<-|:)/u;

/**
 * What somebody wrote behind a line as an entry says it: a channel and who moved where they are marked as in a log,
 * or the channel alone; else all of it is text.
 *
 * @example saidWords("call → sent the plan", style) // { channel: "call", direction: "to", text: "sent the plan" }
 */
export function saidWords(words: string, style: LogStyle): Omit<NewInteraction, "day"> {
  const channels = knownChannels(style);
  const alone = words.toLowerCase();
  if (channels.has(alone)) return { channel: alone, direction: null, text: "" };
  const head = MARKED.exec(words)?.[1]?.trim().toLowerCase();
  const isMarked = head === "" || (head !== undefined && channels.has(head));
  return isMarked ? readOpening(words, channels) : { channel: null, direction: null, text: words };
}
