import type { RowCommand } from "./moves";

type Keys = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** What is held down with a key; Ctrl stands for the command key of a Mac as well. */
export type Held = "Shift" | "Control" | "Control+Shift" | null;

/** A key as it is pressed, and what it asks for. */
export interface RowKey {
  readonly held: Held;
  readonly key: string;
  readonly command: RowCommand;
}

type Table = Readonly<Record<string, RowCommand>>;

const PLAIN_KEYS: Table = {
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
  p: "promise",
  x: "select",
  " ": "select",
  e: "brief",
  "/": "filter",
  "?": "help",
  ContextMenu: "menu",
  Escape: "back",
};

const SHIFT_KEYS: Table = {
  l: "log-with-details",
  ArrowDown: "select-to-next",
  ArrowUp: "select-to-previous",
  F10: "menu",
};

const CONTROL_KEYS: Table = { Enter: "open-in-new-tab", a: "select-more", z: "undo", y: "redo" };

const CONTROL_SHIFT_KEYS: Table = { z: "redo" };

/** Signs for which many keyboards need Shift: the sign itself says all. */
const SIGNS: readonly string[] = ["/", "?"];

/** The command of a key, or null for one that is not the list's own. Caps Lock makes no difference. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Keys): RowCommand | null {
  if (altKey) return null;
  const isPlain = !shiftKey || SIGNS.includes(key);
  const isControl = ctrlKey || metaKey;
  const keys = isControl ? (shiftKey ? CONTROL_SHIFT_KEYS : CONTROL_KEYS) : isPlain ? PLAIN_KEYS : SHIFT_KEYS;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(keys, name) ? (keys[name] ?? null) : null;
}

/** Every key that the list knows. */
export const ROW_KEYS: readonly RowKey[] = [
  ...keysOf(PLAIN_KEYS, null),
  ...keysOf(SHIFT_KEYS, "Shift"),
  ...keysOf(CONTROL_KEYS, "Control"),
  ...keysOf(CONTROL_SHIFT_KEYS, "Control+Shift"),
];

function keysOf(table: Table, held: Held): RowKey[] {
  return Object.entries(table).map(([key, command]) => ({ held, key, command }));
}
