import type { Day } from "../../domain/day";
import { readLog, type NoteLog } from "../log/log-section";
import type { ContactContext } from "../log/record-contact";
import { closedTaskLine } from "../promises/task-line";
import { edited, inSequence, refused, UNCHANGED, type Edit } from "../text/edit";
import { sectionEnd } from "../text/sections";
import { isBlank, lineTextEnd, splitLines } from "../text/lines";
import { beforeOf } from "./before-lines";
import type { Before } from "./before-words";
import { handOver, type TickBefore } from "./heirs";
import { laterTicks } from "./later-promises";
import { restoreProperties } from "./restore-properties";
import { owedByNow, stillOwed } from "./still-owed";
import { entriesOf, isOneLess, withoutLines, type TickedEntry, type TickPlace } from "./ticked-entries";

/**
 * Takes back what a ticked line has written into the person's note, as one edit: the entry goes, the properties say
 * what they said, and a promise that was kept with it is open again. What has been changed since stays: a property
 * that moved on is left alone, and an entry or a task that was reworded refuses the whole.
 */
export function takeBackTick(text: string, place: TickPlace, context: ContactContext): Edit {
  const log = readLog(text, context.style);
  const entries = entriesOf(log, place);
  const entry = entries.find(({ isEdited }) => !isEdited);
  const [first] = entries;
  if (first === undefined) return UNCHANGED;
  if (entry === undefined) return editedRefused(first);
  const known = stillOwed(text, beforeOf(entry.mark.before), place, context);
  const handed = handOver(text, { all: known, entry }, context);
  const all = owedByNow(handed.text, handed.left, place, context);
  const { day } = place;
  const ticked = {
    all,
    place: { key: entry.mark.id, day },
    direction: entry.interaction.direction === "from" ? ("theirs" as const) : ("mine" as const),
    later: laterTicks(readLog(handed.text, context.style), entry, context),
  };
  const after = inSequence(
    handed.text,
    (current) => withoutEntry(current, { entry, all }, context),
    (current) => reopenTasks(current, { all, on: day, path: null }),
    (current) => restoreProperties(current, ticked, context),
  );
  return after.kind === "changed" ? edited(text, after.text) : after;
}

function editedRefused({ first, interaction }: TickedEntry): Edit {
  return refused("tick-edited", first + 1, interaction.text || interaction.day);
}

interface Removal {
  readonly log: NoteLog;
  readonly entry: TickedEntry;
}

/** The entry goes with the lines that were put around it, as long as nothing else needs them. */
function withoutEntry(text: string, { entry, all }: TickBefore, { style }: ContactContext): Edit {
  const log = readLog(text, style);
  const around = all.find((before) => before.kind === "around") ?? { above: 0, below: 0 };
  const span = [entry.first - around.above, entry.last + around.below] as const;
  const own = [entry.first, entry.last] as const;
  const after = withoutLines(text, log.note.lines, isOnlyAround({ log, entry }, span) ? span : own);
  return isOneLess(text, after, entry.interaction, style)
    ? edited(text, after)
    : refused("not-provable", entry.first + 1, entry.interaction.text);
}

/** True where those lines beside the entry are blank, or headings of the log under which nothing else stands. */
function isOnlyAround({ log, entry }: Removal, [from, to]: readonly [number, number]): boolean {
  const isOwn = (at: number): boolean => at >= entry.first && at <= entry.last;
  const isEmpty = (at: number): boolean => {
    const line = log.note.lines[at];
    return isOwn(at) || (line !== undefined && line.kind !== "front-matter" && isBlank(line));
  };
  const isOwnHeading = (at: number): boolean => {
    const index = log.headings.findIndex((heading) => heading.at === at);
    const section = log.sections.find((each) => each.heading?.at === at || (each.from <= at && at < each.to));
    if (index < 0 || section === undefined) return false;
    const end = sectionEnd(log.headings, index, section.to);
    return range(at + 1, end).every((line) => isEmpty(line) || (from <= line && line <= to));
  };
  return range(from, to + 1).every((at) => isEmpty(at) || isOwnHeading(at));
}

function range(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, at) => from + at);
}

/**
 * The tasks that a tick has closed in a note, open again as they were: those of the person's own note where `path` is
 * null, else those of the note of that path. Refused where one has been changed since.
 */
export function reopenTasks(
  text: string,
  { all, on, path }: { readonly all: readonly Before[]; readonly on: Day; readonly path: string | null },
): Edit {
  const steps = all.flatMap((before) =>
    before.kind === "task" && before.path === path
      ? [(current: string) => withTaskOpen(current, before.raw, on)]
      : [],
  );
  return inSequence(text, ...steps);
}

function withTaskOpen(text: string, raw: string, on: Day): Edit {
  const lines = splitLines(text);
  const closed = closedTaskLine(raw, { kind: "kept", on });
  const line = lines.find((each) => each.text === closed);
  if (line !== undefined)
    return edited(text, text.slice(0, line.start) + raw + text.slice(lineTextEnd(line)));
  // Who was stopped in between may do it again: it is open already.
  return lines.some((each) => each.text === raw) ? UNCHANGED : refused("tick-edited", null, raw);
}
