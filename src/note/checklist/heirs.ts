import { sectionEnd } from "../text/sections";
import type { Day } from "../../domain/day";
import { readNote } from "../front-matter/read-note";
import { propertyOf } from "../front-matter/property-proof";
import { readLog, type NoteLog } from "../log/log-section";
import type { ContactContext } from "../log/record-contact";
import { beforeOf, countedWith, withoutOthers } from "./before-lines";
import { formatBefore, readBefore, type Before } from "./before-words";
import { isOfContact } from "./before-kinds";
import { isBlank } from "../text/lines";
import { tickedEntries, withEntryMark, type TickedEntry } from "./ticked-entries";

/** What was before a tick, and the entry that the tick wrote. */
export interface TickBefore {
  readonly all: readonly Before[];
  readonly entry: TickedEntry;
}

/** A note in which others have been told what was before a tick, and what is left to be restored without it. */
export interface HandedOver {
  readonly text: string;
  readonly left: readonly Before[];
}

/**
 * Tells other ticks that rely on what this one wrote what was before it, so that nothing of all of them stays whichever
 * is taken back last. The last contact is told to an entry of the same day, for which it stands as well, or to the one
 * that moved it on from there; a heading that was made, to another entry below it. Blank lines that two entries share go
 * with the first of them that is taken back, so the other one is told of those on its other side.
 */
export function handOver(text: string, { all, entry }: TickBefore, context: ContactContext): HandedOver {
  const ofContact = all.filter((before) => isOfContact(before, context));
  const toHeading: readonly Before[] = all.filter(({ kind }) => kind === "around");
  const first = handedTo(text, ofContact, context, (log) =>
    contactHeir(log, { all: ofContact, entry }, context),
  );
  const told = first ?? text;
  const shared = handedTo(told, toHeading, context, (log) => sharingHeir(log, { all, entry }));
  const second =
    shared === null ? handedTo(told, toHeading, context, (log) => headingHeir(log, entry)) : null;
  const isLeft = (before: Before): boolean =>
    !(first !== null && ofContact.includes(before)) && !(second !== null && toHeading.includes(before));
  return { text: shared ?? second ?? told, left: withoutOthers(all, isLeft) };
}

function handedTo(
  text: string,
  older: readonly Before[],
  { style }: ContactContext,
  heirIn: (log: NoteLog) => TickedEntry | null,
): string | null {
  if (older.length === 0) return null;
  const log = readLog(text, style);
  const heir = heirIn(log);
  if (heir === null) return null;
  const before = formatBefore(inherited(beforeOf(heir.mark.before), older));
  return withEntryMark(text, heir, { lines: log.note.lines, to: { ...heir.mark, before } });
}

/** What the heir knew, with the older value of a property in the place of a newer one, and lines around likewise. */
function inherited(own: readonly Before[], older: readonly Before[]): Before[] {
  const subjects = new Set(older.map(subjectOf));
  const others = own.filter((before) => !subjects.has(subjectOf(before)));
  return [...countedWith(older, others), ...older];
}

/** What can only be told once. */
function subjectOf(before: Before): string | Before {
  if (before.kind === "around") return before.kind;
  return "key" in before ? `: ${before.key}` : before;
}

function othersIn(log: NoteLog, entry: TickedEntry): TickedEntry[] {
  return tickedEntries(log).filter(({ first }) => first !== entry.first);
}

function contactHeir(log: NoteLog, { all, entry }: TickBefore, context: ContactContext): TickedEntry | null {
  const { day } = entry.interaction;
  const others = othersIn(log, entry);
  const onSameDay = others.find(({ interaction }) => interaction.day === day);
  return onSameDay ?? others.find((other) => movedOn(other, { all, day }, context)) ?? null;
}

/** True for an entry that found in the property the day which the tick wrote. */
function movedOn(
  { mark, interaction }: TickedEntry,
  { all, day }: { readonly all: readonly Before[]; readonly day: Day },
  context: ContactContext,
): boolean {
  if (interaction.day <= day) return false;
  const keys = new Set(all.flatMap((before) => ("key" in before ? [before.key] : [])));
  return readBefore(mark.before).some(
    (before) => before.kind === "value" && keys.has(before.key) && dayIn(before.raw, context) === day,
  );
}

function dayIn(raw: string, { parseYaml, lastContactDay }: ContactContext): Day | null {
  return lastContactDay(propertyOf(readNote(`---\nday:${raw}\n---\n`, parseYaml).properties, "day"));
}

/** Another entry below the heading that was made for the tick, where one was made. */
function headingHeir(log: NoteLog, entry: TickedEntry): TickedEntry | null {
  const { from, to } = partAround(log, entry);
  const others = othersIn(log, entry).filter(({ first }) => from <= first && first < to);
  return others.find(({ mark }) => !readBefore(mark.before).some(({ kind }) => kind === "around")) ?? null;
}

/** The lines below the heading that an entry stands under, be it that of the log or one inside it. */
function partAround({ headings, note }: NoteLog, { first }: TickedEntry): { from: number; to: number } {
  const level = headings.find(({ at }) => at === first)?.level ?? Infinity;
  const index = headings.findLastIndex((heading) => heading.at < first && heading.level < level);
  const to = index < 0 ? note.lines.length : sectionEnd(headings, index, note.lines.length);
  return { from: headings[index]?.below ?? 0, to };
}

/**
 * The entry on the other side of the blank lines that were put there for this one, where they were for that one too and
 * no others take their place.
 */
function sharingHeir(log: NoteLog, { all, entry }: TickBefore): TickedEntry | null {
  const own = reach(entry, all);
  const takesPlaceOf = (at: number, shared: number): boolean => {
    const line = log.note.lines[at];
    return line !== undefined && isBlank(line) && line.end === log.note.lines[shared]?.end;
  };
  const isShared = (other: TickedEntry): boolean => {
    const its = reach(other, readBefore(other.mark.before));
    const isAbove = own.from === other.last + 1 && its.to === entry.first - 1;
    const isBelow = own.to === other.first - 1 && its.from === entry.last + 1;
    if (isAbove) return !takesPlaceOf(entry.last + 1, entry.first - 1);
    return isBelow && !takesPlaceOf(entry.first - 1, entry.last + 1);
  };
  const isApart = ({ first, last }: TickedEntry): boolean => first > entry.last + 1 || last < entry.first - 1;
  return othersIn(log, entry).find((other) => isApart(other) && isShared(other)) ?? null;
}

/** The first and the last of the lines that an entry was written with. */
function reach(
  { first, last }: TickedEntry,
  all: readonly Before[],
): { readonly from: number; readonly to: number } {
  const { above, below } = all.find((before) => before.kind === "around") ?? NONE_AROUND;
  return { from: first - above, to: last + below };
}

const NONE_AROUND = { kind: "around", above: 0, below: 0 } as const;
