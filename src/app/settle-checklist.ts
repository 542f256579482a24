import type { Day } from "../domain/day";
import { markLine } from "../note/checklist/mark-line";
import { addedOfId, keyOfId, type LineMark } from "../note/checklist/tick-id";
import { blockLines, type Block, type BlockLine } from "./checklist-block";
import {
  logLine,
  rewordLine,
  snoozedUntil,
  snoozeLine,
  takeBackLine,
  wakeLine,
  type LineOutcome,
  type SettleLineDeps,
} from "./settle-line";
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
  /** True for a line that still has its mark although its entry may be gone, because a write has failed. */
  readonly isStale: (line: BlockLine) => boolean;
  /** Told of each line whether that is so from now on. */
  readonly marked: (line: BlockLine, isStale: boolean) => void;
  /** Told of each line whether it stands as logged from now on. */
  readonly looked: (line: BlockLine, isLogged: boolean) => void;
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
  for (const line of lines) settled.push(...(await settleLine(line, { ...request, ticked }, deps)));
  return settled;
}

/** A request, and what its ticked lines are about: a merge can leave a line twice, ticked and not. */
interface LineRequest extends SettleRequest {
  readonly ticked: ReadonlySet<string>;
}

function tickedAs({ person }: BlockLine, id: string): string {
  return `${keyOfId(id)} ${person.path}`;
}

async function settleLine(
  line: BlockLine,
  request: LineRequest,
  deps: SettleLineDeps,
): Promise<SettledLine[]> {
  const settled: SettledLine[] = [];
  let { mark } = line.task;
  // That an entry may be gone stays so until a step has been done, however often one fails.
  let isStale = request.isStale(line);
  for (const { did, run } of stepsFor(line, request)) {
    const outcome = await run(deps);
    if (outcome.kind === "stopped") {
      settled.push({ line, did: "stopped", problem: outcome.problem });
      // A write that is said to have failed may have taken place.
      isStale ||= did === "taken-back" && outcome.problem.kind === "failed";
      break;
    }
    isStale = false;
    mark = outcome.mark;
    if (outcome.isNew) settled.push({ line, did, problem: null });
  }
  request.looked(line, mark?.kind === "logged");
  const problem = await writeMark(line, mark, request, deps);
  request.marked(line, isStale || (problem !== null && mark === null));
  return problem === null ? settled : [...settled, { line, did: "stopped", problem }];
}

/** The note of the day is marked last: whoever is stopped in between finds the entry and adds the mark. */
async function writeMark(
  { task }: BlockLine,
  mark: LineMark | null,
  { path, block: { heading } }: SettleRequest,
  { writer, whenQuiet }: SettleLineDeps,
): Promise<Unwritten | null> {
  if (mark === task.mark) return null;
  await whenQuiet(path);
  const outcome = await writer.edit(path, (text) => markLine(text, { heading, task, mark }));
  return isUnwritten(outcome) ? outcome : null;
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
  const isLogged = mark?.kind === "logged" && !request.isStale(line);
  if (wanted === "logged") return isLogged ? reworded(line, mark.id) : [...back, logged(line)];
  if (wanted === "snoozed")
    return mark?.kind === "snoozed"
      ? []
      : [...back, { did: "snoozed", run: (deps) => snoozeLine(line, deps) }];
  return back;
}

/** What the box of a line asks for: a day to come cannot be logged yet, and a snooze that is over does nothing. */
function wantedFor(
  { task: { tick } }: BlockLine,
  { block: { day }, today, hasMarks }: SettleRequest,
): "logged" | "snoozed" | "nothing" | "later" {
  if (tick === "x" || tick === "X") return day > today ? "later" : "logged";
  return tick === ">" && hasMarks && snoozedUntil(day) > today ? "snoozed" : "nothing";
}

function stepsBack(
  line: BlockLine,
  wanted: "logged" | "snoozed" | "nothing",
  { block: { day }, isUnticked, ticked }: LineRequest,
): LineStep[] {
  const { mark } = line.task;
  const { path } = line.person;
  if (mark?.kind === "snoozed")
    return wanted === "snoozed" ? [] : [{ did: "woken", run: (deps) => wakeLine({ path, day, mark }, deps) }];
  const key = mark?.id ?? (wanted !== "logged" && isUnticked(line) ? line.id : null);
  if (key === null || wanted === "logged") return [];
  if (ticked.has(tickedAs(line, key))) return [unmarked()];
  return [{ did: "taken-back", run: (deps) => takeBackLine(path, { key, day }, deps) }];
}

/** The entry is that of another line, which is ticked. */
function unmarked(): LineStep {
  return { did: "taken-back", run: () => Promise.resolve({ kind: "done", isNew: false, mark: null }) };
}

function logged(line: BlockLine): LineStep {
  return { did: "logged", run: (deps) => logLine(line, deps) };
}

/** Where the line still is about the same and has got other words since it was logged. */
function reworded(line: BlockLine, id: string): LineStep[] {
  const isSame = keyOfId(line.id) === keyOfId(id) && addedOfId(line.id) !== addedOfId(id);
  return isSame ? [{ did: "reworded", run: (deps) => rewordLine(line, deps) }] : [];
}
