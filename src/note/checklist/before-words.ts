/** One thing that a tick changed beside writing its entry, and what stood there before. */
export type Before =
  /** Lines that were put around the entry, such as a heading above it. */
  | { readonly kind: "around"; readonly above: number; readonly below: number }
  /** How many entries of the same day the log had which no tick has written. */
  | { readonly kind: "own"; readonly entries: number }
  /** The note had no properties at all. */
  | { readonly kind: "no-properties" }
  /** The property was not there. */
  | { readonly kind: "no-property"; readonly key: string }
  /** What stood behind the property's colon on its line, blanks included. */
  | { readonly kind: "value"; readonly key: string; readonly raw: string }
  /** Lines that were taken out of the properties, and the line of the block, counted from 0, they started on. */
  | { readonly kind: "lines"; readonly at: number; readonly raw: string }
  /** All lines of a property. */
  | { readonly kind: "property"; readonly key: string; readonly raw: string }
  /** The line of a task that was ticked; in another note than the person's own where a path is given. */
  | { readonly kind: "task"; readonly path: string | null; readonly raw: string };

const AROUND = /^\+(\d)\/(\d)$/;
const OWN = /^=(\d{1,6})$/;
const LINES = /^@(\d{1,6}):(.*)$/s;
const TASK = /^~([^:]*):(.*)$/s;
const PROPERTY = /^([^=!]+)(?:([=!])(.*))?$/s;
const NO_PROPERTIES = "---";

/**
 * What was before, in words that stay on one line and out of the way of Markdown; empty for nothing. A last contact
 * that was moved is told as `last-contact=2026-09-30`.
 */
export function formatBefore(all: readonly Before[]): string {
  return all.map(word).join(" ");
}

/** The reverse of {@link formatBefore}; what cannot be understood is left out. */
export function readBefore(words: string): Before[] {
  return words.split(" ").flatMap((each) => (each === "" ? [] : (understood(each) ?? [])));
}

function word(before: Before): string {
  switch (before.kind) {
    case "around":
      return `+${before.above}/${before.below}`;
    case "own":
      return `=${before.entries}`;
    case "no-properties":
      return NO_PROPERTIES;
    case "no-property":
      return encoded(before.key);
    case "value":
      return `${encoded(before.key)}=${encoded(before.raw.replace(/^ /, ""))}`;
    case "lines":
      return `@${before.at}:${encoded(before.raw)}`;
    case "property":
      return `${encoded(before.key)}!${encoded(before.raw)}`;
    case "task":
      return `~${encoded(before.path ?? "")}:${encoded(before.raw)}`;
  }
}

function understood(text: string): Before | null {
  if (text === NO_PROPERTIES) return { kind: "no-properties" };
  const around = AROUND.exec(text);
  if (around !== null) return { kind: "around", above: Number(around[1]), below: Number(around[2]) };
  const own = OWN.exec(text);
  if (own !== null) return { kind: "own", entries: Number(own[1]) };
  const lines = LINES.exec(text);
  if (lines !== null) return { kind: "lines", at: Number(lines[1]), raw: decoded(lines[2]) };
  const task = TASK.exec(text);
  if (task !== null) return { kind: "task", path: decoded(task[1]) || null, raw: decoded(task[2]) };
  return ofProperty(text);
}

function ofProperty(text: string): Before | null {
  const [, name, sign, value] = PROPERTY.exec(text) ?? [];
  if (name === undefined) return null;
  const key = decoded(name);
  if (sign === undefined) return { kind: "no-property", key };
  const raw = decoded(value);
  // Behind a colon stands a blank, unless nothing does.
  if (sign === "=") return { kind: "value", key, raw: raw === "" ? "" : ` ${raw}` };
  return { kind: "property", key, raw };
}

/** What ends a comment, a word, a cell or a line, starts a link, a tag or code, or is one of the signs above. */
const TO_ENCODE = /[\p{Cc}\u2028\u2029%+|`\\[\]<>#=!@:]/gu;

/** As web addresses have it, but only where it has to be: days and plain words stay readable. */
function encoded(text: string): string {
  return text.replace(TO_ENCODE, escaped).replaceAll(" ", "+");
}

/** An exclamation mark is no sign in web addresses, but one here. */
function escaped(character: string): string {
  return character === "!" ? "%21" : encodeURIComponent(character);
}

function decoded(text: string | undefined): string {
  try {
    return decodeURIComponent((text ?? "").replaceAll("+", " "));
  } catch {
    return text ?? "";
  }
}
