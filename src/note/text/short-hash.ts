const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
const DIGITS = 36;

/**
 * Letters and digits that stand for a text, always the same for the same text: to know it again among a few, not to
 * keep anything safe. FNV-1a over UTF-16, written to the base 36.
 *
 * @example shortHash("coffee", 5).length // 5
 */
export function shortHash(text: string, length: number): string {
  let hash = BASIS;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  // The last digits of the product vary most; FNV leaves the first ones of short texts alike.
  const mixed = Math.imul(hash ^ (hash >>> 15), PRIME) >>> 0;
  return mixed.toString(DIGITS).padStart(length, "0").slice(-length);
}
