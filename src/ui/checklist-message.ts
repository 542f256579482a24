import type { ChecklistOutcome, InsertedChecklist } from "../app/insert-checklist";
import { isUnwritten } from "../app/write-outcome";
import type { Notices } from "./notices";
import { problemText } from "./outcome-words";
import { WORDS } from "./words";

const { outcome } = WORDS.outcome;

/** What inserting the checklist came to and in which note, as a sentence. */
export function checklistMessage({ write, lines }: ChecklistOutcome): string {
  return messageOf({ write, lines }, ({ added, gone }, path) =>
    gone > 0 ? outcome.checklistRefreshed(added, gone, path) : outcome.checklistAdded(added, path),
  );
}

/** The same in few words: a notice leads to the note, or the note is in front. */
export function checklistNotice({ write, lines }: ChecklistOutcome): string {
  return messageOf({ write, lines }, ({ added, gone }) =>
    gone > 0 ? outcome.checklistNoticeRefreshed(added, gone) : outcome.checklistNoticeAdded(added),
  );
}

interface Changed {
  readonly added: number;
  readonly gone: number;
}

function messageOf(
  { write, lines }: ChecklistOutcome,
  told: (changed: Changed, path: string) => string,
): string {
  if (isUnwritten(write)) return problemText(write);
  if (write.kind === "unchanged")
    return lines.length === 0 ? outcome.nothingToList : outcome.checklistUpToDate;
  const [before, after] = [tasksIn(write.before), tasksIn(write.after)];
  const changed = { added: countBeyond(after, before), gone: countBeyond(before, after) };
  const isUpToDate = changed.added === 0 && changed.gone === 0;
  return isUpToDate ? outcome.checklistUpToDate : told(changed, write.path);
}

interface TellingDeps {
  readonly notices: Pick<Notices, "say" | "offerUndo">;
  readonly open: (path: string) => Promise<void>;
  /** True for the note that is in front. */
  readonly isInFront: (path: string) => boolean;
}

/** Says what inserting the checklist came to, offers to take it out again, and leads to the note. */
export function tellInserted(
  { step, write, lines }: InsertedChecklist,
  { notices, open, isInFront }: TellingDeps,
): void {
  const text = checklistNotice({ write, lines });
  if (step === null) notices.say(text);
  else if (write.kind !== "written" || isInFront(write.path)) notices.offerUndo(text, step);
  else notices.offerUndo(text, step, { text: outcome.open, run: () => open(write.path) });
}

function tasksIn(text: string): string[] {
  return text.match(/^\s*[-*+] \[.\] .*$/gm) ?? [];
}

/** How many of some lines there are beyond those that stand among others, each as often. */
function countBeyond(lines: readonly string[], others: readonly string[]): number {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}
