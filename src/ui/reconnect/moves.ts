/** What a key asks of the row it is pressed on. */
export type RowCommand =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "into-actions"
  | "out-of-actions"
  | "open"
  | "open-in-new-tab"
  | "log"
  | "log-with-details"
  | "snooze"
  | "menu"
  | "back";

export type Move = Extract<RowCommand, "next" | "previous" | "first" | "last">;

type Keys = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const PLAIN_KEYS: Readonly<Record<string, RowCommand>> = {
  ArrowDown: "next",
  j: "next",
  ArrowUp: "previous",
  k: "previous",
  Home: "first",
  End: "last",
  ArrowRight: "into-actions",
  ArrowLeft: "out-of-actions",
  Enter: "open",
  l: "log",
  s: "snooze",
  ContextMenu: "menu",
  Escape: "back",
};

const SHIFT_KEYS: Readonly<Record<string, RowCommand>> = {
  L: "log-with-details",
  l: "log-with-details",
  F10: "menu",
};

/** The command of a key, or null for one that is not the list's own. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Keys): RowCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key === "Enter" ? "open-in-new-tab" : null;
  const keys = shiftKey ? SHIFT_KEYS : PLAIN_KEYS;
  return Object.hasOwn(keys, key) ? (keys[key] ?? null) : null;
}

/** True for the commands that go to another row. */
export function isMove(command: RowCommand): command is Move {
  return command === "next" || command === "previous" || command === "first" || command === "last";
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
  const listed = new Set(after);
  if (current === null || listed.has(current)) return current;
  const at = before.indexOf(current);
  const next = before.slice(at + 1).find((key) => listed.has(key));
  const previous = before.slice(0, Math.max(at, 0)).findLast((key) => listed.has(key));
  return next ?? previous ?? after[0] ?? null;
}
