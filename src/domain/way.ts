import type { Details } from "./person";
import { profilesOf, waysToReach } from "./reach";

/** A way to reach somebody in one click. */
export interface Way {
  readonly kind: "message" | "email" | "phone";
  /** A `mailto:`, `tel:`, `sms:`, `http:` or `https:` address, never anything else. */
  readonly address: string;
}

/** The sites on which a page about somebody is a way to write to them, each with the name it goes by as a channel. */
const MESSENGERS: ReadonlyMap<string, string> = new Map([
  ["wa.me", "whatsapp"],
  ["api.whatsapp.com", "whatsapp"],
  ["t.me", "telegram"],
  ["telegram.me", "telegram"],
  ["signal.me", "signal"],
  ["m.me", "messenger"],
  ["line.me", "line"],
  ["threema.id", "threema"],
  ["matrix.to", "matrix"],
]);

/** The messenger that an address leads to, by its name as a channel; null for every other address. */
export function messengerOf(address: string): string | null {
  const [profile] = profilesOf({ profiles: [address] });
  return profile === undefined ? null : (MESSENGERS.get(profile.label) ?? null);
}

type Known = Pick<Details, "emails" | "phones" | "channel" | "profiles">;

/**
 * One way of each kind, to call or to write an email or a message, the preferred channel first. A message goes to the
 * page of a messenger that the note names; for somebody who prefers messages and has no such page, to the phone number.
 */
export function waysOf(details: Known): Way[] {
  const all = waysToReach(details);
  const eachKind = all.filter((way, at) => all.findIndex(({ kind }) => kind === way.kind) === at);
  const ways: Way[] = eachKind.map(({ kind, address }) => ({ kind, address }));
  const message = messageTo(details, ways);
  if (message === null) return ways;
  return message.isPreferred ? [message.way, ...ways] : [...ways, message.way];
}

function messageTo(
  { channel, profiles }: Known,
  ways: readonly Way[],
): { readonly way: Way; readonly isPreferred: boolean } | null {
  const pages = profilesOf({ profiles }).filter(({ label }) => MESSENGERS.has(label));
  const preferred = channel?.toLowerCase() ?? "";
  const named = pages.find(({ label }) => MESSENGERS.get(label) === preferred);
  const page = named ?? pages[0];
  const isPreferred = named !== undefined || preferred === "message";
  if (page !== undefined) return { way: { kind: "message", address: page.address }, isPreferred };
  const phone = ways.find(({ kind }) => kind === "phone");
  if (phone === undefined || !isPreferred) return null;
  return { way: { kind: "message", address: phone.address.replace(/^tel:/, "sms:") }, isPreferred };
}
