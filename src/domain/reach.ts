import type { Details } from "./person";

/** A way to reach somebody, from the note's own properties. */
export interface Reach {
  readonly kind: "email" | "phone";
  readonly label: string;
  /** A `mailto:` or `tel:` address, never anything else. */
  readonly address: string;
}

/** Half a sign, which YAML can name, is none that an address could hold. */
const EMAIL = /^[^\s@<>"'\p{Cs}]+@[^\s@<>"'\p{Cs}]+\.[^\s@<>"'\p{Cs}]+$/u;
const PHONE = /^\+?[\d\s().-]{5,24}$/;

/** True for text that is an e-mail address. */
export function isEmail(text: string): boolean {
  return text.includes("@") && text.length <= 254 && EMAIL.test(text);
}

/** The addresses to write to, then the numbers to call; text that is neither is left out. */
export function reachOf({ emails, phones }: Pick<Details, "emails" | "phones">): Reach[] {
  return [...emails.flatMap(emailReach), ...phones.flatMap(phoneReach)];
}

/** The channels that go by phone; every other one leaves the order to the note. */
const BY_PHONE: readonly (string | null)[] = ["call", "video", "message"];

/** The same with those of the preferred channel first. */
export function waysToReach(details: Pick<Details, "emails" | "phones" | "channel">): Reach[] {
  const ways = reachOf(details);
  const first: Reach["kind"] = BY_PHONE.includes(details.channel) ? "phone" : "email";
  return [...ways.filter(({ kind }) => kind === first), ...ways.filter(({ kind }) => kind !== first)];
}

/** A page about somebody, from the note's own properties. */
export interface Profile {
  /** The site, such as `example.com`. */
  readonly label: string;
  /** An `http:` or `https:` address, never anything else. */
  readonly address: string;
}

/** The pages that can be opened; text that is not a web address is left out. */
export function profilesOf({ profiles }: Pick<Details, "profiles">): Profile[] {
  return profiles.flatMap((text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) return [];
    return [{ label: url.hostname.replace(/^www\./, ""), address: url.href }];
  });
}

function emailReach(label: string): Reach[] {
  if (!isEmail(label)) return [];
  return [
    { kind: "email", label, address: `mailto:${encodeURI(label).replace(/[?&#]/g, encodeURIComponent)}` },
  ];
}

function phoneReach(label: string): Reach[] {
  const number = label.replace(/[^\d+]/g, "");
  return PHONE.test(label) && number.length >= 3 ? [{ kind: "phone", label, address: `tel:${number}` }] : [];
}
