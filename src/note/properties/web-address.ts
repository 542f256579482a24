// Every note of a vault is tried with these patterns, so each is made once: a literal in a function is made at each call.
const WEB_ADDRESS = /^https?:\/\//i;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?#]|$)/i;

/** True for an `http(s)` address that leads to no picture, and for a list that starts with one. */
export function isWebAddress(value: unknown): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && WEB_ADDRESS.test(first) && !PICTURE_FILE.test(first);
}
