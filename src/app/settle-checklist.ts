import type { Day } from "../domain/day";
import type { ChecklistTask } from "../note/checklist/checklist-tasks";
import { markLine } from "../note/checklist/mark-line";
import { addedOfId, keyOfId, lineKeyOfId, type LineMark, type SnoozeMark } from "../note/checklist/tick-id";
import { blockLines, type Block, type BlockLine } from "./checklist-block";
import {
  logLine,
  rewordLine,
  snoozedUntil,
  snoozeFound,
  snoozeLine,
  takeBackLine,
  takeBackStray,
  wakeLine,
  type LineOutcome,
  type SettleLineDeps,
} from "./settle-line";
import type { WriteOutcome } from "./ports";
import { isUnwritten, type Unwritten } from "./write-outcome";

/** A daily note whose checklist is to be settled. */
export interface SettleRequest {
  readonly path: string;
  readonly text: string;
  readonly block: Block;
  readonly today: Day;
  /** Whether `[>]` means something. */
  readonly hasMarks: boolean;
  /**
   * True for a line without a mark whose tick was seen before, so that it has been un-ticked: without having seen it
   * nobody can tell that from a tick which has not arrived yet.
   */
  readonly isUnticked: (line: BlockLine) => boolean;
  /** Told of each line whether it may stand as logged from now on. */
  readonly looked: (line: BlockLine, mayBeLogged: boolean) => void;
}

/** What settling has done for one line. */
export interface SettledLine {
  readonly line: BlockLine;
  readonly did: "logged" | "reworded" | "taken-back" | "snoozed" | "woken" | "stopped";
  readonly problem: Unwritten | null;
}

/**
 * Brings the notes of people into step with the ticks of a daily note, line by line: what is ticked is logged, what was
 * un-ticked is taken back. Each line says by its mark what has been done for it, and each entry which line it is of;
 * so a line that was settled here, before or elsewhere is not settled again, and one that was interrupted is finished.
 */
export async function settleChecklist(request: SettleRequest, deps: SettleLineDeps): Promise<SettledLine[]> {
  const settled: SettledLine[] = [];
  const lines = blockLines(request.text, request.block);
  const wanted = lines.filter((line) => wantedFor(line, request) === "logged");
  const ticked = new Set(wanted.map((line) => tickedAs(line, line.id)));
  for (const line of inOrder(lines, request))
    settled.push(...(await settleLine(line, { ...request, ticked }, deps)));
  return settled;
}

/** A contact ends the snooze of another line, so that what it has written goes before that snooze does. */
function inOrder(lines: readonly BlockLine[], request: SettleRequest): readonly BlockLine[] {
  const leaves = (line: BlockLine): boolean => {
    const { mark } = line.task;
    return mark !== null && !isOfSnooze(mark) && wantedFor(line, request) !== "logged";
  };
  return [...lines.filter(leaves), ...lines.filter((line) => !leaves(line))];
}

/** A request, and what its ticked lines are about: a merge can leave a line twice, ticked and not. */
interface LineRequest extends SettleRequest {
  readonly ticked: ReadonlySet<string>;
}

function tickedAs({ person }: BlockLine, id: string): string {
  return `${keyOfId(id)} ${person.path}`;
}

/**
 * What a line has logged is taken back before it snoozes somebody, and the line says neither in between: it may be
 * ticked otherwise meanwhile.
 */
async function settleLine(
  line: BlockLine,
  request: LineRequest,
  deps: SettleLineDeps,
): Promise<readonly SettledLine[]> {
  const { settled, mark } = await settleOnce(line, request, deps);
  const isStopped = settled.some(({ did }) => did === "stopped");
  if (isStopped || wantedFor(line, request) !== "snoozed" || !hasStepsBack(line, request)) return settled;
  const next = { ...line, task: { ...line.task, mark } };
  const then = await settleOnce(next, { ...request, isUnticked: () => false }, deps);
  return [...settled, ...then.settled];
}

/** What was done for a line, and the mark that it has by then. */
interface SettledOnce {
  readonly settled: readonly SettledLine[];
  readonly mark: LineMark | null;
}

/**
 * Before an entry or a snooze goes, its line says that it does: whoever is stopped in between can tell it from one that
 * was taken out. Before a snooze comes, its line says what the note said of one: that stands nowhere else afterwards.
 */
async function settleOnce(line: BlockLine, request: LineRequest, deps: SettleLineDeps): Promise<SettledOnce> {
  const { task } = line;
  const mark = leavingMark(line, request) ?? (await snoozingMark(line, request, deps));
  if (mark === null) return carryOut(line, request, deps);
  const written = await writeMark(task, mark, request, deps);
  if (isUnwritten(written)) return { settled: [{ line, did: "stopped", problem: written }], mark: task.mark };
  // A line that has been changed meanwhile is left for the next look.
  if (written.kind === "unchanged") return { settled: [], mark: task.mark };
  return carryOut({ ...line, task: { ...task, mark } }, request, deps);
}

/** What a line is to say before what it has written is taken back; null where nothing is. */
function leavingMark(line: BlockLine, request: LineRequest): LineMark | null {
  const { mark } = line.task;
  const wanted = wantedFor(line, request);
  if (wanted === "later") return null;
  if (mark?.kind === "snoozed") return wanted === "snoozed" ? null : { ...mark, kind: "waking" };
  if (mark?.kind !== "logged" || wanted === "logged") return null;
  return request.ticked.has(tickedAs(line, mark.id)) ? null : { kind: "leaving", id: mark.id };
}

/** What a line is to say before it snoozes somebody; null where it has said something, or has nothing to say. */
async function snoozingMark(
  line: BlockLine,
  request: LineRequest,
  deps: SettleLineDeps,
): Promise<LineMark | null> {
  if (line.task.mark !== null || wantedFor(line, request) !== "snoozed") return null;
  if (hasStepsBack(line, request)) return null;
  const found = await snoozeFound(line, deps);
  return found === null ? null : { ...found, kind: "waking", key: lineKeyOfId(line.id) };
}

async function carryOut(line: BlockLine, request: LineRequest, deps: SettleLineDeps): Promise<SettledOnce> {
  const { task } = line;
  const settled: SettledLine[] = [];
  let { mark } = task;
  let isStopped = false;
  for (const { did, run } of stepsFor(line, request)) {
    const outcome = await run(deps);
    isStopped = outcome.kind === "stopped";
    if (outcome.kind === "stopped") {
      settled.push({ line, did: "stopped", problem: outcome.problem });
      break;
    }
    mark = outcome.mark;
    if (outcome.isNew) settled.push({ line, did, problem: null });
  }
  // What is said to have failed may have been written all the same, and what could not be taken back stands there.
  request.looked(line, isStopped || mark?.kind === "logged");
  if (mark === task.mark) return { settled, mark };
  const written = await writeMark(task, mark, request, deps);
  if (isUnwritten(written)) settled.push({ line, did: "stopped", problem: written });
  return { settled, mark };
}

/** The note of the day is marked last: whoever is stopped in between finds the entry and adds the mark. */
async function writeMark(
  task: ChecklistTask,
  mark: LineMark | null,
  { path, block: { heading } }: SettleRequest,
  { writer, whenQuiet }: SettleLineDeps,
): Promise<WriteOutcome> {
  await whenQuiet(path);
  return writer.edit(path, (text) => markLine(text, { heading, task, mark }));
}

interface LineStep {
  readonly did: SettledLine["did"];
  readonly run: (deps: SettleLineDeps) => Promise<LineOutcome>;
}

/** What is to be done for a line, by what it says now and by what has been done for it. */
function stepsFor(line: BlockLine, request: LineRequest): LineStep[] {
  const { mark } = line.task;
  const wanted = wantedFor(line, request);
  if (wanted === "later") return [];
  const back = stepsBack(line, wanted, request);
  if (wanted === "logged") return isLogged(line, request) ? reworded(line) : [...back, logged(line)];
  if (wanted !== "snoozed" || back.length > 0 || mark?.kind === "snoozed") return back;
  return [{ did: "snoozed", run: (deps) => snoozeLine(line, deps) }];
}

/** The mark of a line that has come to be about something else may be that of another one, from which a merge took it. */
function isLogged(line: BlockLine, { ticked }: LineRequest): boolean {
  const { mark } = line.task;
  if (mark?.kind !== "logged") return false;
  return keyOfId(mark.id) === keyOfId(line.id) || !ticked.has(tickedAs(line, mark.id));
}

/** What the box of a line asks for: a day to come cannot be logged yet, and a snooze that is over does nothing. */
function wantedFor(
  { task: { tick } }: BlockLine,
  { block: { day }, today, hasMarks }: SettleRequest,
): "logged" | "snoozed" | "nothing" | "later" {
  if (tick === "x" || tick === "X") return day > today ? "later" : "logged";
  return tick === ">" && hasMarks && snoozedUntil(day) > today ? "snoozed" : "nothing";
}

/** True where something has to be taken back before the line snoozes anybody. */
function hasStepsBack(line: BlockLine, request: LineRequest): boolean {
  return stepsBack(line, "snoozed", request).length > 0;
}

function stepsBack(
  line: BlockLine,
  wanted: "logged" | "snoozed" | "nothing",
  request: LineRequest,
): LineStep[] {
  const { isUnticked, ticked } = request;
  const { day } = request.block;
  const { mark } = line.task;
  const { path } = line.person;
  if (isOfSnooze(mark)) {
    const stray = wanted === "logged" ? [] : stepsForStray(line, mark, request);
    if (wanted === "snoozed") return stray;
    return [...stray, { did: "woken", run: (deps) => wakeLine({ path, day, mark }, deps) }];
  }
  if (wanted === "logged" && !isLeavingOther(line)) return [];
  const key = mark?.id ?? (isUnticked(line) ? line.id : null);
  if (key === null) return [];
  if (ticked.has(tickedAs(line, key))) return [unmarked()];
  return [{ did: "taken-back", run: (deps) => takeBackLine(path, { key, day }, deps) }];
}

/**
 * The entry of a tick that was put off before the line could say that it was logged: somebody was stopped in between.
 * What came last goes first, so that the note is as it was before both.
 */
function stepsForStray(line: BlockLine, mark: SnoozeMark, request: LineRequest): LineStep[] {
  const { isUnticked, ticked } = request;
  if (!isUnticked(line) || ticked.has(tickedAs(line, line.id))) return [];
  const place = { key: line.id, day: request.block.day };
  return [{ did: "taken-back", run: (deps) => takeBackStray(line.person.path, { ...place, mark }, deps) }];
}

function isOfSnooze(mark: LineMark | null): mark is SnoozeMark {
  return mark?.kind === "snoozed" || mark?.kind === "waking";
}

/** What is being taken back for the line is not what the line is about by now. */
function isLeavingOther({ id, task: { mark } }: BlockLine): boolean {
  return mark?.kind === "leaving" && keyOfId(mark.id) !== keyOfId(id);
}

/** The entry is that of another line, which is ticked. */
function unmarked(): LineStep {
  return { did: "taken-back", run: () => Promise.resolve({ kind: "done", isNew: false, mark: null }) };
}

function logged(line: BlockLine): LineStep {
  return { did: "logged", run: (deps) => logLine(line, deps) };
}

/** Where the line still is about the same and has got other words since it was logged. */
function reworded(line: BlockLine): LineStep[] {
  const { mark } = line.task;
  if (mark?.kind !== "logged") return [];
  const isSame = keyOfId(line.id) === keyOfId(mark.id) && addedOfId(line.id) !== addedOfId(mark.id);
  return isSame ? [{ did: "reworded", run: (deps) => rewordLine(line, deps) }] : [];
}
