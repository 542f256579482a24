import type { Commitment } from "../../domain/commitment";
import type { Day } from "../../domain/day";
import type { Issue } from "../../domain/issue";
import { readLineMark } from "../checklist/line-mark";
import type { BodyLine } from "../body/body-lines";
import type { DayReader } from "../text/dated-entry";
import { readPromise, type PromiseWords } from "./promise-words";
import { shown } from "../text/reading";
import { OPEN_BOXES } from "../text/task-boxes";

/** More promises to one person nobody keeps in mind; a note with more was not written by hand. */
const MOST = 500;

/** The promises in a note's text, and what in them could not be read. */
export interface CommitmentLines {
  readonly commitments: readonly Commitment[];
  readonly issues: readonly Issue[];
}

/**
 * The promises in a person's own note, in the order of the note: tasks that are open wherever they stand but in the
 * log and the checklist, and plain bullets under headings such as Promises. They are mine unless the heading says
 * that I wait for them. A day that cannot be read leaves the promise without one, and is an issue.
 */
export function readCommitments(lines: readonly BodyLine[], readDay: DayReader<Day>): CommitmentLines {
  const commitments: Commitment[] = [];
  const issues: Issue[] = [];
  for (const line of lines) {
    const promise = isPromised(line) ? promiseOn(line, readDay) : null;
    if (promise === null) continue;
    commitments.push(promise.commitment);
    if (promise.issue !== null) issues.push(promise.issue);
    if (commitments.length === MOST) break;
  }
  return { commitments, issues };
}

/** The promise that a line makes, and what in it could not be read; null when its words promise nothing. */
export function promiseOn(
  line: BodyLine,
  readDay: DayReader<Day>,
): { readonly commitment: Commitment; readonly issue: Issue | null } | null {
  const promise = readPromise(line.words, readDay);
  if (promise === null) return null;
  const issue = promise.unread === null ? null : issueOf(line, promise.unread);
  return { commitment: commitmentOf(line, promise), issue };
}

function isPromised({ starts, box, part, words }: BodyLine): boolean {
  if (part.kind === "log" || part.kind === "checklist") return false;
  // The line of a checklist, wherever it has been moved to.
  if (readLineMark(words).mark !== null) return false;
  if (starts === "task") return box !== null && OPEN_BOXES.includes(box);
  return starts === "bullet" && part.kind === "promises";
}

function commitmentOf({ part, line }: BodyLine, { text, day }: PromiseWords): Commitment {
  const direction = part.kind === "promises" ? part.direction : "mine";
  return { text, direction, due: day, source: "task", line };
}

function issueOf({ line }: BodyLine, { code, found }: NonNullable<PromiseWords["unread"]>): Issue {
  return { code, key: null, found: shown(found), suggestion: null, line };
}
