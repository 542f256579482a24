import type { PromiseWording } from "../../domain/commitment";
import type { Day } from "../../domain/day";
import { parseDay } from "../../domain/day";
import { oneLine } from "../log/entry-text";
import { shortHash } from "../text/short-hash";

/** What a line of a checklist is about, so that it can be told from all others of its day and person. */
export interface LineReason {
  readonly day: Day;
  readonly kind: string;
  /** The words that tell one promise or milestone from another; for a contact as a rule empty. */
  readonly words: string;
}

/** The words that tell a promise from all others. */
export function promiseWords({ text, direction, due }: PromiseWording): string {
  return [direction, due ?? "", oneLine(text)].join(" ");
}

const KEY = 5;
const NOTE = 3;
const WORDS = 5;

/**
 * The part of an id that says what the line is about. The person is not in it: it is looked for in the person's own
 * note, which may be moved.
 */
export function tickKey({ day, kind, words }: LineReason): string {
  return shortHash(JSON.stringify([day, kind, words.replace(/\s+/g, " ").trim()]), KEY);
}

/** The key with letters for the person's note, so that lines of two people differ. */
export function lineKey(reason: LineReason, path: string): string {
  return tickKey(reason) + shortHash(path, NOTE);
}

/** The id of a line by its key and what the user has added to it: both, with a hyphen between. */
export function tickId(key: string, added: string): string {
  return `${key}-${wordsHash(added)}`;
}

/** Letters and digits for words. */
export function wordsHash(words: string): string {
  return shortHash(words, WORDS);
}

/** The part of an id that says what the line is about, whatever the person's note was called by then. */
export function keyOfId(id: string): string {
  return id.slice(0, KEY);
}

/** The part of an id that says what the user has added to the line. */
export function addedOfId(id: string): string {
  return id.slice(KEY + NOTE + 1);
}

/** The key of an id, with the letters for the note. */
export function lineKeyOfId(id: string): string {
  return id.slice(0, KEY + NOTE);
}

/** What a note said of a snooze before a line of the checklist wrote one. */
export interface SnoozeBefore {
  /** The day until which the person had been snoozed. */
  readonly before: Day | null;
  /** True where the note had no properties at all. */
  readonly isBare: boolean;
}

/**
 * What the line of a checklist carries once its tick has taken effect. While that is being taken back it says so: from
 * then on the entry may be there or not, and a new tick is to count.
 */
export type LineMark =
  | { readonly kind: "logged"; readonly id: string }
  | { readonly kind: "leaving"; readonly id: string }
  | ({ readonly kind: "snoozed"; readonly key: string } & SnoozeBefore)
  | ({ readonly kind: "waking"; readonly key: string } & SnoozeBefore);

/** The mark of a line that snoozes, or of one whose snooze is being taken back. */
export type SnoozeMark = Extract<LineMark, SnoozeBefore>;

const LOGGED = /^([a-z\d]{8}-[a-z\d]{5})(-leaving)?$/;
const SNOOZED = /^([a-z\d]{8})-snoozed(?:-(bare)|-(\d{4})(\d{2})(\d{2}))?(-leaving)?$/;

/** The name of the line as a block of its note, which is how Obsidian and other plugins keep a mark at a line's end. */
export function formatLineMark(mark: LineMark): string {
  if (mark.kind === "logged") return `^rapport-${mark.id}`;
  if (mark.kind === "leaving") return `^rapport-${mark.id}-leaving`;
  const { key, before, isBare } = mark;
  const was = before === null ? "" : `-${before.replaceAll("-", "")}`;
  const leaving = mark.kind === "waking" ? "-leaving" : "";
  return `^rapport-${key}-snoozed${isBare ? "-bare" : was}${leaving}`;
}

/** The mark that such a name is, from what stands behind `^rapport-`; null for any other. */
export function parseLineMark(name: string): LineMark | null {
  const [, id, leaving] = LOGGED.exec(name) ?? [];
  if (id !== undefined) return { kind: leaving === undefined ? "logged" : "leaving", id };
  const [, key, bare, year, month, date, isWaking] = SNOOZED.exec(name) ?? [];
  if (key === undefined) return null;
  const kind = isWaking === undefined ? "snoozed" : "waking";
  return { kind, key, before: parseDay([year, month, date].join("-")), isBare: bare !== undefined };
}
