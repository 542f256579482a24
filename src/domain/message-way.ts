import type { Details } from "./person";
import { reachOf } from "./reach";
import { messengerOf, waysOf, type Way } from "./way";

/** A way to hand words for somebody to an app, which sends them once the user says so. */
export interface MessageWay {
  readonly kind: "email" | "message";
  /** As `Way` has it. */
  readonly address: string;
  /** The channel by which it is logged once it has been sent. */
  readonly channel: string;
}

/**
 * Ways to write to somebody, the preferred one first. Where no messenger is known, a text message to a phone number
 * comes last.
 */
export function messageWays(details: Details): MessageWay[] {
  const ways = waysOf(details).flatMap((way) => messageWay(way, details));
  return ways.some(({ kind }) => kind === "message") ? ways : [...ways, ...textMessage(details)];
}

function messageWay({ kind, address }: Way, { channel }: Details): MessageWay[] {
  if (kind === "phone") return [];
  if (kind === "email") return [{ kind, address, channel: "email" }];
  const isPreferred = channel !== null && messengerOf(address) === channel.toLowerCase();
  return [{ kind, address, channel: isPreferred ? channel : "message" }];
}

function textMessage(details: Details): MessageWay[] {
  const phone = reachOf(details).find(({ kind }) => kind === "phone");
  if (phone === undefined) return [];
  return [{ kind: "message", address: phone.address.replace(/^tel:/, "sms:"), channel: "message" }];
}

/** Some systems cut longer addresses off without a word. */
const LONGEST_ADDRESS = 1900;

/** The messengers that take the words of a message from the address. */
const TAKE_WORDS: readonly (string | null)[] = ["whatsapp", "telegram"];

/** The address with the words in it; null where the app would not take them, or not all of them. */
export function addressWith(address: string, words: string): string | null {
  const whole = withWords(address, encodeURIComponent(words.replace(/\n/g, "\r\n")));
  return whole === null || whole.length > LONGEST_ADDRESS ? null : whole;
}

function withWords(address: string, words: string): string | null {
  if (address.startsWith("mailto:")) return `${address}?body=${words}`;
  // One system wants a question mark there and another an ampersand; with both, both understand it.
  if (address.startsWith("sms:")) return `${address}?&body=${words}`;
  if (!TAKE_WORDS.includes(messengerOf(address))) return null;
  const [page = ""] = address.split("#");
  return `${page}${page.includes("?") ? "&" : "?"}text=${words}`;
}
