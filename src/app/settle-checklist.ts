import type { Day } from "../domain/day";
import type { ChecklistTask } from "../note/checklist/checklist-tasks";
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
  const steps = stepsFor(line, request);
  const announced = await announce(line, { ...request, steps }, deps);
  if (announced.kind === "stopped") return announced.settled;
  const { task } = announced;
  const settled: SettledLine[] = [];
  let { mark } = task;
  for (const { did, run } of steps) {
    const outcome = await run(deps);
    if (outcome.kind === "stopped") {
      settled.push({ line, did: "stopped", problem: outcome.problem });
      break;
    }
    mark = outcome.mark;
    if (outcome.isNew) settled.push({ line, did, problem: null });
  }
  request.looked(line, mark?.kind === "logged");
  if (mark === task.mark) return settled;
  const written = await writeMark(task, mark, request, deps);
  return isUnwritten(written) ? [...settled, { line, did: "stopped", problem: written }] : settled;
}

/**
 * Before an entry goes, its line says that it does: whoever is stopped in between can tell it from one that the user
 * took out. A line that has been changed meanwhile is left for the next look.
 */
async function announce(
  line: BlockLine,
  request: SettleRequest & { readonly steps: readonly LineStep[] },
  deps: SettleLineDeps,
): Promise<Announced> {
  const { task } = line;
  const isLeaving = task.mark?.kind === "logged" && request.steps[0]?.isAnnounced === true;
  if (!isLeaving) return { kind: "told", task };
  const mark: LineMark = { kind: "leaving", id: task.mark.id };
  const written = await writeMark(task, mark, request, deps);
  if (isUnwritten(written)) return { kind: "stopped", settled: [{ line, did: "stopped", problem: written }] };
  return written.kind === "written"
    ? { kind: "told", task: { ...task, mark } }
    : { kind: "stopped", settled: [] };
}

type Announced =
  | { readonly kind: "told"; readonly task: ChecklistTask }
  | { readonly kind: "stopped"; readonly settled: SettledLine[] };

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
  /** True where the line has to say before that its entry goes. */
  readonly isAnnounced?: true;
}

/** What is to be done for a line, by what it says now and by what has been done for it. */
function stepsFor(line: BlockLine, request: LineRequest): LineStep[] {
  const { mark } = line.task;
  const wanted = wantedFor(line, request);
  if (wanted === "later") return [];
  const back = stepsBack(line, wanted, request);
  if (wanted === "logged") return isLogged(line, request) ? reworded(line) : [...back, logged(line)];
  if (wanted === "snoozed")
    return mark?.kind === "snoozed"
      ? []
      : [...back, { did: "snoozed", run: (deps) => snoozeLine(line, deps) }];
  return back;
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

function stepsBack(
  line: BlockLine,
  wanted: "logged" | "snoozed" | "nothing",
  { block: { day }, isUnticked, ticked }: LineRequest,
): LineStep[] {
  const { mark } = line.task;
  const { path } = line.person;
  if (mark?.kind === "snoozed")
    return wanted === "snoozed" ? [] : [{ did: "woken", run: (deps) => wakeLine({ path, day, mark }, deps) }];
  if (wanted === "logged" && !isLeavingOther(line)) return [];
  const key = mark?.id ?? (isUnticked(line) ? line.id : null);
  if (key === null) return [];
  if (ticked.has(tickedAs(line, key))) return [unmarked()];
  return [{ did: "taken-back", isAnnounced: true, run: (deps) => takeBackLine(path, { key, day }, deps) }];
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
