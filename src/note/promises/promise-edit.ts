import type { Commitment } from "../../domain/commitment";
import type { Day } from "../../domain/day";
import { edited, inSequence, refused, UNCHANGED, type Edit } from "../text/edit";
import { changeList } from "../front-matter/list-property";
import { lineTextEnd, splitLines, type Line } from "../text/lines";
import { movedEntry, movedTaskLines } from "./promise-day";
import { findPromise, promisesInText, type PromiseContext, type PropertyPromise } from "./promise-places";
import { provenPromise } from "./promise-proof";
import { readNote, refusedFor } from "../front-matter/read-note";
import { closedTaskLine, isRepeating, type PromiseEnd } from "./task-line";

export type { PromiseEnd } from "./task-line";

/**
 * Ends a promise where it stands: its entry leaves the property, its task is ticked or struck out as the Tasks plugin
 * does it. The text is that of the person's note, or, for a task in another note, of that one.
 *
 * Refused when no such promise is there any more, for a task that repeats, and when re-reading does not show this
 * promise gone and all others as before.
 */
export function closePromise(
  text: string,
  { promise, end }: { readonly promise: Commitment; readonly end: PromiseEnd },
  context: PromiseContext,
): Edit {
  const places = findPromise(text, promise, context);
  if (places === null) return goneRefused(text, promise, context);
  const tasks = places.tasks.map((task) => (current: string) => closedTask(current, task, end));
  const { property } = places;
  const entry = (current: string): Edit =>
    property === null ? UNCHANGED : withoutEntry(current, property, context);
  const edit = inSequence(text, ...tasks, entry);
  return provenPromise(text, edit, { before: promise, after: null, isOwnNote: isOwn(promise) }, context);
}

/** The same for an older copy of a promise in another note: one that has gone since is no matter. */
export function closeCopy(...[text, closing, context]: Parameters<typeof closePromise>): Edit {
  return findPromise(text, closing.promise, context) === null
    ? UNCHANGED
    : closePromise(text, closing, context);
}

/**
 * Moves the day of a promise, in whatever form it is written there; one without a day is given one. Refused as
 * {@link closePromise} is, repeating tasks excepted.
 */
export function movePromise(
  text: string,
  { promise, to }: { readonly promise: Commitment; readonly to: Day },
  context: PromiseContext,
): Edit {
  const places = findPromise(text, promise, context);
  if (places === null) return goneRefused(text, promise, context);
  if (promise.due === to) return UNCHANGED;
  // Of two places the one that has the day gives it to both; where neither has one, one of them is enough.
  const property = places.property?.commitment.due === promise.due ? places.property : null;
  const tasks = places.tasks.filter(({ due }) => due === promise.due && !(due === null && property !== null));
  const isOwnNote = isOwn(promise);
  const steps = tasks.map(
    (task) => (current: string) => movedTask(current, { task, to, isOwnNote }, context),
  );
  const entry = (current: string): Edit =>
    property === null ? UNCHANGED : movedEntry(current, { property, to }, context);
  const change = { before: promise, after: { ...promise, due: to }, isOwnNote };
  return provenPromise(text, inSequence(text, ...steps, entry), change, context);
}

/** The refusal for a promise that the note no longer has, or for front matter in which nothing can be found. */
function goneRefused(text: string, promise: Commitment, { parseYaml }: PromiseContext): Edit {
  const { error } = readNote(text, parseYaml);
  if (error !== null && promise.source === "property") return refusedFor(error);
  return refused("promise-gone", null, promise.text);
}

function isOwn({ from }: Commitment): boolean {
  return from === undefined;
}

function withoutEntry(text: string, { key, at }: PropertyPromise, { parseYaml }: PromiseContext): Edit {
  return changeList(text, { key, change: { kind: "remove", at } }, parseYaml);
}

function closedTask(text: string, task: Commitment, end: PromiseEnd): Edit {
  const line = lineOf(text, task);
  if (line === undefined) return refused("promise-gone", task.line, task.text);
  if (isRepeating(line.text)) return refused("repeating-task", task.line, task.text);
  const closed = closedTaskLine(line.text, end);
  if (closed === null) return refused("not-provable", task.line, task.text);
  return edited(text, text.slice(0, line.start) + closed + text.slice(lineTextEnd(line)));
}

function movedTask(
  text: string,
  { task, to, isOwnNote }: { readonly task: Commitment; readonly to: Day; readonly isOwnNote: boolean },
  context: PromiseContext,
): Edit {
  const line = lineOf(text, task);
  if (line === undefined) return refused("promise-gone", task.line, task.text);
  for (const moved of movedTaskLines(line.text, { due: task.due, to }, context)) {
    const after = text.slice(0, line.start) + moved + text.slice(lineTextEnd(line));
    const read = promisesInText(after, context, isOwnNote).find((other) => other.line === task.line);
    if (read?.text === task.text && read.due === to) return edited(text, after);
  }
  return refused("not-provable", task.line, task.text);
}

function lineOf(text: string, { line }: Commitment): Line | undefined {
  return splitLines(text)[(line ?? 0) - 1];
}
