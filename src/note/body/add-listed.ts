import type { Edit } from "../text/edit";
import { appendSection, headingLine, insertLines, slotBelowHeading, type LinePlace } from "../text/insertion";
import { isBlank } from "../text/lines";
import { listItems } from "../text/list-items";
import type { NoteLog } from "../log/log-section";
import type { BodyStretch } from "./body-parts";

/** An entry of a list in the body of a note. */
export interface NewListed {
  /** Where it goes, after the entries that stand there; null for a section of its own. */
  readonly stretch: BodyStretch | null;
  /** What that section is headed. */
  readonly heading: string;
  /** What stands behind the bullet. */
  readonly words: string;
}

/** Adds an entry to a list in the body, in a section of its own where there is none for it yet. */
export function addListed(text: string, log: NoteLog, { stretch, heading, words }: NewListed): Edit {
  return stretch === null
    ? inNewSection(text, log, { heading, listed: `- ${words}` })
    : inStretch(text, log, { ...stretch, words });
}

/** What stands before the words of an entry that {@link addListed} adds: the bullet of the last one there. */
function bulletOf({ note }: NoteLog, stretch: BodyStretch | null): string {
  const last = stretch === null ? undefined : listItems(note.lines, stretch.from, stretch.to).at(-1);
  return last === undefined ? "- " : `${last.prefix.trimEnd()} `;
}

interface InStretch extends BodyStretch {
  readonly words: string;
}

function inStretch(text: string, log: NoteLog, { words, ...stretch }: InStretch): Edit {
  const { note } = log;
  const { from, to } = stretch;
  const last = listItems(note.lines, from, to).at(-1);
  const place =
    last === undefined
      ? slotBelowHeading(note.lines, from, to)
      : { side: "after" as const, at: last.last, isSpaced: false };
  return insertLines(text, note, place, [bulletOf(log, stretch) + words]);
}

/** Above the log, which grows without end; a log of a lower level than the new section's could not stand below it. */
function inNewSection(
  text: string,
  { note, sections }: NoteLog,
  { heading, listed }: { readonly heading: string; readonly listed: string },
): Edit {
  const title = headingLine(heading);
  const level = title.search(/[^#]/);
  const logHeadings = sections.flatMap((log) => log.heading ?? []);
  const log = logHeadings.find((each) => each.level <= level);
  if (log === undefined) return appendSection(text, note, { heading, lines: [listed] });
  const { at } = log;
  const above = note.lines[at - 1];
  const isOpenAbove = above === undefined || isBlank(above) || above.kind === "front-matter";
  const place: LinePlace = isOpenAbove
    ? { side: "before", at, isSpaced: true }
    : { side: "after", at: at - 1, isSpaced: true };
  return insertLines(text, note, place, isOpenAbove ? [title, listed] : [title, listed, ""]);
}
