/** What an entry that a ticked line of a checklist has written carries in a comment at its end. */
export interface EntryMark {
  /** The line it comes from, as the line carries it too. */
  readonly id: string;
  /** Letters and digits for what it said when it was written. */
  readonly words: string;
  /** What else the note said before it was written, in the words of `before-words.ts`; empty for nothing. */
  readonly before: string;
}

const LONGEST = 8_000;
const MARK = / ?%%rapport ([a-z\d]{8}-[a-z\d]{5})-([a-z\d]{5})(?: was ((?:[^%\r\n]|%[\dA-F]{2}){1,8000}))?%%/;
const ALL_MARKS = new RegExp(MARK.source, "g");
const START = "%%rapport ";

/** The comment as it is written. */
export function formatEntryMark({ id, words, before }: EntryMark): string {
  return `${START}${id}-${words}${before === "" ? "" : ` was ${before}`}%%`;
}

/** The mark in the lines of an entry, or null. */
export function entryMarkIn(text: string): EntryMark | null {
  const at = text.indexOf(START);
  if (at < 0) return null;
  const match = MARK.exec(text.slice(at, at + LONGEST));
  const [, id = "", words = "", before = ""] = match ?? [];
  return match === null ? null : { id, words, before };
}

/** The text as its reader sees it: the comment says nothing of the talk. */
export function withoutEntryMark(text: string): string {
  return text.includes(START) ? text.replace(ALL_MARKS, "") : text;
}

/** True for a text that starts with a mark; nothing in it opens a comment that is not closed. */
export function startsWithEntryMark(text: string): boolean {
  return text.startsWith(START) && entryMarkIn(text) !== null;
}
