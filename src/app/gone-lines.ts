import { holdsMark, type ChecklistLine } from "../note/checklist/merge-checklist";
import { withoutLines } from "../note/checklist/ticked-entries";
import { edited, UNCHANGED, type Edit } from "../note/text/edit";
import { listItems, type ListItem } from "../note/text/list-items";
import { scanNote } from "../note/text/scan-note";
import { blockLines, type Block, type BlockLine } from "./checklist-block";

/** A checklist that is looked over. */
export interface LookedOver {
  /** Every line that there is a reason for, whether the settings want it or not. */
  readonly all: readonly ChecklistLine[];
  /** What the lines that stand there are understood by. */
  readonly block: Block;
}

/**
 * Takes out the lines whose reason is gone and that nobody has touched: they are open, say to the letter what they
 * were made with, and have nothing below them. Every other line is the user's. A reason has one such line.
 */
export function withoutGoneLines(text: string, { all, block }: LookedOver): Edit {
  const untouched = blockLines(text, block).filter(isUntouched);
  const reasons = [...all];
  const gone = untouched.filter((line) => {
    const at = reasons.findIndex((reason) => isFor(line, reason));
    if (at >= 0) reasons.splice(at, 1);
    return at < 0;
  });
  if (gone.length === 0) return UNCHANGED;
  const { lines } = scanNote(text);
  const items = listItems(lines, 0, lines.length);
  const single = gone.map(({ task }) => task.line - 1).filter((at) => isAlone(at, items));
  return edited(
    text,
    single.reduceRight((left, at) => withoutLines(left, lines, [at, at]), text),
  );
}

function isUntouched({ task, isAsMade }: BlockLine): boolean {
  return isAsMade && task.tick === " " && task.mark === null;
}

function isFor({ person, sense, task }: BlockLine, line: ChecklistLine): boolean {
  return person.path === line.path && sense.kind === line.kind && holdsMark(task, line);
}

/** True for an entry of the outermost level without anything below it. */
function isAlone(at: number, items: readonly ListItem[]): boolean {
  return items.some(({ first, last }) => first === at && last === at);
}
