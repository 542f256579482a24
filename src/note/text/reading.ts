import type { IssueCode } from "../../domain/issue";

/** A value understood, or the reason why not. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: IssueCode; readonly suggestion?: string };

/** A value that was understood. */
export function understood<T>(value: T): Reading<T> {
  return { ok: true, value };
}

/** A value that was not, and what was probably meant. */
export function unread(code: IssueCode, suggestion?: string): Reading<never> {
  return suggestion === undefined ? { ok: false, code } : { ok: false, code, suggestion };
}

/** The longest value that is looked at; nobody writes a longer day, cadence or promise, and patterns stay cheap. */
export const LONGEST_VALUE = 2000;

/** How deep lists in lists are looked into. */
const DEEPEST = 3;

/**
 * What a list of a single entry stands for: the entry; other values as they are. YAML reads a link without quotes as a
 * list in a list, which becomes the link again, for a folder or a label in it belongs to no day and no name.
 */
export function unwrapped(value: unknown): unknown {
  let single = value;
  for (let depth = 0; depth < DEEPEST && Array.isArray(single) && single.length === 1; depth += 1) {
    const link = linkText(single);
    if (link !== null) return link;
    single = single[0];
  }
  return single;
}

/** `[["Ana Diaz"]]`, which is what YAML makes of `[[Ana Diaz]]`, as the link; null for any other value. */
function linkText(value: unknown): string | null {
  const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : null;
  const text: unknown = Array.isArray(inner) && inner.length === 1 ? inner[0] : null;
  return typeof text === "string" && text.trim() !== "" && !text.includes("[") ? `[[${text}]]` : null;
}

/** A property's value on one line for display, shortened; objects only by what they are. */
export function shown(value: unknown): string {
  const single = unwrapped(value);
  if (Array.isArray(single)) return "a list";
  if (typeof single === "object" && single !== null) return "an object";
  const text = String(single).slice(0, 61).replace(/\s+/g, " ").trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A value as plain text: numbers as written, links by what they show, lists by their first entry; else null. */
export function plainText(value: unknown): string | null {
  let first = value;
  for (let depth = 0; depth < DEEPEST && Array.isArray(first); depth += 1)
    first = linkText(first) ?? first[0];
  if (typeof first === "number") return String(first);
  return typeof first === "string" ? trimmed(unlinked(first.slice(0, LONGEST_VALUE))) || null : null;
}

const MOST_ENTRIES = 500;

/** The entries of a list, a single value being a list of one; at most as many as anybody reads. */
export function entriesOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  return value.length <= MOST_ENTRIES ? value : value.slice(0, MOST_ENTRIES);
}

/** The text without blanks at its ends. Nearly every text has none, which is seen at less than the price of a copy. */
export function trimmed(text: string): string {
  return isPlainCharacter(text.charCodeAt(0)) && isPlainCharacter(text.charCodeAt(text.length - 1))
    ? text
    : text.trim();
}

/** True for the code of a sign, digit or letter of ASCII: neither a blank nor anything that needs a closer look. */
export function isPlainCharacter(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** The text with wiki links replaced by what they show: `[[People/Ana Diaz|Ana]]` by `Ana`. */
export function unlinked(text: string): string {
  if (!text.includes("[[")) return text;
  return text.replace(
    /\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g,
    (_, target: string, alias?: string) => alias ?? basename(target),
  );
}

/** The last segment of a link target, without heading and extension. */
export function basename(target: string): string {
  const path = target.split("#", 1)[0] ?? "";
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}

/** A name that begins with a day, such as `2026-11-09 Review`, without it; a day alone stays as it is. */
export function withoutLeadingDay(name: string): string {
  return name.replace(/^\d{4}-?\d{2}-?\d{2}[\s_-]+(?=\S)/, "");
}

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[\p{L}.]*$/iu;

/** How a note of a day is called beside its day: `Review`. The whole name where only the day or a weekday is in it. */
export function basenameBesideDay(target: string): string {
  const name = basename(target);
  const rest = withoutLeadingDay(name);
  return WEEKDAY.test(rest) ? name : rest;
}

/** True for a switch that is on: `true`, or a word for it. */
export function isOn(value: unknown): boolean {
  return value === true || (typeof value === "string" && /^(?:true|yes|on)$/i.test(value.trim()));
}

/** True for a switch that is off: `false`, or a word for it; not for one that is missing. */
export function isOff(value: unknown): boolean {
  return value === false || (typeof value === "string" && /^(?:false|no|off)$/i.test(value.trim()));
}
