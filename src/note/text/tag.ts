/** No tag of Obsidian holds a blank or one of these signs. */
const NOT_IN_TAG = /[\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]/;
const LONGEST_TAG = 100;

/**
 * The tag that somebody has typed, with or without `#`, as it stands in properties; null for what Obsidian takes for no
 * tag: words with blanks or signs in them, and digits alone.
 *
 * @example readTag("#book-club") // "book-club"
 */
export function readTag(words: string): string | null {
  const tag = words.trim().replace(/^#/, "");
  if (tag === "" || tag.length > LONGEST_TAG || NOT_IN_TAG.test(tag) || /^[\d/]+$/.test(tag)) return null;
  return /^\/|\/$|\/\//.test(tag) ? null : tag;
}

/** True for two spellings of one tag: case and the sign in front make none another one. */
export function isSameTag(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(tag: string): string {
  return tag.trim().replace(/^#/, "").normalize("NFC").toLowerCase();
}
