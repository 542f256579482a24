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
  const added = taskCount(write.after) - taskCount(write.before);
  return added === 0 ? outcome.checklistUpToDate : outcome.checklistAdded(added, write.path);
}

function taskCount(text: string): number {
  return text.match(/^\s*[-*+] \[.\] /gm)?.length ?? 0;
}
