import type { Interaction } from "../../domain/interaction";
import type { Heading } from "../text/sections";
import { logHeadingName } from "./log-heading";

/** Headings below which people keep the story of somebody's life as well as talks. */
const STORIES: ReadonlySet<string> = new Set(["timeline", "history", "chronik"]);

/** Whose news it is: a few words before the one that counts. */
const SUBJECT = "(?:\\p{L}[\\p{L}'’-]{0,30} ){0,3}";
const END = "(?![\\p{L}\\p{N}])";

const NEWS = new RegExp(
  `^${SUBJECT}(?:born|married|engaged|divorced|died|passed away|hired|promoted|became|becomes|relocated|graduated|retired|resigned|appointed|elected|quit|laid off|joins|joined(?! (?:for|by|in|from|via)${END})|moved (?:to|from|back|house|away)|start(?:s|ed) (?:at|as|a new|university|college|school)|new (?:job|role|position)|geboren|geheiratet|verheiratet|gestorben|umgezogen|befördert|neuer job|neue (?:stelle|rolle))${END}`,
  "iu",
);
/** A company has a capital letter; "left early" and "left a note" tell of something else. */
const LEFT = new RegExp(`^${SUBJECT}[Ll]eft \\p{Lu}`, "u");

/** What tells that I had a part in it, or that it was told in a talk. */
const TOGETHER = new RegExp(
  `(?:^|[^\\p{L}])(?:i|we|us|me|my|our|together|with|help(?:ed)?|calls?|called|talk(?:s|ed)?|chat(?:s|ted)?|spoke|met|meet|meetings?|lunch|dinner|breakfast|brunch|coffee|tea|drinks?|beers?|walk(?:ed)?|party|wedding|visit(?:s|ed)?|zoom|video|phoned?|e-?mail(?:s|ed)?|mail(?:s|ed)?|text(?:s|ed)?|messag(?:es?|ed)|wrote|sent|told|said|says|asked|congrat\\p{L}*|celebrat\\p{L}*|gifts?|cards?|flowers|heard|saw|caught|catch(?:ing|-up)?|interview(?:s|ed)?|voicemail|ich|wir|mir|mich|uns|mein\\p{L}*|unser\\p{L}*|zusammen|gemeinsam|mit|anruf|angerufen|telefon\\p{L}*|gesprochen|getroffen|treffen|kaffee|essen|feier\\p{L}*|gefeiert|hochzeit|besuch\\p{L}*|geschrieben|nachricht|gratulier\\p{L}*|erzählt|geholfen|blumen)${END}`,
  "iu",
);

/** True for words that say that I had a part in it, or that it was told in a talk. */
export function tellsOfTouch(text: string): boolean {
  return TOGETHER.test(text);
}

/** Whoever writes more than this tells more than the news. */
const LONGEST = 300;

/**
 * True for words that tell what happened in somebody's life and nothing of a talk about it. In doubt they do not.
 *
 * @example isNews("promoted to VP") // true
 * @example isNews("promoted; called to congratulate") // false
 */
export function isNews(text: string): boolean {
  return text.length <= LONGEST && (NEWS.test(text) || LEFT.test(text)) && !tellsOfTouch(text);
}

/** True for a log that is kept as the story of somebody's life as well. */
export function isStory(heading: Heading | null): boolean {
  return heading !== null && STORIES.has(logHeadingName(heading.text));
}

/** An entry of such a log as it was read, which says so where it tells news and neither a channel nor who moved. */
export function withNews(entry: Interaction): Interaction {
  const { channel, direction, tags, text, calledOff } = entry;
  const isPlain = channel === null && direction === null && tags.length === 0 && calledOff === undefined;
  return isPlain && isNews(text) ? { ...entry, isNews: true } : entry;
}
