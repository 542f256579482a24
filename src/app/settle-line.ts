import { placesOf, type Commitment } from "../domain/commitment";
import { addDays, type Day } from "../domain/day";
import { readBefore } from "../note/checklist/before-words";
import {
  isSameWording,
  logTick,
  placeOf,
  type KeptPromise,
  type KeptTask,
  type Tick,
} from "../note/checklist/log-tick";
import { rewordTick } from "../note/checklist/reword-tick";
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
  const kept = line.sense.kind === "promise" ? { own: line.sense.wording, elsewhere: [] } : null;
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

/** What the note of a line says of a snooze before it is written over; null where the line's own stands there already. */
export async function snoozeFound(
  { person, entry }: BlockLine,
  deps: SettleLineDeps,
): Promise<SnoozeBefore | null> {
  // Where it cannot be read the write that follows tells why.
  const text = await deps.text(person.path).catch(() => null);
  if (text === null) return null;
  const found = snoozeIn(text, deps.context(person.path));
  return found.before === snoozedUntil(entry.day) ? null : found;
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

/**
 * Takes back what a tick has logged whose line was put off before it had a mark, and the snooze that came after it; the
 * mark is null then. Without such an entry nothing is done.
 */
export async function takeBackStray(
  path: string,
  { key, day, mark }: TickPlace & { readonly mark: SnoozeMark },
  deps: SettleLineDeps,
): Promise<LineOutcome> {
  const log = readLog(await deps.text(path), deps.context(path).style);
  if (entriesOf(log, { key, day }).length === 0) return { kind: "done", isNew: false, mark };
  const woken = await wakeLine({ path, day, mark }, deps);
  return woken.kind === "stopped" ? woken : takeBackLine(path, { key, day }, deps);
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
 * The promise that a line keeps. What stands in other notes is tried first: what cannot be closed there is not logged
 * either.
 */
async function keptBy(
  { sense, person, entry }: BlockLine,
  deps: SettleLineDeps,
): Promise<KeptPromise | null | { readonly problem: Unwritten }> {
  if (sense.kind !== "promise") return null;
  const promise = person.commitments.find((each) => isSameWording(each, sense.wording));
  const places = promise === undefined ? [] : placesOf(promise);
  const elsewhere: KeptTask[] = [];
  for (const place of places) {
    const task = await taskElsewhere(place, { isCopy: place.from !== promise?.from, on: entry.day }, deps);
    if (task !== null && "problem" in task) return task;
    if (task !== null) elsewhere.push(task);
  }
  const inOwn = places.find(({ from }) => from === undefined);
  return { own: elsewhere.length === 0 ? (inOwn ?? sense.wording) : (inOwn ?? null), elsewhere };
}

/** The task of a promise in another note; null where it stands in the person's own, and for a copy that has gone. */
async function taskElsewhere(
  promise: Commitment,
  { isCopy, on }: { readonly isCopy: boolean; readonly on: Day },
  deps: SettleLineDeps,
): Promise<KeptTask | null | { readonly problem: Unwritten }> {
  const { from } = promise;
  if (from === undefined) return null;
  const text = await deps.text(from);
  const context = deps.context(from);
  const task = findPromise(text, promise, context)?.tasks[0];
  const line = splitLines(text)[(task?.line ?? 0) - 1]?.text;
  if (line === undefined) return isCopy ? null : { path: from, line: "", wording: promise };
  const closing = closePromise(text, { promise, end: { kind: "kept", on } }, context);
  const problem = closing.kind === "refused" ? outcomeOfNone(from, closing) : null;
  if (problem !== null && isUnwritten(problem)) return { problem };
  return { path: from, line, wording: promise };
}

/** Closes the tasks in other notes; where one stands against it, those before it are opened again. */
async function closeElsewhere({ kept, entry }: Tick, deps: SettleLineDeps): Promise<Unwritten | null> {
  const closed: KeptTask[] = [];
  for (const task of kept?.elsewhere ?? []) {
    const outcome = await closeTask(task, entry.day, deps);
    if (isUnwritten(outcome)) {
      for (const done of closed) await reopenTask(done, entry.day, deps);
      return outcome;
    }
    if (outcome.kind === "written") closed.push(task);
  }
  return null;
}

function closeTask({ path, line, wording }: KeptTask, on: Day, deps: SettleLineDeps): Promise<WriteOutcome> {
  return edit(path, deps, (text, context) => {
    const at = splitLines(text).findIndex((each) => each.text === line);
    const promise = { ...wording, source: "task" as const, line: at + 1, from: path };
    return closePromise(text, { promise, end: { kind: "kept", on } }, context);
  });
}

function reopenTask({ path, line: raw }: KeptTask, on: Day, deps: SettleLineDeps): Promise<WriteOutcome> {
  const all = [{ kind: "task", path, raw }] as const;
  return edit(path, deps, (text) => reopenTasks(text, { all, on, path }));
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
