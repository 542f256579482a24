import { entriesOf, unwrapped } from "../text/reading";

/** The names that the values of a property end in, as they are compared: without case, brackets and folders. */
export function namesIn(value: unknown): string[] {
  return textsOf(value).map(bare);
}

/** The texts among the values of a property; links stay as they are written. */
export function textsOf(value: unknown): string[] {
  return entriesOf(value)
    .map(unwrapped)
    .filter((entry) => typeof entry === "string");
}

const ONE_WORD = /^[a-z]+$/i;

/** `[[People]]`, `[[Kinds/People|people]]` and `#people` are compared by the name they end in. */
export function bare(value: string): string {
  // Every note of a vault says what it is, and nearly all in one word.
  if (ONE_WORD.test(value)) return value.toLowerCase();
  const target =
    value
      .trim()
      .replace(/^\[\[|\]\]$|^#/g, "")
      .split("|", 1)[0] ?? "";
  return target.slice(target.lastIndexOf("/") + 1).toLowerCase();
}
