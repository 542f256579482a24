import type { Direction } from "../../domain/interaction";
import { channelMeant, FOREIGN_CHANNELS } from "./channel-words";

/** How an entry went, as its words tell. */
export interface SaidInWords {
  readonly channel: string | null;
  readonly direction: Direction | null;
}

/** A picture in the place of a channel, and what follows it. */
export interface ChannelSign {
  readonly channel: string;
  readonly rest: string;
}

/** Words for a channel where nothing else can stand: in brackets, or between two lines of a row. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ...named("call", "phone", "phone call", "telephone", "tel", "call"),
  ...named("video", "zoom", "video call", "facetime", "skype", "teams", "google meet"),
  ...named("meeting", "in person", "in-person", "face to face", "f2f", "met", "1:1", "1-1", "visit"),
  ...named("meal", "lunch", "dinner", "breakfast", "brunch"),
  ...named("email", "e-mail", "mail"),
  ...named("message", "text", "sms", "dm", "chat", "whatsapp", "signal", "telegram", "imessage", "slack"),
  ...named("letter", "post", "card", "postcard"),
  ...FOREIGN_CHANNELS.map((word) => [word, channelMeant(word)] as const),
]);

const SIGNS: readonly (readonly [string, string])[] = [
  ["call", "📞 ☎ 📱 🤙"],
  ["video", "📹 🎥 🎦 💻"],
  ["meeting", "🤝 👥 🧑‍🤝‍🧑"],
  ["coffee", "☕"],
  ["meal", "🍽 🍴 🍝 🍜 🍕 🍲"],
  ["email", "📧 📨 📩 ✉"],
  ["message", "💬 🗨 📲"],
  ["letter", "📮 📬 💌"],
  ["event", "🎉 🎂 🎟"],
];

/** The pictures are no ASCII, which nearly all entries start with. */
const NO_ASCII = /^[^\0-\x7f]/;

/** I reached out, unless the words before or behind say that it was them. */
const REACHED_OUT: readonly (readonly [string, RegExp])[] = [
  ["video", reachedOut("video[ -]?called|facetimed|zoomed|skyped")],
  ["call", reachedOut("(?:called|phoned|telephoned|rang)(?! (?:off|out|it|in)(?![\\p{L}\\p{N}]))")],
  ["email", reachedOut("e-?mailed")],
  ["message", reachedOut("texted|messaged|pinged|whatsapped")],
];

/** What people do together; nobody is said to have begun. */
const TOGETHER: readonly (readonly [string, RegExp])[] = [
  ["video", together("video (?:call|chat)|zoom(?: call)?|facetime(?: call)?|skype(?: call)?")],
  ["call", /^(?:(?:kurz|lange|länger) )?telefoniert(?![\p{L}\p{N}])/iu],
  ["call", together("(?:phone )?call|phone chat|(?:spoke|talked|chatted) on the phone")],
  ["meal", together("lunch|dinner|breakfast|brunch|supper")],
  ["coffee", together("coffee")],
  ["meeting", together("meeting|1:1|one[- ]on[- ]one")],
  [
    "meeting",
    /^(?:(?:i|we) )?(?:just |finally )?met(?: up)?(?= (?:with|at|in|on|for|him|her|them)(?![\p{L}\p{N}])|[,.;:]|$)/iu,
  ],
];

/** No word that says it stands farther from the start. */
const REACH = 80;
const FIRST_WORD = /^[\p{L}\d]/u;

/** The channel that such a word stands for, or null; for places that are a channel's, where any word would name one. */
export function channelCalled(word: string): string | null {
  return OTHER_NAMES.get(word) ?? null;
}

/** The channel of the picture that a text starts with, such as 📞, and what follows it; null where none stands. */
export function leadingSign(text: string): ChannelSign | null {
  if (!NO_ASCII.test(text)) return null;
  for (const [channel, signs] of SIGNS) {
    const sign = signs.split(" ").find((each) => text.startsWith(each));
    if (sign !== undefined) return { channel, rest: text.slice(sign.length).replace(/^\uFE0F?\s*/, "") };
  }
  return null;
}

/**
 * Channel and direction of an entry that only its first words tell; null for those that do not. The words stay part of
 * the text.
 *
 * @example saidInWords("she called about the exam") // { channel: "call", direction: "from" }
 */
export function saidInWords(text: string): SaidInWords | null {
  const sign = leadingSign(text);
  if (sign !== null) return { channel: sign.channel, direction: null };
  const start = text.slice(0, REACH);
  if (!FIRST_WORD.test(start)) return null;
  for (const [channel, pattern] of REACHED_OUT) {
    const said = pattern.exec(start);
    if (said !== null) return { channel, direction: isTheirs(said) ? "from" : "to" };
  }
  const channel = TOGETHER.find(([, pattern]) => pattern.test(start))?.[0] ?? channelInLabel(start);
  return channel === null ? null : { channel, direction: null };
}

const LABEL = /^(\p{L}[\p{L} -]{0,20}):(?=\s|$)/u;

/** Another word for a channel in front of a colon, as in `WhatsApp: the move`. */
function channelInLabel(start: string): string | null {
  return channelCalled(LABEL.exec(start)?.[1]?.toLowerCase() ?? "");
}

function isTheirs({ groups }: RegExpExecArray): boolean {
  return groups?.["theirs"] !== undefined || groups?.["me"] !== undefined;
}

function named(channel: string, ...words: readonly string[]): (readonly [string, string])[] {
  return words.map((word) => [word, channel]);
}

function reachedOut(verbs: string): RegExp {
  const subject = "(?:(?:i|we) |(?<theirs>(?:she|he|they) ))?(?:just |also |finally |briefly )?";
  return new RegExp(`^${subject}(?:${verbs})(?<me> me)?(?![\\p{L}\\p{N}])`, "iu");
}

function together(nouns: string): RegExp {
  const before = "(?:(?:i|we) )?(?:had |over |grabbed |met (?:up )?(?:him |her |them )?for )?";
  const adjective = "(?:an? )?(?:quick |long |short |nice |good )?";
  const behind =
    "(?= (?:with|at|in|on|near|together|and|to|about|after|before|re)(?![\\p{L}\\p{N}])| @|\\s*[,.;:—–|]|\\s+-\\s|\\s*$)";
  return new RegExp(`^${before}${adjective}(?:${nouns})${behind}`, "iu");
}
