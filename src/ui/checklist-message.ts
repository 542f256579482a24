import type { ChecklistOutcome } from "../app/insert-checklist";
import { isUnwritten } from "../app/write-outcome";
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
