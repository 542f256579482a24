import { addDays, type Day } from "../domain/day";
import { readBefore } from "../note/checklist/before-words";
import {
  isSameWording,
  logTick,
  placeOf,
  rewordTick,
  type KeptPromise,
  type Tick,
} from "../note/checklist/log-tick";
import { reopenTasks, takeBackTick } from "../note/checklist/take-back";
import { entriesOf, type TickPlace } from "../note/checklist/ticked-entries";
import { lineKeyOfId, type LineMark, type SnoozeBefore, type SnoozeMark } from "../note/checklist/tick-id";
import { snoozeByTick, snoozeIn, takeBackSnooze } from "../note/checklist/tick-snooze";
import { readLog } from "../note/log/log-section";
import { closePromise } from "../note/promises/promise-edit";
import { findPromise } from "../note/promises/promise-places";
import { UNCHANGED, type Edit } from "../note/text/edit";
import { splitLines } from "../note/text/lines";
import type { BlockLine } from "./checklist-block";
import type { NoteWriter, WriteOutcome } from "./ports";
import type { WriteContext } from "./write-context";
import { isUnwritten, outcomeOfNone, type Unwritten } from "./write-outcome";

export interface SettleLineDeps {
  readonly writer: NoteWriter;
  /** The text of a note; rejects when it cannot be read. */
  readonly text: (path: string) => Promise<string>;
  readonly context: (path: string) => WriteContext;
  /** Resolves once nobody types in that note. */
  readonly whenQuiet: (path: string) => Promise<void>;
}

/** What became of the notes that a line is about. */
export type LineOutcome =
  | {
      readonly kind: "done";
      /** False where the notes said so already. */
      readonly isNew: boolean;
      readonly mark: LineMark | null;
    }
  | { readonly kind: "stopped"; readonly problem: Unwritten };

/** How long `[>]` hides somebody, in days. */
const SNOOZE_DAYS = 7;

/** Logs a ticked line. A promise that stands in another note is closed there after it is logged. */
export async function logLine(line: BlockLine, deps: SettleLineDeps): Promise<LineOutcome> {
  const kept = await keptBy(line, deps);
  if (kept !== null && "problem" in kept) return { kind: "stopped", problem: kept.problem };
  const tick: Tick = { id: line.id, entry: line.entry, kept };
  const written = await edit(line.person.path, deps, (text, context) => loggedOnce(text, tick, context));
  if (isUnwritten(written)) return { kind: "stopped", problem: written };
  const problem = await closeElsewhere(tick, deps);
  const isDone = problem === null || (written.kind === "unchanged" && isGone(problem));
  if (isDone)
    return { kind: "done", isNew: written.kind === "written", mark: { kind: "logged", id: line.id } };
  if (written.kind === "written") await takeBackIn(written.path, placeOf(tick), deps);
  return { kind: "stopped", problem };
}

/** Gives the entry of a line the words that the line has by now. */
export async function rewordLine(line: BlockLine, deps: SettleLineDeps): Promise<LineOutcome> {
  const kept = line.sense.kind === "promise" ? { wording: line.sense.wording, elsewhere: null } : null;
  const tick: Tick = { id: line.id, entry: line.entry, kept };
  const written = await edit(line.person.path, deps, (text, context) => rewordTick(text, tick, context));
  if (isUnwritten(written)) return { kind: "stopped", problem: written };
  return { kind: "done", isNew: written.kind === "written", mark: { kind: "logged", id: line.id } };
}

/** Takes back what a line has logged, tasks in other notes first. */
export async function takeBackLine(
  path: string,
  place: TickPlace,
  deps: SettleLineDeps,
): Promise<LineOutcome> {
  const problem = await reopenElsewhere(path, place, deps);
  if (problem !== null) return { kind: "stopped", problem };
  const written = await takeBackIn(path, place, deps);
  if (isUnwritten(written)) return { kind: "stopped", problem: written };
  return { kind: "done", isNew: written.kind === "written", mark: null };
}

/** Hides the person of a line for a week from the day of its note on. */
export async function snoozeLine(line: BlockLine, deps: SettleLineDeps): Promise<LineOutcome> {
  const { path } = line.person;
  const until = snoozedUntil(line.entry.day);
  const written = await edit(path, deps, (text, context) => snoozeByTick(text, until, context));
  if (isUnwritten(written)) return { kind: "stopped", problem: written };
  const found = written.kind === "written" ? snoozeIn(written.before, deps.context(path)) : knownBefore(line);
  return {
    kind: "done",
    isNew: written.kind === "written",
    mark: { ...found, kind: "snoozed", key: lineKeyOfId(line.id) },
  };
}

/** What the note of a line says that snoozing will write over; null where nothing of it has to be put back. */
export async function snoozeFound(
  { person, entry }: BlockLine,
  deps: SettleLineDeps,
): Promise<SnoozeBefore | null> {
  // Where it cannot be read the write that follows tells why.
  const text = await deps.text(person.path).catch(() => null);
  if (text === null) return null;
  const found = snoozeIn(text, deps.context(person.path));
  const isPlain = found.before === null && !found.isBare;
  return isPlain || found.before === snoozedUntil(entry.day) ? null : found;
}

/** What the note said before a snooze that stands there already, as far as the line knows. */
function knownBefore({ task: { mark } }: BlockLine): SnoozeBefore {
  return mark?.kind === "waking" ? mark : { before: null, isBare: false };
}

/** Ends the snooze that a line began. */
export async function wakeLine(
  { path, day, mark }: { readonly path: string; readonly day: Day; readonly mark: SnoozeMark },
  deps: SettleLineDeps,
): Promise<LineOutcome> {
  const until = snoozedUntil(day);
  const written = await edit(path, deps, (text, context) =>
    takeBackSnooze(text, { ...mark, until }, context),
  );
  if (isUnwritten(written)) return { kind: "stopped", problem: written };
  return { kind: "done", isNew: written.kind === "written", mark: null };
}

/** The day until which a snooze of that day's checklist lasts. */
export function snoozedUntil(day: Day): Day {
  return addDays(day, SNOOZE_DAYS);
}

function loggedOnce(text: string, tick: Tick, context: WriteContext): Edit {
  const isThere = entriesOf(readLog(text, context.style), placeOf(tick)).length > 0;
  return isThere ? rewordTick(text, tick, context) : logTick(text, tick, context);
}

async function edit(
  path: string,
  deps: SettleLineDeps,
  change: (text: string, context: WriteContext) => Edit,
): Promise<WriteOutcome> {
  await deps.whenQuiet(path);
  const context = deps.context(path);
  return deps.writer.edit(path, (text) => change(text, context));
}

function isGone(problem: Unwritten): boolean {
  return problem.kind === "conflict" && problem.refusal.code === "promise-gone";
}

/**
 * The promise that a line keeps. One in another note is tried first: what cannot be closed there is not logged
 * either.
 */
async function keptBy(
  { sense, person, entry }: BlockLine,
  deps: SettleLineDeps,
): Promise<KeptPromise | null | { readonly problem: Unwritten }> {
  if (sense.kind !== "promise") return null;
  const promise = person.commitments.find((each) => isSameWording(each, sense.wording));
  const from = promise?.from;
  if (promise === undefined || from === undefined) return { wording: sense.wording, elsewhere: null };
  const text = await deps.text(from);
  const context = deps.context(from);
  const task = findPromise(text, promise, context)?.tasks[0];
  const line = splitLines(text)[(task?.line ?? 0) - 1]?.text;
  const closing = closePromise(text, { promise, end: { kind: "kept", on: entry.day } }, context);
  if (closing.kind === "refused" && line !== undefined) {
    const problem = outcomeOfNone(from, closing);
    if (isUnwritten(problem)) return { problem };
  }
  return { wording: promise, elsewhere: { path: from, line: line ?? "" } };
}

async function closeElsewhere({ kept, entry }: Tick, deps: SettleLineDeps): Promise<Unwritten | null> {
  if (kept === null || kept.elsewhere === null) return null;
  const { path, line } = kept.elsewhere;
  const promise = { ...kept.wording, source: "task" as const, line: null, from: path };
  const outcome = await edit(path, deps, (text, context) => {
    const at = splitLines(text).findIndex((each) => each.text === line);
    const end = { kind: "kept" as const, on: entry.day };
    return closePromise(text, { promise: { ...promise, line: at + 1 }, end }, context);
  });
  return isUnwritten(outcome) ? outcome : null;
}

async function takeBackIn(path: string, place: TickPlace, deps: SettleLineDeps): Promise<WriteOutcome> {
  return edit(path, deps, (text, context) => takeBackTick(text, place, context));
}

/** Opens the tasks in other notes again that were ticked with a line; null when nothing stands against it. */
async function reopenElsewhere(
  path: string,
  place: TickPlace,
  deps: SettleLineDeps,
): Promise<Unwritten | null> {
  const log = readLog(await deps.text(path), deps.context(path).style);
  const entry = entriesOf(log, place).find(({ isEdited }) => !isEdited);
  const all = readBefore(entry?.mark.before ?? "");
  const others = new Set(all.flatMap((before) => (before.kind === "task" ? (before.path ?? []) : [])));
  for (const other of others) {
    const outcome = await edit(other, deps, (text) =>
      entry === undefined ? UNCHANGED : reopenTasks(text, { all, on: place.day, path: other }),
    );
    if (isUnwritten(outcome)) return outcome;
  }
  return null;
}
