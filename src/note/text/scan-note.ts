import { locateFrontMatter } from "../front-matter/front-matter";
import { forEachLine, isBlankText, textStart, type Line } from "./lines";

/** A line of a note and what it is part of: `prose` is all that Markdown would read as headings, lists and text. */
export interface NoteLine extends Line {
  readonly kind: "front-matter" | "code" | "comment" | "prose";
}

/** A note's lines. */
export interface NoteScan {
  readonly lines: readonly NoteLine[];
  /** The index of the line that opens a fence or a comment which runs to the end of the note; null when none does. */
  readonly unclosed: number | null;
}

/** A fence or comment of several lines. */
interface OpenBlock {
  readonly kind: "code" | "comment";
  readonly at: number;
  readonly isClosedBy: (line: string) => boolean;
  /** True in a list, where a line at the margin ends the list's entry and what is open in it. */
  readonly isInList: boolean;
}

/** What may stand before a fence on its line: white space and the bullets of lists. */
export const LINE_LEAD = "[ \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*";

const FENCE = new RegExp(`^(${LINE_LEAD})(\`{3,}|~{3,})(.*)$`, "s");
const COMMENT = /^ {0,3}(%%|<!--)(.*)$/s;
const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;

/** A text without any of these is prose throughout; most notes are, and their lines need no closer look. */
const BLOCK_MARKS = ["```", "~~~", "%%", "<!--"] as const;

/** Says of each line whether it is front matter, in a code fence, in a `%%` or HTML comment, or prose. */
export function scanNote(text: string): NoteScan {
  const headLength = locateFrontMatter(text)?.lineCount ?? 0;
  const hasBlocks = mayOpenBlock(text);
  const state: ScanState = { open: null, isInList: false };
  const lines: NoteLine[] = [];
  forEachLine(text, textStart(text), (words, end, start) => {
    const at = lines.length;
    const kind = at < headLength ? "front-matter" : hasBlocks ? kindOf(words, at, state) : "prose";
    lines.push({ text: words, end, start, kind });
  });
  return { lines, unclosed: state.open?.at ?? null };
}

function mayOpenBlock(text: string): boolean {
  return BLOCK_MARKS.some((mark) => text.includes(mark));
}

/** What the lines read so far leave open. */
interface ScanState {
  open: OpenBlock | null;
  isInList: boolean;
}

function kindOf(line: string, at: number, state: ScanState): NoteLine["kind"] {
  if (state.open?.isInList === true && isAtMargin(line) && !state.open.isClosedBy(line)) state.open = null;
  const { open } = state;
  if (open !== null) {
    if (open.isClosedBy(line)) state.open = null;
    return open.kind;
  }
  state.isInList = BULLET.test(line) || (state.isInList && !isAtMargin(line));
  const opened = mayOpenBlock(line) ? openedBy(line, at, state.isInList) : null;
  state.open = opened !== null && isWholeComment(line) ? null : opened;
  return opened?.kind ?? "prose";
}

function isAtMargin(line: string): boolean {
  return !isBlankText(line) && !line.startsWith(" ") && !line.startsWith("\t");
}

function openedBy(line: string, at: number, isInList: boolean): OpenBlock | null {
  const fence = FENCE.exec(line);
  if (fence !== null) return openFence(fence, at, isInList);
  const mark = COMMENT.exec(line)?.[1];
  if (mark === undefined) return null;
  const closing = mark === "%%" ? "%%" : "-->";
  return { kind: "comment", at, isInList: false, isClosedBy: (other) => other.includes(closing) };
}

function openFence([, lead = "", fence = "", rest = ""]: RegExpExecArray, at: number, isInList: boolean) {
  const mark = fence.charAt(0);
  // A run of backticks with another one after it on the line is code within a line.
  if (mark === "`" && rest.includes("`")) return null;
  const isClosedBy = (other: string): boolean => {
    const line = other.trim();
    return line.length >= fence.length && line === mark.repeat(line.length);
  };
  return { kind: "code", at, isInList: isInList && lead !== "", isClosedBy } as const;
}

function isWholeComment(line: string): boolean {
  const [, mark, rest = ""] = COMMENT.exec(line) ?? [];
  return mark !== undefined && rest.includes(mark === "%%" ? "%%" : "-->");
}
