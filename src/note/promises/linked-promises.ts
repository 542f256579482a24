import type { Commitment } from "../../domain/commitment";
import type { Day } from "../../domain/day";
import { actionItemLines, assigneesOf } from "./assigned-task";
import { readLineMark } from "../checklist/line-mark";
import { bodyLines, type BodyLine } from "../body/body-lines";
import type { DayReader } from "../text/dated-entry";
import { readDay, type DateOrder } from "../text/day-value";
import { withoutCode, withoutComments } from "../text/hidden-text";
import { linkPaths } from "../text/links";
import { promiseOn } from "./commitment-lines";
import { ENDED_BOXES, OPEN_BOXES } from "../text/task-boxes";
import { scanNote } from "../text/scan-note";
import { headings } from "../text/sections";

/** A task in a note about somebody else, and where the links in it lead. */
export interface LinkedPromise {
  readonly commitment: Commitment;
  readonly linkpaths: readonly string[];
  /** True for a task that was ticked or given up; absent for one that is open. */
  readonly isEnded?: true;
}

/** More open tasks with links no note has that was written by hand. */
const MOST = 500;

/** What reading linked tasks depends on besides the note. */
export interface LinkedPromiseContext {
  readonly checklistHeading: string;
  readonly dateOrder: DateOrder;
  /** True for the words of a line as a checklist is made with, which other plugins move out of it. */
  readonly isChecklistLine?: (words: string) => boolean;
}

const EMBED = /!\[\[[^[\]]{1,300}\]\]|!\[[^[\]]{0,300}\]\([^()]{0,300}\)/g;

/**
 * The open tasks of a note that link to other notes, in their order: whoever is a person among those has a promise
 * there. A task that is given to somebody is theirs, and says nothing of the others in it. The lines of the plugin's
 * own checklist are none, nor is what has been moved out of it and says by its name or its words where it is from.
 */
export function readLinkedPromises(text: string, context: LinkedPromiseContext): LinkedPromise[] {
  return linkedTasks(text, [OPEN_BOXES], context);
}

/** The same, and behind them the tasks that were ticked or given up: they tell what has ended in notes of earlier days. */
export function readLinkedTasks(text: string, context: LinkedPromiseContext): LinkedPromise[] {
  return linkedTasks(text, [OPEN_BOXES, ENDED_BOXES], context);
}

function linkedTasks(
  text: string,
  kinds: readonly string[],
  { checklistHeading, dateOrder, isChecklistLine = () => false }: LinkedPromiseContext,
): LinkedPromise[] {
  const note = scanNote(text);
  const log = { note, headings: headings(note.lines), sections: [] };
  const day: DayReader<Day> = (value) => readDay(value, dateOrder);
  const isActionItem = actionItemLines(log.headings);
  const lines = bodyLines(log, checklistHeading);
  const ofKind = (boxes: string): readonly BodyLine[] =>
    lines.filter((line) => isTask(line, boxes) && !isChecklistLine(line.words)).slice(0, MOST);
  return kinds.flatMap(ofKind).flatMap((line) => linkedPromise(line, isActionItem(line.line), day));
}

function isTask({ starts, box, part, words }: BodyLine, boxes: string): boolean {
  return (
    starts === "task" &&
    box !== null &&
    boxes.includes(box) &&
    part.kind !== "checklist" &&
    words.includes("[") &&
    readLineMark(words).mark === null
  );
}

function linkedPromise(line: BodyLine, isActionItem: boolean, day: DayReader<Day>): LinkedPromise[] {
  const commitment = promiseOn(line, day)?.commitment;
  if (commitment === undefined) return [];
  const words = withoutCode(withoutComments(line.words)).replace(EMBED, "").trim();
  // A heading of promises has said whose they are.
  const assignees = line.part.kind === "promises" ? null : assigneesOf(words, isActionItem);
  const linkpaths = linkPaths(assignees ?? words);
  if (linkpaths.length === 0) return [];
  const isEnded = ENDED_BOXES.includes(line.box ?? " ");
  return [
    {
      commitment: assignees === null ? commitment : { ...commitment, direction: "theirs" },
      linkpaths,
      ...(isEnded ? { isEnded } : {}),
    },
  ];
}
