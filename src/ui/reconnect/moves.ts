/** A way to another row. */
export type Move = "next" | "previous" | "first" | "last";

/** Something to be done about the person of a row. */
export type Request =
  "open" | "open-in-new-tab" | "log" | "log-with-details" | "snooze" | "promise" | "brief" | "menu";

/** Something to be done about who is selected. */
export type SelectionCommand = "select" | "select-to-next" | "select-to-previous" | "select-more";

/** Something that is asked of the whole view, whichever of its parts has the focus. */
export type ViewCommand = "filter" | "help" | "undo" | "redo";

/** What a key asks of the row it is pressed on. */
export type RowCommand =
  Move | Request | SelectionCommand | ViewCommand | "into-actions" | "out-of-actions" | "back";

const MOVES: readonly RowCommand[] = ["next", "previous", "first", "last"] satisfies readonly Move[];
const SELECTING: readonly RowCommand[] = [
  "select",
  "select-to-next",
  "select-to-previous",
  "select-more",
] satisfies readonly SelectionCommand[];
const OF_VIEW: readonly RowCommand[] = ["filter", "help", "undo", "redo"] satisfies readonly ViewCommand[];
const STAYS: readonly RowCommand[] = ["into-actions", "out-of-actions", "back"];

/** True for the commands that go to another row. */
export function isMove(command: RowCommand): command is Move {
  return MOVES.includes(command);
}

/** True for the commands that change who is selected. */
export function isForSelection(command: RowCommand): command is SelectionCommand {
  return SELECTING.includes(command);
}

/** True for the commands that are heard in the whole view. */
export function isOfView(command: RowCommand): command is ViewCommand {
  return OF_VIEW.includes(command);
}

/** True for the commands that concern the person. */
export function isRequest(command: RowCommand): command is Request {
  return !isMove(command) && !isForSelection(command) && !isOfView(command) && !STAYS.includes(command);
}

/** The key of the row to go to; the ends hold. Null in an empty list. */
export function destination(keys: readonly string[], from: string | null, move: Move): string | null {
  const at = from === null ? -1 : keys.indexOf(from);
  const last = keys.length - 1;
  const to = { first: 0, last, next: Math.min(at + 1, last), previous: Math.max(at - 1, 0) }[move];
  return keys[to] ?? null;
}

/**
 * Who is current after a redraw: the same row while it is listed, else the next one of the old order that still is,
 * else the nearest one before it.
 */
export function heir(
  before: readonly string[],
  current: string | null,
  after: readonly string[],
): string | null {
  if (current === null || after.includes(current)) return current;
  const listed = new Set(after);
  const at = before.indexOf(current);
  const next = before.slice(at + 1).find((key) => listed.has(key));
  const previous = before.slice(0, Math.max(at, 0)).findLast((key) => listed.has(key));
  return next ?? previous ?? after[0] ?? null;
}
