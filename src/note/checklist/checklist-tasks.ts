import { linkPaths } from "../text/links";
import { scanNote, type NoteLine } from "../text/scan-note";
import { findSection, type Section } from "../text/sections";
import { readLineMark } from "./line-mark";
import type { LineMark } from "./tick-id";

/** A task that stands in the checklist of a note. */
export interface ChecklistTask {
  /** The character between the brackets: a space while it is open. */
  readonly tick: string;
  /** Where its first link leads, as it is written; null without one. */
  readonly linkpath: string | null;
  /** What stands behind the brackets, without the mark. */
  readonly text: string;
  /** What it carries since its tick took effect; null while none has. */
  readonly mark: LineMark | null;
  /** The line of the note, counted from 1. */
  readonly line: number;
}

const TASK = /^[ \t]*[-*+][ \t]+\[(.)\](?:[ \t]+(.*))?$/su;

/** The tasks under the checklist's heading, in the order of the note; those in code and comments are none. */
export function readChecklist(text: string, heading: string): ChecklistTask[] {
  const { lines } = scanNote(text);
  const section = findSection(lines, [heading]);
  return section === null ? [] : tasksOf(lines, section);
}

/** The tasks of a section. */
export function tasksOf(lines: readonly NoteLine[], { heading, end }: Section): ChecklistTask[] {
  return lines.slice(heading.below, end).flatMap((line, index) => {
    const match = line.kind === "prose" ? TASK.exec(line.text) : null;
    if (match === null) return [];
    const [, tick = " ", words = ""] = match;
    const { text, mark } = readLineMark(words);
    const linkpath = linkPaths(text)[0] ?? null;
    return { tick, linkpath, text: text.trim(), mark, line: heading.below + index + 1 };
  });
}
