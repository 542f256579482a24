import { isOwn } from "./own-properties";
import { comparableKey } from "./property-key";
import { isWebAddress } from "./web-address";

/** Where clippers and people write the address that a note was taken from, the likeliest first. */
const KEYS: readonly string[] = ["source", "url", "link", "website"];
/** A longer address is none that anybody would send. */
const LONGEST = 1000;

/** The web address that a note was taken from, as its properties say it; null where they say none. */
export function sourceAddress(properties: object | null): string | null {
  if (properties === null) return null;
  const found = new Map<string, string>();
  for (const key in properties) {
    if (!isOwn(properties, key)) continue;
    const address = addressIn(properties[key]);
    if (address !== null) found.set(comparableKey(key), address);
  }
  return KEYS.map((key) => found.get(key)).find((address) => address !== undefined) ?? null;
}

function addressIn(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== "string" || first.length > LONGEST || !isWebAddress(first)) return null;
  return /\s/.test(first) ? null : first;
}
