import { edited, UNCHANGED, type Edit } from "../text/edit";
import { lineTextEnd, splitLines } from "../text/lines";
import { readChecklist, type ChecklistTask } from "./checklist-tasks";
import { withLineMark } from "./line-mark";
import { formatLineMark, type LineMark } from "./tick-id";

/** A line of the checklist, and the mark it is to carry from now on; null for none. */
export interface MarkToWrite {
  readonly heading: string;
  readonly task: ChecklistTask;
  readonly mark: LineMark | null;
}

/**
 * Gives a line of the checklist its mark, or takes it away. The line is looked for by what it says: it may have moved
 * meanwhile, and one that has been ticked, un-ticked or reworded since gets none, but is left for the next look. A mark
 * that is taken away goes whatever the line says by now: what it stood for is gone, and a new tick is to count.
 */
export function markLine(text: string, { heading, task, mark }: MarkToWrite): Edit {
  const tasks = readChecklist(text, heading);
  const same = tasks.filter((other) => isSame(other, task));
  const alike = same.length === 0 && mark === null ? tasks.filter((other) => isMarkedAs(other, task)) : same;
  const [nearest] = alike.sort((one, other) => distance(one, task) - distance(other, task));
  const line = nearest === undefined ? undefined : splitLines(text)[nearest.line - 1];
  if (line === undefined) return UNCHANGED;
  return edited(
    text,
    text.slice(0, line.start) + withLineMark(line.text, mark) + text.slice(lineTextEnd(line)),
  );
}

function isSame(one: ChecklistTask, other: ChecklistTask): boolean {
  return one.tick === other.tick && one.text === other.text && markText(one) === markText(other);
}

function isMarkedAs(one: ChecklistTask, other: ChecklistTask): boolean {
  return one.mark !== null && markText(one) === markText(other);
}

function markText({ mark }: ChecklistTask): string {
  return mark === null ? "" : formatLineMark(mark);
}

function distance(one: ChecklistTask, other: ChecklistTask): number {
  return Math.abs(one.line - other.line);
}
