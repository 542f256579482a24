import type { KnownChannels } from "../log/known-channels";
import { addedWords } from "./added-words";
import type { AroundLink } from "./line-format";

/** A time or two, as a plan for the day has them in front. */
const TIME = /^\d{1,2}[:.]\d{2}(?: ?[ap]m)?(?: ?[-–] ?\d{1,2}[:.]\d{2}(?: ?[ap]m)?)?(?![\p{L}\p{N}])[ \t]*/iu;
const TAG = /(?:^|\s)#\S+/g;
const WORD = /[\p{L}\p{N}]/u;

/** What may stand between a channel and the link. */
const WITH = / (?:with|mit)$/iu;
const MARKER = /^(?:→|←|↔|<->|->|<-)/u;
/** The link is a part of the sentence: "coffee with [[Ana]]'s sister". */
const GOES_ON = /^[\p{L}\p{N}'’]/u;

/**
 * What a line in somebody's own words says, those in front of the link included: "coffee with" is the channel, and of
 * anything else the name is a part of the sentence. A time or a tag by itself says nothing.
 *
 * @example ownWords({ head: "Coffee with ", tail: " at 3pm" }, "Ana", channels) // "Coffee: at 3pm"
 */
export function ownWords({ head, tail }: AroundLink, name: string, channels: KnownChannels): string {
  const front = addedWords(head).replace(TIME, "");
  const behind = addedWords(tail);
  if (!WORD.test(front.replace(TAG, ""))) return behind;
  const channel = front.replace(WITH, "");
  const isChannel = channels.has(channel.toLowerCase()) && !GOES_ON.test(tail);
  if (!isChannel) return addedWords(`${front} ${name}${tail}`);
  if (behind === "") return channel;
  return MARKER.test(behind) ? `${channel} ${behind}` : `${channel}: ${behind}`;
}
