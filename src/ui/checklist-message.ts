import type { ChecklistOutcome, InsertedChecklist } from "../app/insert-checklist";
import { isUnwritten } from "../app/write-outcome";
import type { Notices } from "./notices";
import { problemText } from "./outcome-words";
import { WORDS } from "./words";

const { outcome } = WORDS.outcome;

/** What inserting the checklist came to, as a sentence. */
export function checklistMessage({ write, lines }: ChecklistOutcome): string {
  if (isUnwritten(write)) return problemText(write);
  if (write.kind === "unchanged")
    return lines.length === 0 ? outcome.nothingToList : outcome.checklistUpToDate;
  const [before, after] = [tasksIn(write.before), tasksIn(write.after)];
  const [added, gone] = [countBeyond(after, before), countBeyond(before, after)];
  if (gone > 0) return outcome.checklistRefreshed(added, gone, write.path);
  return added === 0 ? outcome.checklistUpToDate : outcome.checklistAdded(added, write.path);
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
  const text = checklistMessage({ write, lines });
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
